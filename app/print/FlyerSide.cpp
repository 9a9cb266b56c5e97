#include "FlyerSide.h"

#include "Ornament.h"
#include "PictureImage.h"
#include "PieceWords.h"
#include "QrCode.h"
#include "Typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// Points to units.
constexpr double pt(double points)
{
    return points * 10;
}

constexpr int steps = 24; // from the largest sizes to the smallest
constexpr int columns = 12;
constexpr double margin = pt(36); // 12.7 mm: what every office printer can reach
constexpr double gutter = pt(14);
constexpr double besideDemands = pt(8); // further room than the gutter
constexpr double numberColumn = pt(30);
constexpr double demandGap = pt(9); // above and below the line between two demands
constexpr double qrSide = pt(100);  // with its quiet zone: the modules of the smallest code still span 25 mm
constexpr double panelPadding = pt(18);
constexpr double markSide = pt(20);
constexpr double footHeight = pt(50);
constexpr double pictureResolution = 200; // pixels an inch

const QColor ink(0x1f, 0x1d, 0x1a);
const QColor quiet(0x67, 0x62, 0x57);
const QColor rule(0xe2, 0xde, 0xd5);

/// The sizes of a role on the way from its smallest to its largest; nothing is set under 9 pt.
TextRole roleAt(double share, double smallest, double largest, QFont::Weight weight, double lineHeight)
{
    const double size = pt(smallest + (largest - smallest) * share);
    return {size, size, weight, lineHeight, 0, false};
}

QString shortAddress(const QString &url)
{
    QString text = url.mid(url.indexOf(u"://"_s) + 3);
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

} // namespace

bool FlyerSide::Setting::fits() const
{
    return title.fits() && ask.fits() && text.fits() && heading.fits() &&
           std::ranges::all_of(demands, [](const Demand &demand) { return demand.text.fits(); });
}

bool FlyerSide::Setting::breaksWords() const
{
    return title.breaksWords() || ask.breaksWords() || text.breaksWords() || heading.breaksWords() ||
           std::ranges::any_of(demands, [](const Demand &demand) { return demand.text.breaksWords(); });
}

FlyerSide::FlyerSide(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme, QSizeF page)
    : m_campaign(snapshot.campaign),
      m_language(language),
      m_theme(theme),
      m_page(page),
      m_url(m_campaign.pageUrl(language, u"sign"))
{
}

QString FlyerSide::word(FieldKind kind) const
{
    return typeset(m_campaign.brief.body(kind, m_language).trimmed(), m_language);
}

TextBlock FlyerSide::block(const QString &text, TextRole role, double width) const
{
    return {text, m_language, role, {width, m_page.height()}};
}

QRectF FlyerSide::placed(double start, double top, double width, double height) const
{
    return {m_language.isRightToLeft() ? m_page.width() - start - width : start, top, width, height};
}

double FlyerSide::columnWidth(int count) const
{
    const double one = (m_page.width() - 2 * margin - (columns - 1) * gutter) / columns;
    return count * one + (count - 1) * gutter;
}

FlyerSide::Setting FlyerSide::settingAt(double share) const
{
    TextRole title = roleAt(share, 24, 46, QFont::Bold, 1.06);
    title.tracking = -0.022;
    title.balanced = true;
    TextRole ask = roleAt(share, 11, 17.5, QFont::DemiBold, 1.36);
    ask.balanced = true;
    const TextRole demand = roleAt(share, 9.5, 12.5, QFont::Medium, 1.4);

    const QString text = word(FieldKind::FlyerText);
    const int demandColumns = text.isEmpty() ? columns : 7;
    const int textColumns = m_campaign.demands.isEmpty() ? columns : columns - demandColumns;
    Setting setting{
        share,
        block(word(FieldKind::Title), title, columnWidth(columns)),
        block(word(FieldKind::Ask), ask, columnWidth(columns)),
        block(text, roleAt(share, 9.5, 12, QFont::Normal, 1.48),
              columnWidth(textColumns) - (textColumns < columns ? besideDemands : 0)),
        block(PieceWords(m_language)(QT_TRANSLATE_NOOP("Piece", "What we demand")),
              roleAt(share, 9.5, 11, QFont::Bold, 1.4), columnWidth(demandColumns)),
        {},
    };
    for (const QString &id : m_campaign.demands) {
        const QString body = typeset(m_campaign.brief.body({FieldKind::Demand, id}, m_language).trimmed(), m_language);
        if (body.isEmpty())
            continue;
        const QString number = numberText(setting.demands.size() + 1, m_language);
        setting.demands.append({block(number, roleAt(share, 15, 20, QFont::Bold, 1), numberColumn),
                                block(body, demand, columnWidth(demandColumns) - numberColumn)});
    }
    return setting;
}

