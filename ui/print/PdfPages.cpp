#include "PdfPages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <limits>

namespace broadside {

namespace {

template<class PixelsOf>
QList<QImage> sheetsOf(const QByteArray &pdf, int most, PixelsOf pixelsOf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QList<QImage> pages;
    for (int page = 0; page < std::min(document.pageCount(), most); ++page) {
        const QSize pixels = pixelsOf(document.pagePointSize(page));
        QImage sheet(pixels, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, document.render(page, pixels));
        pages.append(sheet);
    }
    return pages;
}

} // namespace

QList<QImage> pdfPages(const QByteArray &pdf, int dotsPerInch)
{
    return sheetsOf(pdf, std::numeric_limits<int>::max(),
                    [dotsPerInch](const QSizeF &points) { return (points * dotsPerInch / 72.0).toSize(); });
}

QList<QImage> pdfPagesWithin(const QByteArray &pdf, int longest, int most)
{
    return sheetsOf(pdf, most, [longest](const QSizeF &points) {
        return points.scaled(longest, longest, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    });
}

} // namespace broadside
