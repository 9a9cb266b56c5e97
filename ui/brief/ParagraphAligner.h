// Puts the paragraphs of a source and its translation side by side: each pair begins at the same height.
#pragma once

#include <QObject>
#include <QTimer>

namespace broadside {

class TextEditor;

class ParagraphAligner final : public QObject
{
    Q_OBJECT
public:
    ParagraphAligner(TextEditor &first, TextEditor &second, QObject *parent = nullptr);

    /// Off while only one of the two is to be seen.
    void setEnabled(bool isEnabled);

private:
    void schedule();
    void align();
    void scrollTogether(int value);

    TextEditor &m_first;
    TextEditor &m_second;
    QTimer m_timer;
    bool m_isEnabled = false;
    bool m_isAligned = false;
    bool m_isScrolling = false;
};

} // namespace broadside
