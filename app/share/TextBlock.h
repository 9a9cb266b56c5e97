// A paragraph fitted into a frame: never clipped, never below its smallest size.
#pragma once

#include "Theme.h"

#include <QRectF>

class QPainter;

namespace broadside {

/// What a block may look like. Sizes are in the painter's units.
struct TextRole
{
    double largest = 0;
    double smallest = 0;
    QFont::Weight weight = QFont::Normal;
    double lineHeight = 1.25; ///< of the size
};

/// A paragraph set in lines, ready to be drawn. Right-to-left languages start at the right.
class TextBlock
{
public:
    /// Sets `text` at the largest size of the role at which it fits into `size`; at the smallest one when none fits (see `fits`).
    TextBlock(const QString &text, const Language &language, const TextRole &role, QSizeF size);

    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] double fontSize() const { return m_fontSize; }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Draws with the painter's pen, the block's upper edge at `topLeft`.
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    bool layOut(double fontSize);

    QString m_text;
    Language m_language;
    TextRole m_role;
    QSizeF m_size;
    QStringList m_lines;
    double m_fontSize = 0;
    double m_height = 0;
    bool m_fits = false;
};

} // namespace broadside
