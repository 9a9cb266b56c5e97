// What a consent column's values say.
#pragma once

#include "ColumnMapping.h"
#include "Memo.h"

#include <optional>
#include <string>
#include <string_view>

namespace broadside {

/// "yes", "oui", "sí", "1", "✓", "subscribed", "نعم", "I agree to …"; "no", "nein", "unsubscribed", "je ne veux pas …":
/// in the languages of `HeaderNames.h`. None where it says neither: "pending", "no answer", "".
[[nodiscard]] std::optional<bool> yesOrNo(std::string_view text);

/// The form by which `ColumnMapping::consentValues` knows a value: without case, accents and needless spaces.
[[nodiscard]] QString foldedValue(std::string_view text);

struct ConsentAnswer
{
    std::optional<bool> allowed; ///< none: not asked, or not said
    bool isOpen = false;         ///< something stands there, and nobody has said what it means

    bool operator==(const ConsentAnswer &) const = default;
};

/// Reads the cells of a consent column as the mapping says. Remembers the values. Belongs to one thread.
class ConsentReader
{
public:
    explicit ConsentReader(const ColumnMapping &mapping)
        : m_values(mapping.consentValues), m_isInverted(mapping.consentIsInverted)
    {
    }

    /// Takes a cleaned cell.
    [[nodiscard]] const ConsentAnswer &answerOf(std::string_view cell)
    {
        return m_answers.of(cell, [this](std::string_view text) { return read(text); });
    }

private:
    [[nodiscard]] ConsentAnswer read(std::string_view text) const;

    QMap<QString, std::optional<bool>> m_values;
    bool m_isInverted;
    Memo<ConsentAnswer> m_answers;
};

/// A value of the consent column that says neither yes nor no: somebody should say what it means.
struct OpenConsentValue
{
    QString value; ///< as it stands there the first time
    qsizetype count = 0;

    bool operator==(const OpenConsentValue &) const = default;
};

/// Those of the sample that the mapping leaves open, the most frequent first.
[[nodiscard]] QList<OpenConsentValue> openConsentValues(const ColumnMapping &mapping, const QList<QStringList> &sample);

} // namespace broadside
