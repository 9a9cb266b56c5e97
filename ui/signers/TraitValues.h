// The values of a filter's tests in the words of the program's language.
#pragma once

#include "CampaignStore.h"
#include "Signature.h"
#include "SignerFilter.h"

namespace broadside {

/// "French (Canada)"; the tag itself where it is none.
[[nodiscard]] QString nameOfLanguage(const QString &tag);
/// CLDR's name: "Canada"; the code itself where it is none.
[[nodiscard]] QString nameOfCountry(const QString &code);

/// What values are named after that are numbers and slugs.
struct NamedThings
{
    QList<ImportRecord> imports;
    QList<CampaignSummary> campaigns;
};

/// "Quebec" for QC, "valid", "1 to 30 November 2021", a file's name for an import; "Not given" for "".
[[nodiscard]] QString valueName(SignerTrait trait, const QString &value, const NamedThings &things);
/// All values of a trait that has few and always the same ones; empty for others.
[[nodiscard]] QStringList fixedValues(SignerTrait trait);
/// Whether a value may be typed that is in no list.
[[nodiscard]] bool takesTypedValues(SignerTrait trait);

} // namespace broadside
