// The pages of a PDF as pictures, on any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace broadside {

/// Every page at `dotsPerInch`, on white; empty for bytes that are no PDF.
[[nodiscard]] QList<QImage> pdfPages(const QByteArray &pdf, int dotsPerInch);

} // namespace broadside
