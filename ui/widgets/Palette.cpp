#include "Palette.h"

namespace broadside {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

Palette Palette::light()
{
    return {.window = QColor(0xf5f3ee),
            .surface = QColor(0xffffff),
            .raised = QColor(0xfbfaf7),
            .line = QColor(0xe2ded5),
            .text = QColor(0x1f1d1a),
            .muted = QColor(0x676257),
            .accent = QColor(0xb8321a),
            .onAccent = QColor(0xffffff),
            .accentSoft = QColor(0xf7e6df),
            .good = QColor(0x2c6e49),
            .goodSoft = QColor(0xe2f0e7),
            .warning = QColor(0x8a5a00),
            .warningSoft = QColor(0xfaeecd),
            .isDark = false};
}

Palette Palette::dark()
{
    return {.window = QColor(0x1a1917),
            .surface = QColor(0x23221f),
            .raised = QColor(0x2a2925),
            .line = QColor(0x3b3934),
            .text = QColor(0xedeae4),
            .muted = QColor(0xaaa498),
            .accent = QColor(0xff8d6e),
            .onAccent = QColor(0x2a0d05),
            .accentSoft = QColor(0x43281f),
            .good = QColor(0x7fd1a2),
            .goodSoft = QColor(0x203a2c),
            .warning = QColor(0xf0c060),
            .warningSoft = QColor(0x40341a),
            .isDark = true};
}

QPalette Palette::toQPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    // Marked text keeps its own colour, so that marking never costs contrast.
    palette.setColor(QPalette::Highlight, mixed(accent, surface, isDark ? 0.38 : 0.24));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, mixed(line, surface, 0.5));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(muted, line, 0.4));
    palette.setColor(QPalette::Shadow, isDark ? Qt::black : mixed(text, line, 0.5));
    const QColor faint = mixed(muted, surface, 0.62);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace broadside