double FlyerSide::bandHeight(const Setting &setting) const
{
    return setting.title.height() + 2 * pt(14 + 10 * setting.share);
}

double FlyerSide::demandsHeight(const Setting &setting) const
{
    if (setting.demands.isEmpty())
        return 0;
    double height = setting.heading.height() + demandGap;
    for (const Demand &demand : setting.demands)
        height += 2 * demandGap + demand.text.height();
    return height - demandGap;
}

double FlyerSide::bodyHeight(const Setting &setting) const
{
    const double room = pt(14 + 10 * setting.share);
    return room + setting.ask.height() + room + std::max(setting.text.height(), demandsHeight(setting)) + room;
}

double FlyerSide::panelHeight() const
{
    return m_url.isEmpty() ? 0 : qrSide + 2 * panelPadding;
}

bool FlyerSide::arrange()
{
    const bool hasPicture = !m_campaign.picture.bytes.isEmpty();
    for (const bool mayBreakWords : {false, true}) {
        for (int step = steps; step >= 0; --step) {
            const double share = double(step) / steps;
            const Setting setting = settingAt(share);
            const double left =
                m_page.height() - bandHeight(setting) - bodyHeight(setting) - panelHeight() - footHeight;
            const double lowest = pt(hasPicture ? 40 + 115 * share : 90 * share);
            if (!setting.fits() || (setting.breaksWords() && !mayBreakWords) || left < lowest)
                continue;
            m_setting = setting;
            m_pictureHeight = std::min(left, m_page.height() * (hasPicture ? 0.4 : 0.3));
            return true;
        }
    }
    return false;
}

Result<void> FlyerSide::draw(QPainter &painter)
{
    const double band = m_pictureHeight + bandHeight(*m_setting);
    if (const Result<void> drawn = drawPictureBand(painter, band); !drawn)
        return drawn;
    const double panelTop = m_page.height() - footHeight - panelHeight();
    drawBody(painter, band, panelTop - band - bodyHeight(*m_setting));
    drawFoot(painter);
    return m_url.isEmpty() ? Result<void>() : drawPanel(painter, panelTop);
}

Result<void> FlyerSide::drawPictureBand(QPainter &painter, double height) const
{
    painter.fillRect(QRectF(0, 0, m_page.width(), height), m_theme.accent);
    if (m_campaign.picture.bytes.isEmpty()) {
        painter.save();
        painter.setClipRect(QRectF(0, 0, m_page.width(), height));
        drawRings(painter, placed(m_page.width(), 0, 0, 0).topLeft(), height * 0.9, m_theme.accent);
        painter.restore();
    } else {
        const QSizeF size(m_page.width(), m_pictureHeight);
        const Result<QImage> image =
            drawPicture(m_campaign.picture, (size * (pictureResolution / unitsPerInch)).toSize());
        if (!image)
            return std::unexpected(image.error());
        painter.drawImage(QRectF({0, 0}, size), *image);
    }
    painter.setPen(m_theme.onAccent);
    const double below = (bandHeight(*m_setting) - m_setting->title.height()) / 2;
    m_setting->title.draw(painter, {margin, height - below - m_setting->title.height()});
    return {};
}

void FlyerSide::drawBody(QPainter &painter, double top, double slack) const
{
    const double room = pt(14 + 10 * m_setting->share) + slack / 3;
    painter.setPen(ink);
    m_setting->ask.draw(painter, {margin, top + room});
    const double columnsTop = top + room + m_setting->ask.height() + room;
    const double textWidth = m_setting->text.lineCount() > 0 ? columnWidth(5) + gutter : 0;
    m_setting->text.draw(painter, placed(margin, columnsTop, columnWidth(5) - besideDemands, 0).topLeft());
    if (!m_setting->demands.isEmpty())
        drawDemands(painter, margin + textWidth, columnsTop, m_page.width() - 2 * margin - textWidth);
}

