// The checks of a campaign before anything leaves the desk.
#pragma once

#include "CampaignSnapshot.h"
#include "TextRange.h"

namespace broadside {

enum class Severity {
    Error,   ///< a piece cannot be made or would be wrong: `broadside-cli check` ends with 1
    Warning, ///< a piece is made, and somebody should look
    Note,
};

/// One thing to look at, with the field that mends it.
struct Finding
{
    Severity severity = Severity::Note;
    QString code;            ///< stable, for scripts: "text-missing", "text-stale", …
    QString message;         ///< one translated sentence
    FieldKey field;          ///< where it is mended, unless `inSettings`
    Language language;       ///< null where it is about all languages
    bool inSettings = false; ///< mended in the campaign's settings (links, dates, picture …): no field is meant
    TextRange range = {};    ///< its place within the text; without length the whole text is meant

    bool operator==(const Finding &) const = default;
};

/// All findings, errors first, then in the order of fields and languages. A text that is missing in a language other
/// than the main one is a warning (its pieces are left out of that language); missing in its own source it is an error
/// when required.
[[nodiscard]] QList<Finding> preflight(const CampaignSnapshot &snapshot);

} // namespace broadside
