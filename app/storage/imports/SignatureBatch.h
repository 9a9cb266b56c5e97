// Checked rows on their way into the store, with all that can be found out about them without it: their keys, what they
// are searched by, and their record. Made on the thread that reads the list.
#pragma once

#include "RowKeys.h"
#include "SearchedWords.h"
#include "Signature.h"
#include "SignerCells.h"
#include "TableImage.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// A checked row: UTF-8 that lives until the call returns.
struct CheckedRow
{
    qint64 row = 0;  ///< data record from 1
    qint64 line = 0; ///< line of the file on which it begins, from 1
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
        qint64 line = 0;
        KeySet keys;
        std::optional<bool> consentEmail;
        RowWarnings warnings = 0;
        std::string_view types;  ///< of the record's values, from `consent_email` on
        std::string_view values; ///< likewise
        Cells cells;             ///< without flags, import and the numbers of texts
        CellTexts texts;
        std::span<const WordKey> words; ///< by which it is found
    };

    explicit SignatureBatch(const RowKeys &keys) : m_keys(keys) {}

    void add(const CheckedRow &row);
    void clear();
    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    /// The row's key is made only here: a share of the work for the thread that stores. The views live as long as the
    /// batch.
    [[nodiscard]] Row at(std::size_t index) const;

private:
    struct Place
    {
        Row row; ///< without the views
        std::size_t types, values, end;
        std::array<std::pair<std::size_t, std::size_t>, textColumns.size()> texts; ///< where each is, and its size
        std::size_t words, wordCount;
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
    std::string m_email;
    WordMaker m_wordMaker;
    std::vector<WordKey> m_rowWords;
    std::vector<WordKey> m_words; ///< of row after row
};

} // namespace broadside
