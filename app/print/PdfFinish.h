// What Qt's PDF writer leaves out: language, boxes, live links, searchable Arabic, the same bytes every time.
#pragma once

#include "Language.h"

#include <QRectF>

namespace broadside {

struct PdfLink
{
    int page = 0; ///< from 0
    QRectF area;  ///< points, from the page's upper left corner
    QString url;
};

struct PdfDetails
{
    QString title;
    QString author;
    Language language;
    QList<PdfLink> links;
};

/// Gives back the finished document: /Lang, title and author (document information and XMP), TrimBox and BleedBox, link
/// annotations, ToUnicode maps without Arabic presentation forms, no clock and no random number.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfDetails &details);

} // namespace broadside
