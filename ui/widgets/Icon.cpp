#include "Icon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QResource>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace broadside {

namespace {

const QString mapRoot = QStringLiteral("/breeze");

/// Breeze keeps an icon under its kind and its size; the larger drawings are sharper at the sizes of the window.
QString pathOf(const QString &name)
{
    static const QStringList kinds = {
        QStringLiteral("actions"), QStringLiteral("places"), QStringLiteral("mimetypes"), QStringLiteral("status"),
        QStringLiteral("devices"), QStringLiteral("apps"),   QStringLiteral("emblems"),   QStringLiteral("categories")};
    static const QStringList sizes = {QStringLiteral("22"), QStringLiteral("16"), QStringLiteral("24"),
                                      QStringLiteral("32"), QStringLiteral("48")};
    for (const QString &kind : kinds) {
        for (const QString &size : sizes) {
            QString path = QStringLiteral(":%1/%2/%3/%4.svg").arg(mapRoot, kind, size, name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

/// The drawing with its text colour, which Breeze marks in a style sheet, put in; what is cut out of a filled shape, as
/// the sign in a warning, is written in white.
QByteArray coloured(const QByteArray &svg, const QColor &colour, const QColor &ground)
{
    const QByteArray name = colour.name().toLatin1();
    QByteArray result = svg;
    for (const char *written : {"currentColor", "#232629", "#31363b", "#4d4d4d"})
        result.replace(written, name);
    return result.replace("\"#fff\"", QByteArray('"' + ground.name().toLatin1() + '"'));
}

class BreezeEngine final : public QIconEngine
{
public:
    BreezeEngine(QString name, QByteArray svg) : m_name(std::move(name)), m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        const QSize size = rect.size() * scale;
        QPixmap drawn = pixmap(size, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled   ? palette.color(QPalette::Disabled, QPalette::WindowText)
                              : mode == QIcon::Selected ? palette.color(QPalette::Link)
                                                        : palette.color(QPalette::Active, QPalette::WindowText);
        const QString key =
            QStringLiteral("breeze/%1/%2/%3x%4").arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap drawn;
        if (size.isEmpty() || QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer renderer(coloured(m_svg, colour, palette.color(QPalette::Window)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return QStringLiteral("BreezeEngine"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return new BreezeEngine(*this); }

private:
    QString m_name;
    QByteArray m_svg;
};

QStringList placesOfIcons()
{
    const QString file = QStringLiteral("breeze-icons.rcc");
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList places = {program.filePath(file), program.filePath(QStringLiteral("../share/broadside/") + file),
                          program.filePath(QStringLiteral("../Resources/") + file)};
    places += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons/breeze/") + file);
    return places;
}

} // namespace

QIcon icon(const QString &name)
{
    QFile file(pathOf(name));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new BreezeEngine(name, file.readAll()));
}

bool loadIcons()
{
    static const bool isLoaded = [] {
        for (const QString &place : placesOfIcons()) {
            if (QFile::exists(place) && QResource::registerResource(place, mapRoot))
                return true;
        }
        return false;
    }();
    return isLoaded;
}

} // namespace broadside
