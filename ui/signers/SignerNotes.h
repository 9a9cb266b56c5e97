// What organisers noted beside a signature: read, added, taken away.
#pragma once

#include "SignerRecords.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace broadside {

class SignerNotes final : public QWidget
{
    Q_OBJECT
public:
    explicit SignerNotes(QWidget *parent = nullptr);

    /// What is being typed stays with its signature, and comes back with it.
    void setNotes(SignatureId id, const QList<SignerNote> &notes);
    /// What was typed is stored.
    void clearDraft(SignatureId id);
    void retranslate();

signals:
    void added(const QString &body);
    void removed(qint64 note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNotes();
    void add();

    SignatureId m_id = SignatureId::None;
    QList<SignerNote> m_notes;
    QHash<qint64, QString> m_drafts; ///< by signature
    QWidget *m_list;
    QPlainTextEdit *m_edit;
    QPushButton *m_add;
};

} // namespace broadside
