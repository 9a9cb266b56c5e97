// What signatures are ordered and filtered by: each as a row of numbers, kept column by column.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace broadside {

class Database;
struct CheckedRow;

/// The numbers are in the file.
enum class CellColumn : std::uint8_t {
    SignedAt = 1, ///< twice the seconds since the year 1, one more where a time of day is known; 0: undated
    Name,         ///< "last first", folded: `OrderKey`, its first half
    NameMore,     ///< its second half
    Email,
    EmailMore,
    Phone,   ///< its digits, one after the other
    Address, ///< the first half of an `OrderKey`, as the next ones are
    Comment,
    PostalCode, ///< without spaces
    City,       ///< the number of a text, as the next ones are; 0: none
    Region,
    Country,
    Language,
    Source,
    Import, ///< its number; 0: none
    Flags,  ///< of `CellFlag`
    RowKey, ///< of a `KeySet`, as the next ones are; 0: none
    PersonKey,
    LikelyKey,
};
inline constexpr std::size_t cellColumns = 19;
inline constexpr std::array<CellColumn, 5> textColumns{CellColumn::City, CellColumn::Region, CellColumn::Country,
                                                       CellColumn::Language, CellColumn::Source};

enum CellFlag : std::uint8_t {
    IsDuplicate = 1,
    SaidYes = 2, ///< to e-mail, in this signature
    SaidNo = 4,  ///< likewise
    IsWithdrawn = 8,
    MayContact = 16, ///< the person's last answer is yes, and was not withdrawn; of signatures that count
    IsWarned = 32,
    IsGone = 64, ///< no signature any more: its import was taken back
};

/// One signature's numbers, by column.
struct Cells
{
    std::array<std::uint64_t, cellColumns> numbers{};

    [[nodiscard]] std::uint64_t &operator[](CellColumn column) { return numbers[static_cast<std::size_t>(column) - 1]; }
    [[nodiscard]] std::uint64_t operator[](CellColumn column) const
    {
        return numbers[static_cast<std::size_t>(column) - 1];
    }
};

/// A signature's values in `textColumns`, in their order; UTF-8.
using CellTexts = std::array<std::string_view, textColumns.size()>;

/// The texts that have numbers. Numbers are never given twice, and a text that nothing has any more keeps its own.
class ColumnTexts
{
public:
    explicit ColumnTexts(Database &database);

    /// Puts the numbers of a signature's texts into its cells, new ones for those that have none yet.
    void number(const CellTexts &texts, Cells &cells);
    /// Writes new texts into the file.
    void flush();

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    [[nodiscard]] std::uint64_t numberOf(std::string_view text);

    Database &m_database;
    std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>> m_numbers;
    std::vector<std::pair<std::uint64_t, std::string>> m_new;
    std::uint64_t m_next = 1;
    /// The value before, of each column: lists have runs of equal ones.
    std::array<std::pair<std::string, std::uint64_t>, textColumns.size()> m_before;
};

/// The number of a date, as `CellColumn::SignedAt` has it; 0 for what is none.
[[nodiscard]] std::uint64_t momentNumber(std::string_view iso8601);
/// Days since the year 1 of such a number (1 is the first of January); 0: undated.
[[nodiscard]] constexpr std::uint64_t dayOfMoment(std::uint64_t moment)
{
    return moment / (2 * 86400);
}

/// What the other cells of a signature are made from; UTF-8.
struct CellSource
{
    std::string_view nameFold; ///< "last first"
    std::string_view emailFold;
    std::string_view phone, address, comment, postalCode, signedAt;
};
/// Without keys, flags, import and the numbers of texts.
[[nodiscard]] Cells cellsOf(const CellSource &source);

} // namespace broadside
