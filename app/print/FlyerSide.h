// One side of a flyer: one language on one sheet.
#pragma once

#include "CampaignSnapshot.h"
#include "PdfFinish.h"
#include "TextBlock.h"

#include <optional>

class QPainter;

namespace broadside {

/// From the top: the picture, the title on the accent colour, the ask, the flyer's text beside the demands, the QR code
/// with its address on a soft ground, the organisation at the foot. All measures in units of a tenth of a point.
class FlyerSide
{
public:
    static constexpr int unitsPerInch = 720;

    FlyerSide(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme, QSizeF page);

    /// Finds the largest sizes at which all texts fit; false when none do.
    [[nodiscard]] bool arrange();
    /// After `arrange`. An error when the picture or the QR code cannot be drawn.
    Result<void> draw(QPainter &painter);
    /// What was drawn and can be clicked; points.
    [[nodiscard]] const QList<PdfLink> &links() const { return m_links; }

private:
    /// A demand with the figure before it.
    struct Demand
    {
        TextBlock number;
        TextBlock text;
    };
    /// All texts at one size.
    struct Setting
    {
        double share; ///< 0: all at their smallest, 1: all at their largest
        TextBlock title;
        TextBlock ask;
        TextBlock text;
        TextBlock heading;
        QList<Demand> demands;

        [[nodiscard]] bool fits() const;
        [[nodiscard]] bool breaksWords() const;
    };

    [[nodiscard]] QString word(FieldKind kind) const;
    [[nodiscard]] TextBlock block(const QString &text, TextRole role, double width) const;
    [[nodiscard]] Setting settingAt(double share) const;
    [[nodiscard]] double bandHeight(const Setting &setting) const;
    [[nodiscard]] double demandsHeight(const Setting &setting) const;
    [[nodiscard]] double bodyHeight(const Setting &setting) const;
    [[nodiscard]] double panelHeight() const;
    /// A rectangle that is measured from the side on which reading starts.
    [[nodiscard]] QRectF placed(double start, double top, double width, double height) const;
    [[nodiscard]] double columnWidth(int columns) const;

    Result<void> drawPictureBand(QPainter &painter, double height) const;
    void drawBody(QPainter &painter, double top, double slack) const;
    void drawDemands(QPainter &painter, double start, double top, double width) const;
    Result<void> drawPanel(QPainter &painter, double top);
    void drawFoot(QPainter &painter) const;
    void link(const QRectF &area);

    const Campaign &m_campaign;
    const Language &m_language;
    const Theme &m_theme;
    const QSizeF m_page;
    const QString m_url;
    std::optional<Setting> m_setting;
    double m_pictureHeight = 0;
    QList<PdfLink> m_links;
};

} // namespace broadside
