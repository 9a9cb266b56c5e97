#include "PageIcon.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// Lines on a 24 × 24 field. The networks' are signs of our own that remind of them, not their trade marks.
const QHash<QString, const char *> &drawings()
{
    static const QHash<QString, const char *> all{
        {u"facebook"_s,
         "M13.5 21v-8.5H17l.5-3.5h-4V7.2c0-1.2.6-1.9 2-1.9h2V2.6h-2.7c-3 0-4.6 1.7-4.6 4.5V9H7v3.5h3.2V21z"},
        {u"x"_s, "M4 4l16 16M20 4 4 20"},
        {u"bluesky"_s,
         "M12 10.5C10.5 7.5 7 4.5 4 4c-1.2 1.6-.6 7 3 8-3 .6-3.6 2.6-1.8 4.8 2.6 3 5.3.6 6.8-2.8 1.5 3.4 4.2 5.8 6.8 "
         "2.8 1.8-2.2 1.2-4.2-1.8-4.8 3.6-1 4.2-6.4 3-8-3 .5-6.5 3.5-8 6.5z"},
        {u"threads"_s, "M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zv1.6a2.6 2.6 0 0 0 5 .4A9.2 9.2 0 1 0 17 19.6"},
        {u"linkedin"_s, "M4.5 9.5V20M4.5 4.5v.1M10 20V9.5M10 14c0-6 9-6 9 0v6"},
        {u"whatsapp"_s, "M3.5 20.5 5 16.4A8.5 8.5 0 1 1 8 19.3zM9 8.5c0 3.6 2.9 6.5 6.5 6.5"},
        {u"telegram"_s, "M21 4 3 11l6 2.5L18 7l-6.5 8 6.5 4.5z"},
        {u"reddit"_s,
         "M20 14.5c0 3-3.6 5.5-8 5.5s-8-2.5-8-5.5S7.6 9 12 9s8 2.5 8 5.5zM12 9l1-5 4 1M9 13.5v.1M15 13.5v.1"
         "M9 16.8c2 1 4 1 6 0"},
        {u"mastodon"_s, "M8 21c3 .8 6 .5 8-.2M8 17.2c4.5 1 11 .7 12-3V8.5c0-3-2.5-5-8-5s-8 2-8 5c0 5-.3 11 4 12.5"
                        "M8 13V9.5c0-3 4-3 4 0V12M12 9.5c0-3 4-3 4 0V13"},
        {u"email"_s, "M3 5.5h18v13H3zM3.5 6.5 12 13l8.5-6.5"},
        {u"sms"_s, "M4 4.5h16v11.5h-9.5L6 20v-4H4zM8.5 10.3v.1M12 10.3v.1M15.5 10.3v.1"},
        {u"copy"_s, "M10 14a4 4 0 0 0 6 0l3.5-3.5a4 4 0 0 0-6-6L12 6M14 10a4 4 0 0 0-6 0l-3.5 3.5a4 4 0 0 0 6 6L12 18"},
        {u"share"_s, "M12 15V3.5M8 7.5l4-4 4 4M6 11.5H4.5V20h15v-8.5H18"},
        {u"check"_s, "M5 12.5l5 5L19.5 7"},
        {u"back"_s, "M19.5 12h-15M11 5.5 4.5 12l6.5 6.5"},
    };
    return all;
}

} // namespace

void writeIcon(HtmlBuilder &html, QStringView id)
{
    const char *drawing = drawings().value(id.toString(), nullptr);
    if (drawing == nullptr)
        return;
    html.element(
        "svg",
        {{"class", "icon"}, {"viewBox", "0 0 24 24"}, {"width", "24"}, {"height", "24"}, {"aria-hidden", "true"}},
        [&] { html.element("path", {{"d", drawing}}, {}); });
}

} // namespace broadside
