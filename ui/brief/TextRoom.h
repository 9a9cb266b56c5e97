// Where the brief is written: fields on the left, the source beside its translation.
#pragma once

#include "Language.h"
#include "Room.h"

class QBoxLayout;
class QPushButton;

namespace broadside {

class DemandTools;
class FieldHints;
class FieldList;
class Label;
class RemovedDemandBar;
class SourceChange;
class TextPane;
class TextTools;

class TextRoom final : public Room
{
    Q_OBJECT
public:
    TextRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    void goTo(const FieldKey &key) override;
    /// Less than its parts ask for side by side: they give way in `resizeEvent`.
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 420}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void connectEditors();

    void showField(const FieldKey &key);
    void showText(const FieldKey &key, const Language &language);
    void moveToSource();
    void showState();
    void showNames();
    [[nodiscard]] bool isTight() const;
    [[nodiscard]] bool showsSource() const;
    /// The pane of the language in view.
    [[nodiscard]] TextPane *pane() const { return showsSource() ? m_source : m_translation; }
    [[nodiscard]] std::optional<FieldKey> nextToDo() const;
    void goToNext();

    void addDemand();
    void moveDemand(const QString &demand, qsizetype place);

    FieldKey m_key;
    QBoxLayout *m_headLayout = nullptr;
    QBoxLayout *m_footLayout = nullptr;
    FieldList *m_list;
    Label *m_title;
    Label *m_note;
    TextTools *m_tools;
    DemandTools *m_demandTools;
    QPushButton *m_next;
    TextPane *m_source;
    TextPane *m_translation;
    QWidget *m_divider;
    FieldHints *m_hints;
    SourceChange *m_change;
    Label *m_length;
    QPushButton *m_markCurrent;
    QPushButton *m_approve;
    RemovedDemandBar *m_removedBar;
};

} // namespace broadside
