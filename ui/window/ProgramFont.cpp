#include "ProgramFont.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace broadside {

namespace {

constexpr int designPixels = 13;
/// What desktops use when nobody asked for larger text: 11 points at 96 dots an inch.
constexpr double usualPixels = 15;

} // namespace

QFont programFont()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString inter = QStringLiteral("Inter");
    // "Sans Serif" and the like are wishes, no fonts: where there is no desktop, nobody has chosen one.
    const bool isNamed = QFontDatabase::hasFamily(system.family());
    QStringList families = {!isNamed && QFontDatabase::hasFamily(inter) ? inter : system.family()};
    if (!QFontDatabase::writingSystems(families.first()).contains(QFontDatabase::Arabic))
        families.append(QStringLiteral("Noto Sans Arabic"));
    QFont font;
    font.setFamilies(families);
    const double larger = std::max(1.0, QFontInfo(system).pixelSize() / usualPixels);
    font.setPixelSize(qRound(designPixels * larger));
    return font;
}

} // namespace broadside
