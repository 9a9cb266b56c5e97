#include "PdfPages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

namespace broadside {

QList<QImage> pdfPages(const QByteArray &pdf, int dotsPerInch)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QList<QImage> pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSize pixels = (document.pagePointSize(page) * dotsPerInch / 72.0).toSize();
        QImage sheet(pixels, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, document.render(page, pixels));
        pages.append(sheet);
    }
    return pages;
}

} // namespace broadside
