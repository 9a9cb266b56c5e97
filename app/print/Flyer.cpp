#include "Flyer.h"

#include "FlyerSide.h"
#include "PdfFinish.h"
#include "Typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace broadside {

namespace {

Error tooLong(const Language &language, Paper paper)
{
    return {
        QCoreApplication::translate("Flyer", "The flyer’s texts in %1 do not fit on one page (%2), even at 9 points.")
            .arg(language.name(), paperName(paper)),
        QCoreApplication::translate("Flyer", "Shorten the flyer text or the demands in this language."),
        {}};
}

} // namespace

Result<QByteArray> renderFlyer(const CampaignSnapshot &snapshot, const QList<Language> &languages, Paper paper,
                               const Theme &theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(pageSize(paper));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(FlyerSide::unitsPerInch);
    const QSizeF page = writer.pageLayout().fullRectPixels(FlyerSide::unitsPerInch).size();

    PdfDetails details;
    details.author = snapshot.campaign.organisation;
    QPainter painter(&writer);
    for (int i = 0; i < languages.size(); ++i) {
        FlyerSide side(snapshot, languages[i], theme, page);
        if (!side.arrange())
            return std::unexpected(tooLong(languages[i], paper));
        if (i > 0)
            writer.newPage();
        if (const Result<void> drawn = side.draw(painter); !drawn)
            return std::unexpected(drawn.error());
        for (PdfLink link : side.links()) {
            link.page = i;
            details.links.append(link);
        }
    }
    painter.end();

    if (!languages.isEmpty()) {
        details.language = languages.front();
        details.title =
            typeset(snapshot.campaign.brief.body(FieldKind::Title, languages.front()).trimmed(), languages.front());
    }
    return finishPdf(bytes, details);
}

} // namespace broadside