void FlyerSide::drawDemands(QPainter &painter, double start, double top, double width) const
{
    painter.setPen(m_theme.accent);
    m_setting->heading.draw(painter, placed(start, top, width, 0).topLeft());
    double y = top + m_setting->heading.height() + demandGap;
    for (const Demand &demand : m_setting->demands) {
        painter.fillRect(placed(start, y, width, pt(0.75)), rule);
        y += demandGap;
        painter.setPen(m_theme.accent);
        demand.number.draw(
            painter, placed(start, y + demand.text.baseline() - demand.number.baseline(), numberColumn, 0).topLeft());
        painter.setPen(ink);
        demand.text.draw(painter, placed(start + numberColumn, y, width - numberColumn, 0).topLeft());
        y += demand.text.height() + demandGap;
    }
}

Result<void> FlyerSide::drawPanel(QPainter &painter, double top)
{
    painter.fillRect(QRectF(0, top, m_page.width(), panelHeight()), m_theme.soft);
    const QRectF code = placed(margin, top + panelPadding, qrSide, qrSide);
    if (const Result<void> drawn = drawQrCode(painter, code, m_url); !drawn)
        return drawn;
    link(code);

    const double start = margin + qrSide + pt(22);
    const double width = m_page.width() - margin - start;
    const PieceWords words(m_language);
    const TextBlock call(words(QT_TRANSLATE_NOOP("Piece", "Add your name in two minutes")), m_language,
                         {pt(24), pt(14), QFont::Bold, 1.15, -0.015, true}, {width, pt(58)});
    const TextBlock how(words(QT_TRANSLATE_NOOP("Piece", "Scan the code with your phone, or go to")), m_language,
                        {pt(11), pt(9), QFont::Normal, 1.4, 0, false}, {width, pt(28)});
    const TextBlock address(shortAddress(m_url), m_language, {pt(13), pt(9), QFont::DemiBold, 1.4, 0, false},
                            {width, pt(40)});

    const double gap = pt(5);
    double y = code.center().y() - (call.height() + gap + how.height() + address.height()) / 2;
    painter.setPen(m_theme.accent);
    call.draw(painter, placed(start, y, width, 0).topLeft());
    y += call.height() + gap;
    painter.setPen(ink);
    how.draw(painter, placed(start, y, width, 0).topLeft());
    y += how.height();
    address.draw(painter, placed(start, y, width, 0).topLeft());
    link(placed(start, y, address.width(), address.height()));
    return {};
}

void FlyerSide::drawFoot(QPainter &painter) const
{
    const double middle = m_page.height() - footHeight / 2;
    const double width = (m_page.width() - 2 * margin) / 2;
    double start = margin;
    if (!m_campaign.organisation.trimmed().isEmpty()) {
        drawMark(painter, placed(start, middle - markSide / 2, markSide, markSide), m_campaign.organisation.trimmed(),
                 m_theme.accent, m_theme.onAccent);
        start += markSide + pt(9);
    }
    const TextBlock name(m_campaign.organisation, m_language, {pt(12), pt(9), QFont::DemiBold, 1.2, 0, false},
                         {margin + width - start, footHeight});
    painter.setPen(ink);
    name.draw(painter, placed(start, middle - name.height() / 2, margin + width - start, 0).topLeft());

    const TextBlock contact(m_campaign.contactEmail, m_language, {pt(9.5), pt(9), QFont::Normal, 1.3, 0, false},
                            {width - gutter, footHeight});
    painter.setPen(quiet);
    const QRectF end =
        placed(m_page.width() - margin - contact.width(), middle - contact.height() / 2, contact.width(), 0);
    contact.draw(painter,
                 m_language.isRightToLeft() ? QPointF(end.right() - (width - gutter), end.top()) : end.topLeft());
}

void FlyerSide::link(const QRectF &area)
{
    const double pointsPerUnit = 72.0 / unitsPerInch;
    m_links.append({0, QRectF(area.topLeft() * pointsPerUnit, area.size() * pointsPerUnit), m_url});
}

} // namespace broadside
