// Where the brief is written: fields on the left, the source beside its translation.
#pragma once

#include "Campaign.h"
#include "EditStack.h"
#include "Room.h"
#include "Sentences.h"

#include <QTimer>

#include <map>

class QStackedWidget;

namespace broadside {

class DemandTools;
class FieldHints;
class FieldList;
class FindBar;
class HistoryPanel;
class MemoryCard;
class NotesPanel;
class ParagraphAligner;
class RemovedDemandBar;
class SourceChange;
class TextEditor;
class TextFoot;
class TextHead;
class TextPane;
class TextTools;
class WritingAids;
struct FoundPlace;

class TextRoom final : public Room
{
    Q_OBJECT
public:
    TextRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);
    ~TextRoom() override;

    void retranslate() override;
    void refresh() override;
    void goTo(const FieldKey &key, const TextRange &range = {}) override;
    /// Less than its parts ask for side by side: they give way in `resizeEvent`.
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 420}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectHead();
    void connectEditors();
    void connectFind();

    void showField(const FieldKey &key);
    void loadPane(TextPane &pane, const Language &language);
    void showText(const FieldKey &key, const Language &language);
    void moveToSource();
    void showState();
    void showNames();
    void showAids();
    void showLength();
    void showNotes();
    void showSide();
    void followCursor();
    [[nodiscard]] bool isTight() const;
    [[nodiscard]] bool showsSource() const;
    /// The pane of the language in view.
    [[nodiscard]] TextPane *pane() const { return showsSource() ? m_source : m_translation; }
    /// The one that somebody writes in, or else that of the language in view.
    [[nodiscard]] TextPane *activePane() const;
    [[nodiscard]] std::optional<FieldKey> nextToDo() const;
    void goToNext();
    void goToFound(const FoundPlace &place);
    void noteParagraph();
    void openGlossary();

    void addDemand();
    void moveDemand(const QString &demand, qsizetype place);

    FieldKey m_key;
    CampaignId m_campaign = CampaignId::None; ///< whose edits `m_edits` holds
    std::map<std::pair<FieldKey, Language>, EditStack> m_edits;
    WritingAids *m_aids;
    QTimer m_lengthTimer; ///< counting a long text takes longer than a key may
    FieldList *m_list;
    TextTools *m_tools;
    DemandTools *m_demandTools;
    TextHead *m_head;
    FindBar *m_find;
    TextPane *m_source;
    TextPane *m_translation;
    ParagraphAligner *m_aligner;
    QWidget *m_divider;
    FieldHints *m_hints;
    QWidget *m_side;
    QStackedWidget *m_sidePages;
    NotesPanel *m_notes;
    HistoryPanel *m_history;
    SourceChange *m_change;
    MemoryCard *m_memory;
    TextFoot *m_foot;
    RemovedDemandBar *m_removedBar;
};

} // namespace broadside
