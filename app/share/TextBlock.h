// A paragraph fitted into a frame: never clipped, never below its smallest size.
#pragma once

#include "Theme.h"

#include <QRectF>
#include <QTextOption>

class QPainter;
class QTextLayout;

namespace broadside {

/// What a block may look like. Sizes are in the painter's units.
struct TextRole
{
    double largest = 0;
    double smallest = 0;
    QFont::Weight weight = QFont::Normal;
    double lineHeight = 1.25; ///< of the size; scripts that need more room between lines get it
    double tracking = 0;      ///< of the size, between letters; joined scripts are left alone
    bool balanced = false;    ///< lines of about the same length, as a title has
};

/// A paragraph set in lines, ready to be drawn. Right-to-left languages start at the right.
class TextBlock
{
public:
    /// Sets `text` at the largest size of the role at which it fits into `size`; at the smallest one when none fits
    /// (see `fits`). A word that is wider than the frame is broken, when no size of the role spares it.
    TextBlock(const QString &text, const Language &language, const TextRole &role, QSizeF size);

    [[nodiscard]] bool fits() const { return m_fits; }
    /// Whether a word had to be broken where no word may be.
    [[nodiscard]] bool breaksWords() const { return m_wrap != QTextOption::WordWrap; }
    [[nodiscard]] double fontSize() const { return m_fontSize; }
    /// The lines' own height; 0 of an empty text.
    [[nodiscard]] double height() const { return m_height; }
    /// From the first letter of a line to its last, of the longest line.
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    /// From the block's upper edge to its first line's baseline.
    [[nodiscard]] double baseline() const;
    /// Draws with the painter's pen, the block's upper edge at `topLeft`. On a PDF, the text is text.
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    [[nodiscard]] double lineHeight() const;
    void arrange(QTextLayout &layout) const;
    bool layOut(double fontSize, QTextOption::WrapMode wrap);
    void balance();

    QString m_text;
    Language m_language;
    TextRole m_role;
    QSizeF m_size;
    double m_measure = 0; ///< the width in which the lines are broken
    double m_fontSize = 0;
    QTextOption::WrapMode m_wrap = QTextOption::WordWrap;
    double m_height = 0;
    double m_width = 0;
    int m_lineCount = 0;
    bool m_fits = false;
};

} // namespace broadside
