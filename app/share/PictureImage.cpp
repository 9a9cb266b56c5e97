#include "PictureImage.h"

#include "SafeSvg.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr qint64 mostPixels = 64'000'000;
constexpr double longestShape = 100; // sides to each other
constexpr double cutAbove = 1.0 / 3;

std::unexpected<Error> unreadable(const QString &detail)
{
    return fail(QCoreApplication::translate("Picture", "The campaign’s picture cannot be drawn."),
                QCoreApplication::translate("Picture", "Choose another file: an SVG, a PNG or a JPEG."), detail);
}

Result<void> checkShape(QSizeF size)
{
    const bool isDrawable = size.width() > 0 && size.height() > 0 && size.width() / size.height() <= longestShape &&
                            size.height() / size.width() <= longestShape;
    return isDrawable ? Result<void>() : unreadable(u"Its size is %1 × %2"_s.arg(size.width()).arg(size.height()));
}

/// Where a picture of this shape lies so that it covers the frame.
QRectF covering(QSizeF picture, QSizeF frame)
{
    const QSizeF size = picture.scaled(frame, Qt::KeepAspectRatioByExpanding);
    return {QPointF((frame.width() - size.width()) / 2, (frame.height() - size.height()) * cutAbove), size};
}

/// An SVG, ready to be drawn.
Result<std::unique_ptr<QSvgRenderer>> rendererOf(const QByteArray &svg)
{
    const Result<QByteArray> safe = safeSvg(svg);
    if (!safe)
        return std::unexpected(safe.error());
    auto renderer = std::make_unique<QSvgRenderer>(*safe);
    if (!renderer->isValid())
        return unreadable(u"Not a drawing that Qt SVG understands"_s);
    if (const Result<void> shape = checkShape(renderer->viewBoxF().size()); !shape)
        return std::unexpected(shape.error());
    return renderer;
}

/// Opens a raster picture and looks at its size before anything is decoded.
Result<QSizeF> openRaster(QImageReader &reader, QBuffer &buffer, const QString &mediaType)
{
    buffer.open(QIODevice::ReadOnly);
    reader.setDevice(&buffer);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(mediaType == u"image/png" ? "png" : "jpeg");
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        size.transpose();
    if (const Result<void> shape = checkShape(size); !shape)
        return std::unexpected(shape.error());
    if (qint64(size.width()) * size.height() > mostPixels)
        return fail(QCoreApplication::translate("Picture", "The campaign’s picture has more than 64 million pixels."),
                    QCoreApplication::translate("Picture", "Save it smaller, and choose that file."));
    return size;
}

Result<QImage> readRaster(const Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader;
    if (const Result<QSizeF> size = openRaster(reader, buffer, picture.mediaType); !size)
        return std::unexpected(size.error());
    QImage image;
    if (!reader.read(&image))
        return unreadable(reader.errorString());
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

bool isSvg(const Picture &picture)
{
    return picture.mediaType == u"image/svg+xml";
}

} // namespace

Result<QSizeF> pictureSize(const Picture &picture)
{
    if (picture.bytes.isEmpty())
        return QSizeF();
    if (isSvg(picture)) {
        const auto renderer = rendererOf(picture.bytes);
        return renderer ? Result<QSizeF>((*renderer)->viewBoxF().size()) : std::unexpected(renderer.error());
    }
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader;
    return openRaster(reader, buffer, picture.mediaType);
}

Result<QImage> drawPicture(const Picture &picture, QSize size)
{
    if (picture.bytes.isEmpty() || size.isEmpty())
        return QImage();
    QImage canvas(size, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame(QPointF(0, 0), size);
    if (isSvg(picture)) {
        const auto renderer = rendererOf(picture.bytes);
        if (!renderer)
            return std::unexpected(renderer.error());
        (*renderer)->render(&painter, covering((*renderer)->viewBoxF().size(), frame.size()));
    } else {
        const Result<QImage> image = readRaster(picture);
        if (!image)
            return std::unexpected(image.error());
        // Cut and scaled first: a painter's own scaling looks at four pixels only, and loses what is much larger.
        const QRectF place = covering(image->size(), frame.size());
        const double scale = image->width() / place.width();
        const QRectF seen(-place.topLeft() * scale, frame.size() * scale);
        const QImage cut = image->copy(seen.toRect().intersected(image->rect()));
        painter.drawImage(0, 0, cut.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return canvas;
}

} // namespace broadside
