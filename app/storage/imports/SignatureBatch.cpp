#include "SignatureBatch.h"

#include "Keys.h"

namespace broadside {

void SignatureBatch::add(const CheckedRow &row)
{
    RecordBytes &record = m_record;
    record.clear();
    if (row.consentEmail)
        record.add(std::int64_t{*row.consentEmail ? 1 : 0});
    else
        record.addNull();
    for (const std::string_view text :
         {row.signedAt, row.firstName, row.lastName, row.email, row.phone, row.address, row.city, row.region,
          row.postalCode, row.country, row.language, row.source, row.comment})
        record.add(text);

    Place place{};
    place.row.row = row.row;
    place.row.line = row.line;
    place.row.consentEmail = row.consentEmail;
    place.row.warnings = row.warnings;
    CheckedRow keyed = row;
    if (keyed.mailbox.empty() && !row.email.empty()) {
        m_mailbox = emailKey(row.email).value_or(std::string());
        keyed.mailbox = m_mailbox;
    }
    m_first.clear();
    appendFolded(row.firstName, m_first);
    m_last.clear();
    appendFolded(row.lastName, m_last);
    place.row.keys = m_keys.keysOf(keyed, nameKeyOfFolded(m_first, m_last));
    m_name.assign(m_last);
    m_name.push_back(' ');
    m_name.append(m_first);
    m_city.clear();
    appendFolded(row.city, m_city);
    m_email.clear();
    appendFolded(row.email, m_email);
    m_wordMaker.make({m_name, m_email, m_city, row.postalCode, row.comment}, m_rowWords);
    place.words = m_words.size();
    place.wordCount = m_rowWords.size();
    m_words.insert(m_words.end(), m_rowWords.begin(), m_rowWords.end());
    place.row.cells = cellsOf({.nameFold = m_name,
                               .emailFold = m_email,
                               .phone = row.phone,
                               .address = row.address,
                               .comment = row.comment,
                               .postalCode = row.postalCode,
                               .signedAt = row.signedAt});

    place.types = m_bytes.size();
    m_bytes.append(record.types());
    place.values = m_bytes.size();
    m_bytes.append(record.values());
    place.end = m_bytes.size();
    // The comment is the last of the record's texts; the others are found from there backwards.
    std::size_t at = place.end - row.comment.size();
    for (const auto &[text, index] : {std::pair(row.source, 4), {row.language, 3}, {row.country, 2}}) {
        at -= text.size();
        place.texts[static_cast<std::size_t>(index)] = {at, text.size()};
    }
    at -= row.postalCode.size();
    for (const auto &[text, index] : {std::pair(row.region, 1), {row.city, 0}}) {
        at -= text.size();
        place.texts[static_cast<std::size_t>(index)] = {at, text.size()};
    }
    m_places.push_back(place);
}

void SignatureBatch::clear()
{
    m_bytes.clear();
    m_words.clear();
    m_places.clear();
}

SignatureBatch::Row SignatureBatch::at(std::size_t index) const
{
    const Place &place = m_places[index];
    const std::string_view bytes = m_bytes;
    Row row = place.row;
    row.types = bytes.substr(place.types, place.values - place.types);
    row.values = bytes.substr(place.values, place.end - place.values);
    row.keys.row = m_keys.row(row.types, row.values);
    row.cells[CellColumn::RowKey] = row.keys.row;
    row.cells[CellColumn::PersonKey] = row.keys.person;
    row.cells[CellColumn::LikelyKey] = row.keys.likely;
    for (std::size_t text = 0; text < row.texts.size(); ++text)
        row.texts[text] = bytes.substr(place.texts[text].first, place.texts[text].second);
    row.words = std::span(m_words).subspan(place.words, place.wordCount);
    return row;
}

} // namespace broadside
