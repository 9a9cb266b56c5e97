#include "Palette.h"
#include "RunTests.h"

#include <QTest>

#include <cmath>

using namespace broadside;

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsCanBeReadOnTheirGround_data()
    {
        QTest::addColumn<QColor>("words");
        QTest::addColumn<QColor>("ground");
        const auto add = [](const char *theme, const Palette &palette) {
            const auto row = [theme](const char *name) -> QTestData & { return QTest::addRow("%s, %s", theme, name); };
            for (const auto &[name, ground] :
                 {std::pair("window", palette.window), std::pair("surface", palette.surface),
                  std::pair("raised", palette.raised)}) {
                row(qPrintable(QStringLiteral("text on ") + name)) << palette.text << ground;
                row(qPrintable(QStringLiteral("muted on ") + name)) << palette.muted << ground;
                row(qPrintable(QStringLiteral("accent on ") + name)) << palette.accent << ground;
            }
            row("filled button") << palette.onAccent << palette.accent;
            row("what is chosen") << palette.accent << palette.accentSoft;
            row("text of what is chosen") << palette.text << palette.accentSoft;
            row("good") << palette.good << palette.goodSoft;
            row("warning") << palette.warning << palette.warningSoft;
            row("marked text") << palette.toQPalette().color(QPalette::HighlightedText)
                               << palette.toQPalette().color(QPalette::Highlight);
            row("text of a notice") << palette.text << palette.goodSoft;
            row("text of an error") << palette.text << palette.warningSoft;
        };
        add("light", Palette::light());
        add("dark", Palette::dark());
    }
    void wordsCanBeReadOnTheirGround()
    {
        QFETCH(QColor, words);
        QFETCH(QColor, ground);
        const double ratio = contrast(words, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
};

static const broadside::test::Register<PaletteTest> registered;

#include "PaletteTest.moc"
