#include "Theme.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3
const QColor paper = Qt::white;
const QColor darkPaper(0x1a, 0x19, 0x17);

/// A channel's share of light (WCAG 2.2, "relative luminance").
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As a file holds it: eight bits a channel, so that what is measured here is what is painted.
QColor rounded(const QColor &color)
{
    return QColor(color.rgb());
}

QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {channel(color.red(), ground.red()), channel(color.green(), ground.green()),
            channel(color.blue(), ground.blue())};
}

/// The same hue, lighter or darker by hundredths until `enough`; black or white fulfil every condition asked for here.
template<class Enough>
QColor stepped(const QColor &color, int step, Enough enough)
{
    const float hue = std::max(color.hslHueF(), 0.0F);
    for (int lightness = std::clamp(qRound(color.lightnessF() * 100), 0, 100);; lightness += step) {
        const QColor tried = rounded(
            QColor::fromHslF(hue, color.hslSaturationF(), static_cast<float>(std::clamp(lightness, 0, 100)) / 100));
        if (enough(tried) || lightness < 0 || lightness > 100)
            return tried;
    }
}

QColor chosenColor(const QString &accent)
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return QColor(hex.match(accent).hasMatch() ? accent : Campaign().accent);
}

/// The accent as a tint of the paper: dark accents give a tint as light as light ones do.
QColor softOf(const QColor &accent)
{
    return mixed(accent, paper, 0.12);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme themeOf(const Campaign &campaign)
{
    const QColor chosen = chosenColor(campaign.accent);
    const auto readsOnPaper = [](const QColor &color) {
        return contrast(color, paper) >= readable && contrast(color, softOf(color)) >= readable;
    };
    const auto readsOnDark = [](const QColor &color) { return contrast(color, darkPaper) >= readable; };

    Theme theme;
    theme.accent = readsOnPaper(chosen) ? chosen : stepped(chosen, -1, readsOnPaper);
    theme.onAccent = paper;
    theme.soft = softOf(theme.accent);
    theme.accentOnDark = readsOnDark(chosen) ? chosen : stepped(chosen, +1, readsOnDark);
    theme.onAccentOnDark = stepped(theme.accentOnDark, -1, [&theme](const QColor &color) {
        return contrast(color, theme.accentOnDark) >= readable;
    });
    return theme;
}

QFont pieceFont(double pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace broadside
