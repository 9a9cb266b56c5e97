// How a cell shows its number: "#,##0.00", "dd/mm/yyyy", "00000".
#pragma once

#include "SerialDate.h"

namespace broadside {

class NumberFormat
{
public:
    /// General.
    NumberFormat();
    explicit NumberFormat(std::string_view code);
    /// By the number of a built-in format (ECMA-376 Part 1, 18.8.30). What it stands for on the machine of the file's
    /// author is not known of some: their dates are shown as data.
    static NumberFormat builtIn(int id);

    /// Appends the number as the cell shows it, without spaces at its ends. Points and commas are those of the code,
    /// since the author's language is not known. General has fifteen digits rather than Excel's eleven before it takes
    /// to exponents: numbers of members are no quantities. Dates that no calendar has are shown as General.
    void show(std::string &out, double number, DateSystem system) const;
    /// Appends a text as the cell shows it.
    void showText(std::string &out, std::string_view text) const;
    /// Appends the number as data: dates and times as ISO 8601; as shown what is made of digits with zeros in front
    /// (postal codes, phones); other numbers in full.
    void giveData(std::string &out, double number, DateSystem system) const;
    /// Whether a number with no more than fifteen digits is, as data, what it is in the file.
    [[nodiscard]] bool isPlain() const { return m_isPlain; }

private:
    [[nodiscard]] const FormatSection &sectionFor(double number) const;

    std::vector<FormatSection> m_sections;
    bool m_isPlain = false;
    bool m_isMachineDate = false; ///< its look depends on the machine
};

} // namespace broadside
