#include "TextBlock.h"

#include "PdfText.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

constexpr double widthTolerance = 0.01;
constexpr double extraLeadingRightToLeft = 0.25; // marks above and below the letters
constexpr double mostLeading = 1.48; // readers of a PDF take lines further apart for paragraphs of their own

/// One paragraph without control characters; no-break spaces stay.
QString asOneParagraph(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

/// How wide a line has to be so that it does not end with a hyphen, which readers of a PDF would take away: up to the
/// word before; as wide as it is where there is none.
double widthWithoutHyphen(const QTextLine &line, const QString &text, double width, bool rightToLeft)
{
    const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
    const qsizetype before = words.lastIndexOf(u' ');
    if (!words.endsWith(u'-') || before < 0 || line.textStart() + line.textLength() == text.size())
        return width;
    const double end = line.cursorToX(line.textStart() + static_cast<int>(before) + 1);
    return rightToLeft ? width - end : end;
}

/// Inter replaces punctuation and digits by their neighbours (a raised hyphen between capitals, an arrow for "->"), by
/// glyphs that stand for no character: in a PDF they would be lost to search and to screen readers. A format range of
/// its own makes the layout shape a character alone.
QList<QTextLayout::FormatRange> shapedAlone(const QString &text)
{
    static const QString unchanged = QStringLiteral("'’‘“”«».,");
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSign = !c.isLetterOrNumber() && !c.isSpace() && !c.isMark() && !c.isSurrogate() &&
                            c.category() != QChar::Other_Format && !unchanged.contains(c);
        const bool followsDigit = i > 0 && c.isLetter() && text[i - 1].isDigit();
        if (isSign || followsDigit)
            ranges.append({i, 1, {}});
    }
    return ranges;
}

} // namespace

TextBlock::TextBlock(const QString &text, const Language &language, const TextRole &role, QSizeF size)
    : m_text(asOneParagraph(text)), m_language(language), m_role(role), m_size(size), m_measure(size.width())
{
    if (m_text.isEmpty()) {
        m_fontSize = role.largest;
        m_fits = true;
        return;
    }
    for (const auto wrap : {QTextOption::WordWrap, QTextOption::WrapAtWordBoundaryOrAnywhere}) {
        for (double fontSize = role.largest; !m_fits; fontSize = std::min(fontSize - 1, std::floor(fontSize * 0.97))) {
            m_fits = layOut(std::max(fontSize, role.smallest), wrap);
            if (fontSize <= role.smallest)
                break;
        }
    }
    if (m_fits && m_role.balanced && m_lineCount > 1)
        balance();
}

double TextBlock::lineHeight() const
{
    double factor = m_role.lineHeight;
    if (m_language.isRightToLeft())
        factor = std::max(factor, std::min(factor + extraLeadingRightToLeft, mostLeading));
    return factor * m_fontSize;
}

double TextBlock::baseline() const
{
    // The height of Latin capitals is set in the middle of the line, whatever other script the line mixes in.
    const QFontMetricsF metrics(pieceFont(m_fontSize, m_role.weight));
    return (lineHeight() + metrics.capHeight()) / 2;
}

void TextBlock::arrange(QTextLayout &layout) const
{
    const bool rightToLeft = m_language.isRightToLeft();
    QFont font = pieceFont(m_fontSize, m_role.weight);
    if (m_role.tracking != 0 && !rightToLeft)
        font.setLetterSpacing(QFont::AbsoluteSpacing, m_role.tracking * m_fontSize);
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(m_wrap);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setFormats(shapedAlone(layout.text()));

    const double left = rightToLeft ? m_size.width() - m_measure : 0;
    const double firstBaseline = baseline();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_measure);
        const double width = widthWithoutHyphen(line, layout.text(), m_measure, rightToLeft);
        if (width < m_measure)
            line.setLineWidth(width);
        line.setPosition({left + (rightToLeft ? m_measure - width : 0),
                          firstBaseline + line.lineNumber() * lineHeight() - line.ascent()});
    }
    layout.endLayout();
}

bool TextBlock::layOut(double fontSize, QTextOption::WrapMode wrap)
{
    m_fontSize = fontSize;
    m_wrap = wrap;
    QTextLayout layout(m_text);
    arrange(layout);
    m_lineCount = layout.lineCount();
    m_height = m_lineCount * lineHeight();
    m_width = 0;
    for (int i = 0; i < m_lineCount; ++i)
        m_width = std::max(m_width, layout.lineAt(i).naturalTextWidth());
    return m_height <= m_size.height() && m_width <= m_measure + widthTolerance;
}

void TextBlock::balance()
{
    const int lines = m_lineCount;
    double tooNarrow = m_measure / 2;
    double wideEnough = m_measure;
    while (wideEnough - tooNarrow > m_fontSize / 8) {
        m_measure = (tooNarrow + wideEnough) / 2;
        (layOut(m_fontSize, m_wrap) && m_lineCount == lines ? wideEnough : tooNarrow) = m_measure;
    }
    m_measure = wideEnough;
    layOut(m_fontSize, m_wrap);
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    QTextLayout layout(m_text);
    arrange(layout);
    if (painter.paintEngine()->type() == QPaintEngine::Pdf && m_language.isRightToLeft())
        drawForReaders(painter, layout, topLeft);
    else
        layout.draw(&painter, topLeft);
}

} // namespace broadside
