// Text from right to left on a PDF, drawn so that what is read out of the PDF is what was written.
#pragma once

#include <QPointF>

class QPainter;
class QTextLayout;

namespace broadside {

/// Draws the layout as its own `draw` does, with the pen's colour. Readers of a PDF (poppler's pdftotext) put a line's
/// letters in order by their places and know them by their glyphs, which misleads them three times:
/// - a vowel mark stands higher than its letter, so that words fall apart: it is drawn as a shape, and once more as
/// text that
///   is not seen, on the baseline just after its letter;
/// - a bracket is drawn by the glyph of its mirror image: it is drawn as a shape, and unseen by its own glyph;
/// - words and numbers from left to right, commas and full stops are read from left to right together with the spaces
/// beside
///   them: unseen right-to-left marks (U+200F) keep these apart.
void drawForReaders(QPainter &painter, const QTextLayout &layout, QPointF topLeft);

} // namespace broadside
