#include "ShareCard.h"

#include "FewColours.h"
#include "Ornament.h"
#include "TextBlock.h"
#include "Typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr qsizetype largestFile = 300'000; // what networks take without making it smaller themselves
constexpr int steps = 24;                  // from the largest sizes of the texts to the smallest

/// The measures of the wide card, in pixels; others have them by the root of their area.
struct Measures
{
    double margin = 56;    ///< left and right
    double marginTop = 46; ///< and below
    double titleLargest = 76, titleSmallest = 34;
    double askLargest = 31, askSmallest = 20;
    double organisationSize = 24;
    double mark = 44;
    double titleToAsk = 18;
    double askToFoot = 34;
};

double between(double smallest, double largest, double share)
{
    return smallest + (largest - smallest) * share;
}

/// The texts as they are set at one size.
struct Setting
{
    TextBlock title;
    TextBlock ask;
    double height; ///< of both, with the room between them

    [[nodiscard]] bool fits() const { return title.fits() && ask.fits(); }
    [[nodiscard]] bool breaksWords() const { return title.breaksWords() || ask.breaksWords(); }
};

class Card
{
public:
    Card(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme, QSize size)
        : m_campaign(snapshot.campaign),
          m_language(language),
          m_theme(theme),
          m_size(size),
          m_scale(std::sqrt(double(size.width()) * size.height() / (wideCard.width() * wideCard.height()))),
          m_title(text(FieldKind::Title)),
          m_ask(text(text(FieldKind::CardText).isEmpty() ? FieldKind::Ask : FieldKind::CardText)),
          m_mirrored(language.isRightToLeft())
    {
    }

    Result<QImage> draw()
    {
        const Result<QSizeF> picture = pictureSize(m_campaign.picture);
        if (!picture)
            return std::unexpected(picture.error());
        const std::optional<Setting> setting = arrange(*picture);
        if (!setting)
            return fail(
                QCoreApplication::translate("ShareCard", "The title and the ask do not fit on the share card in %1.")
                    .arg(m_language.name()),
                QCoreApplication::translate("ShareCard", "Shorten the ask, or the title."));
        QImage card(m_size, QImage::Format_RGB32);
        card.fill(m_theme.accent);
        QPainter painter(&card);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        if (picture->isEmpty()) {
            drawRings(painter, {m_mirrored ? 0.0 : m_size.width(), 0.0}, scaled(450), m_theme.accent);
        } else {
            const Result<QImage> image = drawPicture(m_campaign.picture, m_picture.size());
            if (!image)
                return std::unexpected(image.error());
            painter.drawImage(m_picture.topLeft(), *image);
        }
        drawTexts(painter, *setting);
        drawFoot(painter);
        return card;
    }

private:
    [[nodiscard]] QString text(FieldKind kind) const
    {
        return typeset(m_campaign.brief.body(kind, m_language).trimmed(), m_language);
    }
    [[nodiscard]] double scaled(double measure) const { return measure * m_scale; }

    /// Shares the card out between picture and texts, and sets the texts at the largest size that leaves the picture
    /// its room.
    std::optional<Setting> arrange(QSizeF picture)
    {
        m_panel = QRect(QPoint(0, 0), m_size);
        if (picture.isEmpty()) {
            m_measures.titleLargest *= 1.2;
            return largestSetting(m_size.height());
        }
        const bool showsMoreBeside = picture.width() < 1.6 * picture.height();
        return showsMoreBeside && m_size.width() > 1.4 * m_size.height() ? arrangeBeside() : arrangeBelow();
    }

    std::optional<Setting> arrangeBeside()
    {
        const int width = qRound(m_size.width() * 0.4);
        m_picture = QRect(m_mirrored ? 0 : m_size.width() - width, 0, width, m_size.height());
        m_panel = QRect(m_mirrored ? width : 0, 0, m_size.width() - width, m_size.height());
        return largestSetting(m_size.height());
    }

    std::optional<Setting> arrangeBelow()
    {
        constexpr double highest = 0.58;
        // The longer the texts, the more the picture gives way before they become small.
        constexpr std::array<std::pair<double, double>, 4> pictureAndText{
            {{0.45, 0.45}, {0.4, 0.25}, {0.33, 0}, {0, 0}}};
        for (const auto &[lowest, share] : pictureAndText) {
            const std::optional<Setting> setting = largestSetting(m_size.height() * (1 - lowest), share);
            if (!setting)
                continue;
            const double left = m_size.height() - around() - setting->height;
            m_picture = QRect(0, 0, m_size.width(), qFloor(std::min(left, m_size.height() * highest)));
            m_panel.setTop(m_picture.height());
            return setting;
        }
        return std::nullopt;
    }

    /// What the panel needs besides title and ask.
    [[nodiscard]] double around() const
    {
        return scaled(2 * m_measures.marginTop + m_measures.askToFoot + m_measures.mark);
    }

