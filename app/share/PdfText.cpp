#include "PdfText.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace broadside {

namespace {

class ReadableText
{
public:
    ReadableText(QPainter &painter, const QTextLayout &layout, QPointF topLeft)
        : m_painter(painter),
          m_layout(layout),
          m_text(layout.text()),
          m_topLeft(topLeft),
          m_ink(painter.pen().color()),
          m_arabic(QRawFont::fromFont(layout.font(), QFontDatabase::Arabic)),
          m_nudge(m_arabic.pixelSize() / 50)
    {
    }

    /// Word for word: the glyph runs of a longer stretch come in an order of their own.
    void draw()
    {
        for (int i = 0; i < m_text.size();) {
            int end = i + 1;
            if (!isSign(i)) {
                while (end < m_text.size() && m_text[end].isSpace() == m_text[i].isSpace() && !isSign(end))
                    ++end;
            }
            QList<QGlyphRun> runs = m_layout.glyphRuns(i, end - i);
            std::ranges::sort(runs, std::ranges::greater(),
                              [](const QGlyphRun &run) { return run.positions().value(0).x(); });
            for (const QGlyphRun &run : runs)
                drawRun(run, i);
            i = end;
        }
        leaveLeftToRight();
    }

private:
    [[nodiscard]] bool isSeparator(int i) const
    {
        return m_text[i].direction() == QChar::DirCS && !m_text[i].isSpace();
    }
    [[nodiscard]] bool isSign(int i) const { return m_text[i].hasMirrored() || isSeparator(i); }

    void drawRun(const QGlyphRun &run, int i)
    {
        if (!run.isRightToLeft()) {
            drawLeftToRight(run);
            return;
        }
        leaveLeftToRight();
        if (isSeparator(i))
            drawSeparator(run);
        else if (isSign(i))
            drawMirrored(run, m_text[i]);
        else
            drawLetters(run);
    }

    void drawLetters(const QGlyphRun &run)
    {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
        QPointF letter = positions.value(0) + m_topLeft;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF place = positions[i] + m_topLeft;
            if (advances[i].x() > 0) {
                letter = place;
                drawGlyph(font, glyphs[i], place);
            } else if (const QPainterPath mark = font.pathForGlyph(glyphs[i]); !mark.isEmpty()) { // not a joiner
                m_painter.fillPath(mark.translated(place), m_ink);
                drawUnseen(font, glyphs[i], letter - QPointF(m_nudge, 0));
            }
        }
    }

    void drawMirrored(const QGlyphRun &run, QChar sign)
    {
        const QRawFont font = run.rawFont();
        const QPointF place = startOf(run);
        m_painter.fillPath(font.pathForGlyph(run.glyphIndexes().value(0)).translated(place), m_ink);
        drawUnseen(font, font.glyphIndexesForString(sign).value(0), place);
    }

    void drawSeparator(const QGlyphRun &run)
    {
        m_painter.drawGlyphRun(m_topLeft, run);
        drawDirectionMark(startOf(run));
    }

    void drawLeftToRight(const QGlyphRun &run)
    {
        if (m_leftToRightEnd && m_leftToRightEnd->y() != startOf(run).y()) // goes on in the next line
            leaveLeftToRight();
        if (!m_leftToRightEnd)
            drawDirectionMark(startOf(run));
        m_painter.drawGlyphRun(m_topLeft, run);
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        m_leftToRightEnd = m_topLeft + run.positions().constLast() + advances.constLast();
    }

    void leaveLeftToRight()
    {
        if (m_leftToRightEnd)
            drawDirectionMark(*m_leftToRightEnd + QPointF(2 * m_nudge, 0));
        m_leftToRightEnd.reset();
    }

    [[nodiscard]] QPointF startOf(const QGlyphRun &run) const { return run.positions().value(0) + m_topLeft; }

    void drawDirectionMark(QPointF before)
    {
        if (const quint32 mark = m_arabic.glyphIndexesForString(QChar(0x200F)).value(0); mark != 0)
            drawUnseen(m_arabic, mark, before - QPointF(m_nudge, 0));
    }

    void drawGlyph(const QRawFont &font, quint32 glyph, QPointF place)
    {
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes({glyph});
        run.setPositions({place});
        m_painter.drawGlyphRun({0, 0}, run);
    }

    void drawUnseen(const QRawFont &font, quint32 glyph, QPointF place)
    {
        m_painter.setPen(Qt::transparent);
        drawGlyph(font, glyph, place);
        m_painter.setPen(m_ink);
    }

    QPainter &m_painter;
    const QTextLayout &m_layout;
    const QString m_text;
    const QPointF m_topLeft;
    const QColor m_ink;
    const QRawFont m_arabic;
    std::optional<QPointF> m_leftToRightEnd; ///< while words and numbers from left to right are drawn
    const double m_nudge;                    ///< enough to come after a letter, too little to leave it
};

} // namespace

void drawForReaders(QPainter &painter, const QTextLayout &layout, QPointF topLeft)
{
    ReadableText(painter, layout, topLeft).draw();
}

} // namespace broadside
