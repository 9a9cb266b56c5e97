// What all pages of a site share: the head, the header with the languages, the footer.
#pragma once

#include "PageContent.h"

#include <functional>

namespace broadside {

/// A page in another language.
struct Alternate
{
    QString hreflang; ///< BCP 47, or "x-default"
    QString url;      ///< absolute

    bool operator==(const Alternate &) const = default;
};

/// What differs from page to page outside of its main part.
struct PageFrame
{
    QString title; ///< of the document
    QString description;
    QString page;       ///< the folder within a language's folder ("sign"); empty for the site's door
    QString canonical;  ///< absolute; empty while the campaign has no address
    QString formOrigin; ///< where the page's form may be sent to besides its own site
    QString bodyClass;
    QList<Alternate> alternates;
};

/// The way from the page to the site's folder: "../../", or "" at the door.
[[nodiscard]] QString wayToSite(const PageFrame &frame);
/// The alternates of a page that exists in every language of the site, with `xDefault` for all other readers. None
/// while the campaign has no address.
[[nodiscard]] QList<Alternate> alternatesOf(const PageContent &content, const QString &page, const QString &xDefault);
[[nodiscard]] QByteArray renderFrame(const PageContent &content, const PageFrame &frame,
                                     const std::function<void(HtmlBuilder &)> &writeMain);

} // namespace broadside
