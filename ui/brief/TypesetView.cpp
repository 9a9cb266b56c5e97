#include "TypesetView.h"

#include "Label.h"
#include "Style.h"
#include "Typography.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr int typeSize = 15;
constexpr qsizetype mostCharacters = 100'000; // beyond this, setting a text anew takes longer than a key

/// A soft ground under every space that holds two words together: otherwise nobody could tell it from another.
void markFixedSpaces(QTextDocument &document, const QColor &ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    for (const QChar space : {QChar(0x00A0), QChar(0x202F)}) {
        for (QTextCursor cursor = document.find(QString(space)); !cursor.isNull();
             cursor = document.find(QString(space), cursor))
            cursor.mergeCharFormat(format);
    }
}

} // namespace

TypesetView::TypesetView(QWidget *parent)
    : Card(parent), m_title(new Label(LabelRole::Section)), m_view(new QTextBrowser)
{
    m_view->setObjectName(QStringLiteral("typesetView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setOpenLinks(false);
    m_view->setTabChangesFocus(true);
    m_view->document()->setDocumentMargin(0);
    setPadding(12);
    content()->setSpacing(6);
    content()->addWidget(m_title);
    content()->addWidget(m_view, 1);
}

void TypesetView::setText(const QString &body, const Language &language, bool isMarkdown)
{
    if (body == m_body && language == m_language && isMarkdown == m_isMarkdown)
        return;
    m_body = body;
    m_language = language;
    m_isMarkdown = isMarkdown;
    if (isVisible())
        showText();
}

void TypesetView::retranslate()
{
    m_title->setText(tr("As it will be set"));
    m_view->setAccessibleName(m_title->text());
}

void TypesetView::showText()
{
    QFont font = this->font();
    font.setPixelSize(scaledPixels(typeSize));
    m_view->document()->setDefaultFont(font);
    const Qt::LayoutDirection direction = m_language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    m_view->setLayoutDirection(direction);
    QTextOption option = m_view->document()->defaultTextOption();
    option.setTextDirection(direction);
    m_view->document()->setDefaultTextOption(option);
    if (m_body.size() > mostCharacters)
        m_view->setPlainText(tr("This text is too long to be shown here while it is written."));
    else if (m_isMarkdown)
        // Pictures are none of a text's: nothing on this computer is read for one.
        m_view->document()->setMarkdown(
            typesetMarkdown(m_body, m_language).replace(QStringLiteral("!["), QStringLiteral("[")),
            QTextDocument::MarkdownNoHTML);
    else
        m_view->setPlainText(typeset(m_body, m_language));
    markFixedSpaces(*m_view->document(), Style::paletteOf(this).accentSoft);
}

void TypesetView::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    showText();
}

void TypesetView::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showText();
}

} // namespace broadside
