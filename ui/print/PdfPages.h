// The pages of a PDF as pictures, on any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace broadside {

/// Every page at `dotsPerInch`, on white; empty for bytes that are no PDF.
[[nodiscard]] QList<QImage> pdfPages(const QByteArray &pdf, int dotsPerInch);
/// The first `most` pages, each with `longest` pixels on its longer side.
[[nodiscard]] QList<QImage> pdfPagesWithin(const QByteArray &pdf, int longest, int most);

} // namespace broadside
