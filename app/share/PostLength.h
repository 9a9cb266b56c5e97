// How long a text is, by the rules of the networks.
#pragma once

#include <QString>

namespace broadside {

/// User-perceived characters (Unicode UAX #29).
[[nodiscard]] int graphemeCount(const QString &text);
/// X: code points weigh 1 or 2 by X's published ranges, an emoji 2 however many code points it is made of, a URL 23.
[[nodiscard]] int weightedLength(const QString &text);
/// The text with each URL replaced by 23 letters, which is what Mastodon counts for it.
[[nodiscard]] QString withShortUrls(const QString &text);

/// An SMS as it is sent (3GPP TS 23.038, 23.040).
struct SmsLength
{
    int units = 0; ///< septets of GSM-7, or UTF-16 units where a character is not in GSM-7
    int parts = 1;
    int capacity = 0; ///< units that so many parts hold

    bool operator==(const SmsLength &) const = default;
};
[[nodiscard]] SmsLength smsLength(const QString &text);

} // namespace broadside
