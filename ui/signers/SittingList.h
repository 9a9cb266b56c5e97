// How many signatures were typed in this sitting, and the last of them.
#pragma once

#include "Error.h"
#include "Signature.h"

#include <QWidget>

class QPushButton;

namespace broadside {

class Hint;
class Label;

class SittingList final : public QWidget
{
    Q_OBJECT
public:
    explicit SittingList(QWidget *parent = nullptr);

    /// As it was stored.
    void add(const Signature &signature);
    /// It was not stored, and nothing of it is lost: it can be tried again.
    void addUnsaved(CampaignId campaign, const Signature &signature, const Error &error);
    [[nodiscard]] int count() const { return m_count; }
    /// A new sitting.
    void clear();
    void retranslate();

signals:
    void wantsSignature(broadside::SignatureId id);
    void tryAgain(broadside::CampaignId campaign, const broadside::Signature &signature);

private:
    void showEntries();

    int m_count = 0;
    QList<Signature> m_last; ///< the latest first
    QList<std::pair<CampaignId, Signature>> m_unsaved;
    Label *m_title;
    Hint *m_problem;
    QPushButton *m_again;
    QWidget *m_entries;
};

} // namespace broadside
