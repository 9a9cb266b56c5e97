#include "PageAssets.h"

#include "SafeSvg.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources have to be asked for; the macro wants to stand outside of any namespace.
static void initPageResources()
{
    Q_INIT_RESOURCE(pages);
}

namespace broadside {

namespace {

constexpr auto svgName = "picture.svg"_L1;

QByteArray resource(const QString &name)
{
    initPageResources();
    QFile file(u":/broadside/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s was not built in.", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QColor mixed(const QColor &colour, const QColor &with, double part)
{
    const auto channel = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(channel(colour.red(), with.red()), channel(colour.green(), with.green()),
                  channel(colour.blue(), with.blue()));
}

QString properties(const QColor &accent, const QColor &onAccent, const QColor &soft)
{
    return u"--accent:%1;--on-accent:%2;--soft:%3"_s.arg(accent.name(), onAccent.name(), soft.name());
}

QByteArray styleSheet(const Theme &theme)
{
    const QColor darkSoft = mixed(theme.accentOnDark, QColor(0x1a, 0x19, 0x17), 0.12);
    const QString light = properties(theme.accent, theme.onAccent, theme.soft);
    const QString dark = properties(theme.accentOnDark, theme.onAccentOnDark, darkSoft);
    const QString colours =
        u":root{"_s + light + u"}\n@media screen and (prefers-color-scheme:dark){:root{"_s + dark + u"}}\n"_s;
    return colours.toUtf8() + resource(u"page.css"_s);
}

QByteArray icon(const Theme &theme)
{
    return resource(u"icon.svg"_s)
        .replace("@accent@", theme.accent.name().toUtf8())
        .replace("@on-accent@", theme.onAccent.name().toUtf8());
}

} // namespace

QList<PageAsset> pageAssets(const CampaignSnapshot &snapshot, const Theme &theme)
{
    QList<PageAsset> assets{
        {u"icon.svg"_s, icon(theme)}, {u"page.css"_s, styleSheet(theme)}, {u"page.js"_s, resource(u"page.js"_s)}};
    const Picture &picture = snapshot.campaign.picture;
    const QString name = pictureName(picture);
    if (name == svgName) {
        if (const Result<QByteArray> safe = safeSvg(picture.bytes))
            assets.append({name, *safe});
    } else if (!name.isEmpty()) {
        assets.append({name, picture.bytes});
    }
    return assets;
}

QString pictureName(const Picture &picture)
{
    if (picture.bytes.isEmpty())
        return {};
    if (picture.mediaType == "image/svg+xml"_L1)
        return svgName;
    if (picture.mediaType == "image/png"_L1)
        return u"picture.png"_s;
    return picture.mediaType == "image/jpeg"_L1 ? u"picture.jpg"_s : QString();
}

QString cardName(const Campaign &campaign, const Language &language)
{
    return u"card-"_s + campaign.folderOf(language) + u".png"_s;
}

} // namespace broadside
