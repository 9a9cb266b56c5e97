// A campaign as one JSON document: the form in which the example ships, and in which a brief can be carried elsewhere.
#pragma once

#include "Campaign.h"

namespace broadside {

/// Reads a campaign. Hostile input is expected: unknown or wrongly typed members, tags that are none, a document of
/// another kind or version give an error that names the place; nothing is half read. The picture's bytes are base64.
[[nodiscard]] Result<Campaign> campaignFromJson(const QByteArray &json);
/// Writes it: keys sorted, UTF-8, indented by two, the same bytes for the same campaign.
[[nodiscard]] QByteArray campaignToJson(const Campaign &campaign);

/// A target's text as a member of the target's object: "in_text" of "target_in_text".
[[nodiscard]] QString targetMember(FieldKind kind);

} // namespace broadside
