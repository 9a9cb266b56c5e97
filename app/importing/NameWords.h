// Words that show how a name is to be taken apart. All functions take a word as it stands.
#pragma once

#include <string_view>

namespace broadside {

/// "de", "van", "al-", "بن": bound to what follows.
[[nodiscard]] bool isNameParticle(std::string_view word);
/// "Jr.", "III", "fils": bound to what stands before.
[[nodiscard]] bool isNameSuffix(std::string_view word);
/// "Dr", "Mme", "السيد": no part of the name. Such as may be an initial too ("M.") only where `mayBeInitial`.
[[nodiscard]] bool isNameTitle(std::string_view word, bool mayBeInitial);
/// "y" of "Ortega y Gasset", "e" of "Costa e Silva".
[[nodiscard]] bool joinsSurnames(std::string_view word);

// Names that nearly always are the one or the other. Not complete, nor need they be: they decide over a whole column.
[[nodiscard]] bool isKnownGivenName(std::string_view word);
[[nodiscard]] bool isKnownFamilyName(std::string_view word);

/// Of Spain, Portugal and the Americas, where people bear two.
[[nodiscard]] bool isIberianFamilyName(std::string_view word);
/// "María del Carmen": the name of whom or what the first one is devoted to.
[[nodiscard]] bool isDevotion(std::string_view word);

enum class VietnameseName {
    No,
    Maybe, ///< "Le", "Ho": families' names elsewhere too, or words
    Yes    ///< "Nguyễn", "Tran"
};
[[nodiscard]] VietnameseName vietnameseFamilyName(std::string_view word);
/// "Văn", "Thị" between family and given name.
[[nodiscard]] bool isVietnameseMiddleName(std::string_view word);

} // namespace broadside
