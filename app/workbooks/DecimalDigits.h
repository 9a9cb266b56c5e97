// A number in decimal digits, as spreadsheets see it: fifteen of them, and halves rounded up.
#pragma once

#include <string>

namespace broadside {

class DecimalDigits
{
public:
    /// Of the number without its sign; it must be finite.
    explicit DecimalDigits(double number);

    /// Keeps `decimals` digits behind the point (which may be negative: tens, hundreds …).
    void round(int decimals);
    /// The power of ten of the first digit: 2 for 123, -1 for 0.5; 0 for zero.
    [[nodiscard]] int magnitude() const { return m_digits.empty() ? 0 : m_point - 1; }
    [[nodiscard]] bool isZero() const { return m_digits.empty(); }
    /// Moves the point to the right: multiplies by a power of ten.
    void shift(int places) { m_point += m_digits.empty() ? 0 : places; }
    /// Without zeros in front: empty for less than one.
    [[nodiscard]] std::string whole() const;
    /// Without zeros at the end.
    [[nodiscard]] std::string decimals() const;

private:
    void trim();

    std::string m_digits; ///< the first is no zero, nor is the last; none for zero
    int m_point = 0;      ///< digits before the point; negative: zeros behind it
};

/// The shortest text that is read back as the same number, never with an exponent between 10^-7 and 10^21.
void appendShortest(std::string &out, double number);

} // namespace broadside
