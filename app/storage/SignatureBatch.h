// Checked rows on their way into the store, with all that can be found out about them without it: their keys, what they
// are searched by, and their record. Made on the thread that reads the list.
#pragma once

#include "RowKeys.h"
#include "Signature.h"
#include "TableImage.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// A checked row: UTF-8 that lives until the call returns.
struct CheckedRow
{
    qint64 row = 0; ///< data record from 1
    std::string_view firstName, lastName, email, phone, address, city, region, postalCode, country, language, comment;
    std::string_view signedAt; ///< ISO 8601 or empty
    std::string_view source;
    std::optional<bool> consentEmail;
    RowWarnings warnings = 0;
    std::string_view mailbox; ///< `emailKey` of the address, where it is known by now
};

class SignatureBatch
{
public:
    struct Row
    {
        qint64 row = 0;
        KeySet keys;
        std::optional<bool> consentEmail;
        RowWarnings warnings = 0;
        std::string_view types;  ///< of the record's values, from `consent_email` on
        std::string_view values; ///< likewise
        std::string_view text;   ///< what it is searched by
    };

    explicit SignatureBatch(const RowKeys &keys) : m_keys(keys) {}

    void add(const CheckedRow &row);
    void clear();
    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    /// The row's key and its text are made only here: a share of the work for the thread that stores. `text` is where
    /// the row's text lives.
    [[nodiscard]] Row at(std::size_t index, std::string &text) const;

    /// Appends what a signature is searched by: name and city are folded already.
    static void appendSearchText(std::string &to, std::string_view nameFold, std::string_view email,
                                 std::string_view cityFold, std::string_view postalCode, std::string_view comment);

private:
    struct Place
    {
        Row row; ///< without the views
        std::size_t types, values, end;
        std::size_t mappedTypes, mappedValues; ///< sizes of the record without what was folded
        std::size_t nameSize;                  ///< of the folded name, which the folded city follows
        std::size_t emailAt, emailSize, postalCodeAt, postalCodeSize, commentSize; ///< among the values
    };

    RowKeys m_keys;
    std::string m_bytes; ///< types and values of row after row
    std::vector<Place> m_places;
    RecordBytes m_record;
    std::string m_first;
    std::string m_last;
    std::string m_name;
    std::string m_city;
    std::string m_mailbox;
};

} // namespace broadside
