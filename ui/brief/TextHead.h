// The head of the Text room: the field's name and what it is for, the tools, and the way to the next work.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace broadside {

class Label;

class TextHead final : public QWidget
{
    Q_OBJECT
public:
    /// What can be opened beside the texts; one at a time, but for `Find` and `Typeset`.
    enum Aid { Find, Typeset, Notes, History, Glossary };
    static constexpr int aidCount = 5;

    /// Takes the field's own tools (Markdown, demands) into its row.
    explicit TextHead(const QList<QWidget *> &tools, QWidget *parent = nullptr);

    void setField(const QString &name, const QString &note, bool showsNote);
    /// How many notes the text has: beside their button.
    void setNoteCount(qsizetype count);
    void setNextTip(const QString &tip, bool isEnabled);
    /// The tools in a row of their own where the width does not hold them beside the name.
    void setNarrow(bool isNarrow);
    void retranslate();
    [[nodiscard]] QToolButton *aid(Aid aid) const { return m_aids[aid]; }
    /// Below the name: bars that come and go.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

signals:
    void nextWanted();

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_row;
    QHBoxLayout *m_secondRow;
    QWidget *m_tools;
    Label *m_title;
    Label *m_note;
    QPushButton *m_next;
    QList<QToolButton *> m_aids;
    qsizetype m_noteCount = 0;
};

} // namespace broadside
