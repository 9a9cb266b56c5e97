// The panel beside the table: one signature, the imports, signatures that are typed in, or paper that is counted.
#pragma once

#include "ChipTests.h"
#include "Signature.h"
#include "SignerRecords.h"

#include <QStackedWidget>

namespace broadside {

class ImportsPanel;
class NewSignaturePanel;
class PaperPanel;
class Session;
class SignerDetails;
class Tasks;

class SignerSide final : public QStackedWidget
{
    Q_OBJECT
public:
    SignerSide(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate();
    void setImports(const QList<ImportRecord> &imports) const;
    /// As wide as a room of that width can spare.
    void fitInto(int roomWidth);

    /// One signature, as soon as it is read.
    void showSignature(SignatureId id);
    /// The one that is shown or on its way.
    [[nodiscard]] SignatureId signature() const { return m_signature; }
    [[nodiscard]] bool showsSignature() const;
    /// Another campaign is in view: its signatures are others.
    void leaveSignature() { m_signature = SignatureId::None; }
    void showImports(bool isShown);
    /// Signatures that are typed in or counted are what is shown.
    [[nodiscard]] bool takesSignatures() const;
    void typeIn();
    void countPaper();
    void closePanel();

signals:
    /// Whether the imports are what is shown.
    void importsShown(bool isShown);
    void closed();
    /// The signatures that an import brought.
    void wantsFilter(const broadside::SignerFilter &filter);
    /// The rows that an import left out.
    void wantsRejected(const QList<broadside::ImportRecord> &imports);

private:
    void connectAll();
    void showPanel(QWidget *panel);
    void takeBack(const ImportRecord &import);

    Session &m_session;
    Tasks &m_tasks;
    SignerDetails *m_details;
    ImportsPanel *m_imports;
    NewSignaturePanel *m_newSignature;
    PaperPanel *m_paper;
    SignatureId m_signature = SignatureId::None;
};

} // namespace broadside
