#include "TextTools.h"

#include "Icon.h"
#include "Style.h"
#include "TextEditor.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace broadside {

namespace {

void name(QToolButton *button, const QString &text, const QKeySequence &keys = {})
{
    button->setAccessibleName(text);
    //: A tool and its shortcut: "Bold (Ctrl+B)"
    button->setToolTip(keys.isEmpty() ? text
                                      : TextTools::tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
}

} // namespace

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

QToolButton *TextTools::add(const QString &objectName, const QString &iconName,
                            const std::function<void(TextEditor &)> &act)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    setButtonRole(button, ButtonRole::Flat);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, act] {
        if (m_editor)
            act(*m_editor);
    });
    return button;
}

void TextTools::retranslate()
{
    name(m_bold, tr("Bold"), QKeySequence::Bold);
    name(m_italic, tr("Italic"), QKeySequence::Italic);
    name(m_heading, tr("Heading"));
    name(m_list, tr("List"));
    name(m_link, tr("Link"));
}

} // namespace broadside
