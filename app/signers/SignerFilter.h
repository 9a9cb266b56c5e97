// Which signatures somebody wants to see, as a tree of tests: a value that can be written as text and read back
// (`SignerFilterText.h`).
#pragma once

#include <QList>
#include <QStringList>

namespace broadside {

/// What a test looks at, and what its values are. A test holds where one of its values does.
enum class SignerTrait {
    Language,   ///< a BCP 47 tag; "": none
    Source,     ///< "": none
    Import,     ///< an import's number; "": none, written in by hand
    Country,    ///< ISO 3166-1, "CA"; "": none
    Region,     ///< as it is stored, "QC"; "": none
    City,       ///< without regard to case and accents; "": none
    PostalCode, ///< the beginning of a postal code, without regard to case and spaces
    Signed,   ///< days with both ends, ISO 8601: "2021-11-01..2021-11-30", "2021-11-01..", "..2021-11-30", one day; "":
              ///< undated
    Consent,  ///< "given" (and not withdrawn: may be written to), "refused" (and not withdrawn), "unasked"
    Status,   ///< "valid" (counts), "duplicate", "likely" (probably a duplicate, and counts), "withdrawn"
    Has,      ///< "comment", "phone", "email", "address", "postal_code", "warning"
    Tag,      ///< a tag's name
    Campaign, ///< signed this other campaign, by its slug, too; "any": some other one
    FirstTime, ///< "yes": signed no other campaign before this one; "no"
};

struct SignerTest
{
    SignerTrait trait = SignerTrait::Language;
    QStringList values;

    bool operator==(const SignerTest &) const = default;
};

struct SignerFilter
{
    enum class Kind {
        Everything,
        Test,
        All, ///< of `parts`
        Any, ///< likewise
        Not, ///< the one part
    };

    Kind kind = Kind::Everything;
    SignerTest test;
    QList<SignerFilter> parts;

    /// Not defaulted: a list of what is being compared cannot be asked, by Qt's signals, whether it can be.
    bool operator==(const SignerFilter &other) const;

    [[nodiscard]] bool isEverything() const { return kind == Kind::Everything; }
    [[nodiscard]] static SignerFilter of(SignerTrait trait, const QStringList &values)
    {
        return {Kind::Test, {trait, values}, {}};
    }
    /// Both; what says nothing is left out.
    [[nodiscard]] static SignerFilter both(const SignerFilter &one, const SignerFilter &other);
};

} // namespace broadside
