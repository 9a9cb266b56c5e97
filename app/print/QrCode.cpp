#include "QrCode.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace broadside {

namespace {

constexpr int errorCorrectionM = 4; // on ZXing's scale from 0 to 8: L up to 2, M up to 4, Q up to 6

/// One module a cell, without a quiet zone. Throws what ZXing throws when the text is too long.
ZXing::BitMatrix modulesOf(const QString &text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(errorCorrectionM).setMargin(0);
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    return writer.encode(text.toStdWString(), 0, 0);
}

/// All dark modules as one shape: a renderer that smooths edges shows no seams within a shape.
QPainterPath shapeOf(const ZXing::BitMatrix &modules)
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            const int start = x;
            while (x < modules.width() && modules.get(x, y))
                ++x;
            if (x > start)
                shape.addRect(start, y, x - start, 1);
        }
    }
    return shape;
}

} // namespace

Result<void> drawQrCode(QPainter &painter, const QRectF &frame, const QString &text)
{
    try {
        const ZXing::BitMatrix modules = modulesOf(text);
        const int across = modules.width() + 2 * qrQuietZone;
        painter.save();
        painter.fillRect(frame, Qt::white);
        painter.translate(frame.topLeft());
        painter.scale(frame.width() / across, frame.height() / across);
        painter.translate(qrQuietZone, qrQuietZone);
        painter.fillPath(shapeOf(modules), Qt::black);
        painter.restore();
        return {};
    } catch (const std::exception &error) {
        return fail(
            QCoreApplication::translate("QrCode", "The address of the signature page is too long for a QR code."),
            QCoreApplication::translate("QrCode", "Give the campaign a shorter address."),
            QString::fromUtf8(error.what()));
    }
}

} // namespace broadside
