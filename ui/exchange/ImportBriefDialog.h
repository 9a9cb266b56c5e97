// Shows what a file would change in the brief before anything is changed; where both sides changed a text, one chooses.
#pragma once

#include "CampaignStore.h"
#include "Merge.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace broadside {

class DiffView;
class Label;

class ImportBriefDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportBriefDialog(const Campaign &campaign, const BriefMerge &merge, QWidget *parent = nullptr);

    /// What is to be stored, as it was chosen.
    [[nodiscard]] QList<KeyedText> texts() const;

private:
    void showEntry(int row);
    void choose(int index);
    [[nodiscard]] bool isConflict(int row) const { return row < m_merge.conflicts.size(); }
    [[nodiscard]] const MergedText &entry(int row) const;

    const BriefMerge m_merge;
    QList<ConflictChoice> m_choices; ///< one a conflict
    QListWidget *m_list;
    Label *m_note;
    DiffView *m_difference;
    QComboBox *m_choice;
};

} // namespace broadside
