// Checked rows on their way into the store, with all that can be found out about them without it: their record, their
// keys, and what they are searched by.
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

    /// Collects and prepares a row.
    void add(const CheckedRow &row);
    /// Keeps what the row says, until it is prepared: on another thread, maybe.
    void collect(const CheckedRow &row);
    /// Finds out what is to be known of the rows that were collected since.
    void prepare();
    void clear();
    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    /// Of a row that is prepared. Its key is made only here: a share of the work for the thread that stores. The views
    /// live as long as the batch.
    [[nodiscard]] Row at(std::size_t index) const;

private:
    static constexpr std::size_t textCount = 13;
    struct Place
    {
        Row row; ///< without the views
        std::size_t types, values, end;
        std::array<std::uint32_t, textCount> sizes; ///< of the record's texts, which are the end of it
        std::size_t mailbox, mailboxSize;
        std::size_t words, wordCount;
    };
    /// In the order of the record.
    enum Text : std::uint8_t {
        SignedAt,
        FirstName,
        LastName,
        Email,
        Phone,
        Address,
        City,
        Region,
        PostalCode,
        Country,
        Language,
        Source,
        Comment
    };
    using Texts = std::array<std::string_view, textCount>;

    [[nodiscard]] Texts textsOf(const Place &place) const;
    void prepare(Place &place);

    RowKeys m_keys;
    std::string m_bytes;     ///< types and values of row after row
    std::string m_mailboxes; ///< those that were known, of row after row
    std::size_t m_prepared = 0;
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
