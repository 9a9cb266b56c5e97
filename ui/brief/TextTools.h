// The tools for Markdown: bold, italic, heading, list, link.
#pragma once

#include <QWidget>

namespace broadside {

class IconButton;
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
    IconButton *add(const QString &objectName, const QString &iconName, const std::function<void(TextEditor &)> &act);

    TextEditor *m_editor = nullptr;
    IconButton *m_bold;
    IconButton *m_italic;
    IconButton *m_heading;
    IconButton *m_list;
    IconButton *m_link;
};

} // namespace broadside
