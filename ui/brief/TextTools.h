// The tools for Markdown: bold, italic, heading, list, link.
#pragma once

#include <QWidget>

class QToolButton;

namespace broadside {

class TextEditor;

class TextTools final : public QWidget
{
    Q_OBJECT
public:
    explicit TextTools(QWidget *parent = nullptr);

    /// The editor that the tools act on; the tools never take its focus.
    void setEditor(TextEditor *editor) { m_editor = editor; }
    void retranslate();

private:
    QToolButton *add(const QString &objectName, const QString &iconName, const std::function<void(TextEditor &)> &act);

    TextEditor *m_editor = nullptr;
    QToolButton *m_bold;
    QToolButton *m_italic;
    QToolButton *m_heading;
    QToolButton *m_list;
    QToolButton *m_link;
};

} // namespace broadside