    [[nodiscard]] std::optional<Setting> largestSetting(double panelHeight, double lowestShare = 0) const
    {
        for (const bool mayBreakWords : {false, true}) {
            for (int step = steps; step >= lowestShare * steps; --step) {
                Setting setting = settingAt(double(step) / steps);
                if (setting.fits() && (mayBreakWords || !setting.breaksWords()) &&
                    setting.height + around() <= panelHeight)
                    return setting;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] Setting settingAt(double share) const
    {
        const double titleSize = scaled(between(m_measures.titleSmallest, m_measures.titleLargest, share));
        const double askSize = scaled(between(m_measures.askSmallest, m_measures.askLargest, share));
        const QSizeF room(m_panel.width() - 2 * scaled(m_measures.margin), m_size.height());
        Setting setting{
            {m_title, m_language, {titleSize, titleSize, QFont::Bold, 1.08, -0.022, true}, room},
            {m_ask, m_language, {askSize, askSize, QFont::Medium, 1.35, 0, true}, room},
            0,
        };
        setting.height = setting.title.height() + setting.ask.height();
        if (setting.title.lineCount() > 0 && setting.ask.lineCount() > 0)
            setting.height += scaled(m_measures.titleToAsk);
        return setting;
    }

    void drawTexts(QPainter &painter, const Setting &setting) const
    {
        const double left = m_panel.left() + scaled(m_measures.margin);
        const double slack = m_panel.height() - around() - setting.height;
        const double top = m_panel.top() + scaled(m_measures.marginTop) + (m_picture.isNull() ? slack : slack / 2);
        painter.setPen(m_theme.onAccent);
        setting.title.draw(painter, {left, top});
        setting.ask.draw(painter, {left, top + setting.height - setting.ask.height()});
    }

    void drawFoot(QPainter &painter) const
    {
        const QString name = m_campaign.organisation.trimmed();
        if (name.isEmpty())
            return;
        const double margin = scaled(m_measures.margin);
        const double side = scaled(m_measures.mark);
        const double gap = scaled(16);
        const QRectF foot(m_panel.left() + margin, m_panel.bottom() + 1 - scaled(m_measures.marginTop) - side,
                          m_panel.width() - 2 * margin, side);
        const QRectF mark(m_mirrored ? foot.right() - side : foot.left(), foot.top(), side, side);
        drawMark(painter, mark, name, m_theme.onAccent, m_theme.accent);

        const double size = scaled(m_measures.organisationSize);
        const QSizeF room(foot.width() - side - gap, side * 1.2);
        const TextBlock block(name, m_language, {size, size / 2, QFont::DemiBold, 1.2, -0.005, false}, room);
        painter.setPen(m_theme.onAccent);
        block.draw(painter, {m_mirrored ? foot.left() : mark.right() + gap, foot.center().y() - block.height() / 2});
    }

    const Campaign &m_campaign;
    const Language &m_language;
    const Theme &m_theme;
    const QSize m_size;
    const double m_scale;
    Measures m_measures;
    const QString m_title;
    const QString m_ask;
    const bool m_mirrored;
    QRect m_panel;   ///< the ground of the texts
    QRect m_picture; ///< null where there is none
};

Result<QByteArray> pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return fail(QCoreApplication::translate("ShareCard", "The share card could not be written."), {},
                    writer.errorString());
    return bytes;
}

/// The colours of the panel and of its letters' edges.
QList<QRgb> panelColors(const Theme &theme)
{
    constexpr int shades = 6;
    QList<QRgb> colors{theme.accent.rgb(), theme.onAccent.rgb()};
    for (int i = 1; i < shades; ++i) {
        const auto channel = [i](int from, int to) { return from + (to - from) * i / shades; };
        colors.append(qRgb(channel(theme.accent.red(), theme.onAccent.red()),
                           channel(theme.accent.green(), theme.onAccent.green()),
                           channel(theme.accent.blue(), theme.onAccent.blue())));
    }
    return colors;
}

} // namespace

Result<QImage> drawShareCard(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme, QSize size)
{
    return Card(snapshot, language, theme, size).draw();
}

Result<QByteArray> renderShareCard(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme,
                                   QSize size)
{
    const Result<QImage> card = drawShareCard(snapshot, language, theme, size);
    if (!card)
        return std::unexpected(card.error());
    Result<QByteArray> png = pngOf(*card);
    const QList<QRgb> kept = panelColors(theme);
    for (int bits = 8; png && png->size() >= largestFile && bits > 0;) {
        const int colors = 1 << bits;
        png =
            pngOf(withFewColors(*card, colors, kept.first(std::min<qsizetype>(kept.size(), std::max(colors / 4, 2)))));
        // A file of noise is about as long as the bits of its pixels, so that most steps in between need not be tried.
        if (png)
            bits = std::min<int>(bits - 1, static_cast<int>((bits * largestFile + png->size() - 1) / png->size()));
    }
    return png;
}

} // namespace broadside
