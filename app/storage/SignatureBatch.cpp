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
    Place place{};
    const std::array texts{row.signedAt, row.firstName,  row.lastName, row.email,    row.phone,  row.address, row.city,
                           row.region,   row.postalCode, row.country,  row.language, row.source, row.comment};
    static_assert(texts.size() == textCount);
    for (std::size_t at = 0; at < textCount; ++at) {
        record.add(texts[at]);
        place.sizes[at] = static_cast<std::uint32_t>(texts[at].size());
    }

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
    place.types = m_bytes.size();
    m_bytes.append(record.types());
    place.values = m_bytes.size();
    m_bytes.append(record.values());
    place.folds = m_bytes.size();
    place.nameSize = m_name.size();
    m_bytes.append(m_name).append(m_email);
    place.end = m_bytes.size();
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
    row.values = bytes.substr(place.values, place.folds - place.values);
    row.keys.row = m_keys.row(row.types, row.values);
    std::array<std::string_view, textCount> texts;
    // The answer about e-mail stands before them, in no byte for 0 and 1.
    std::size_t at = row.values.size();
    for (const std::uint32_t size : place.sizes)
        at -= size;
    for (std::size_t text = 0; text < textCount; ++text) {
        texts[text] = row.values.substr(at, place.sizes[text]);
        at += place.sizes[text];
    }
    const std::string_view folds = bytes.substr(place.folds, place.end - place.folds);
    row.cells.nameFold = folds.substr(0, place.nameSize);
    row.cells.emailFold = folds.substr(place.nameSize);
    row.words = std::span(m_words).subspan(place.words, place.wordCount);
    CellSource &cells = row.cells;
    cells.signedAt = texts[0];
    cells.phone = texts[4];
    cells.address = texts[5];
    cells.city = texts[6];
    cells.region = texts[7];
    cells.postalCode = texts[8];
    cells.country = texts[9];
    cells.language = texts[10];
    cells.source = texts[11];
    cells.comment = texts[12];
    return row;
}

} // namespace broadside
