// One name in one cell, taken apart as the people do whose name it is.
#pragma once

#include <QList>
#include <QString>

#include <span>
#include <string_view>

namespace broadside {

/// Which part of a full name in one cell comes first, where the name itself (a comma, capitals) does not say.
enum class NameOrder {
    GivenFirst,  ///< "Marie Tremblay"
    FamilyFirst, ///< "Nguyễn Văn An", "Tremblay Marie"
};

struct SplitName
{
    std::string_view first, last; ///< parts of the name that was split

    bool operator==(const SplitName &) const = default;
};

/// "Ana de la Cruz" → "Ana", "de la Cruz". A single word is a first name, whatever stands for a title in front ("Dr",
/// "Mme") is left out, and a "Jr." stays with the last name. Takes a cleaned name.
[[nodiscard]] SplitName splitName(std::string_view name, NameOrder order = NameOrder::GivenFirst);

/// The order that the names of a whole column show; given names first where they show none. `header` is the column's
/// name: "Nom et prénom" says something too.
[[nodiscard]] NameOrder guessedNameOrder(std::span<const std::string> names, const QString &header);

} // namespace broadside
