#include "TextTools.h"

#include "IconButton.h"
#include "TextEditor.h"

#include <QHBoxLayout>

namespace broadside {

TextTools::TextTools(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_bold = add(QStringLiteral("boldButton"), QStringLiteral("format-text-bold"),
                 [](TextEditor &editor) { editor.toggleMark(QStringLiteral("**")); });
    m_italic = add(QStringLiteral("italicButton"), QStringLiteral("format-text-italic"),
                   [](TextEditor &editor) { editor.toggleMark(QStringLiteral("*")); });
    m_heading = add(QStringLiteral("headingButton"), QStringLiteral("format-font-size-more"),
                    [](TextEditor &editor) { editor.togglePrefix(QStringLiteral("## ")); });
    m_list = add(QStringLiteral("listButton"), QStringLiteral("format-list-unordered"),
                 [](TextEditor &editor) { editor.togglePrefix(QStringLiteral("- ")); });
    m_link = add(QStringLiteral("linkButton"), QStringLiteral("link"), [](TextEditor &editor) { editor.insertLink(); });
}

IconButton *TextTools::add(const QString &objectName, const QString &iconName,
                           const std::function<void(TextEditor &)> &act)
{
    auto *button = new IconButton(objectName, iconName);
    layout()->addWidget(button);
    connect(button, &IconButton::clicked, this, [this, act] {
        if (m_editor)
            act(*m_editor);
    });
    return button;
}

void TextTools::retranslate()
{
    m_bold->setName(tr("Bold"), QKeySequence::Bold);
    m_italic->setName(tr("Italic"), QKeySequence::Italic);
    m_heading->setName(tr("Heading"));
    m_list->setName(tr("List"));
    m_link->setName(tr("Link"));
}

} // namespace broadside
