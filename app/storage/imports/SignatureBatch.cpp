#include "SignatureBatch.h"

#include "Keys.h"

namespace broadside {

void SignatureBatch::add(const CheckedRow &row)
{
    collect(row);
    prepare();
}

void SignatureBatch::collect(const CheckedRow &row)
{
    RecordBytes &record = m_record;
    record.clear();
    if (row.consentEmail)
        record.add(std::int64_t{*row.consentEmail ? 1 : 0});
    else
        record.addNull();
    const Texts texts{row.signedAt, row.firstName,  row.lastName, row.email,    row.phone,  row.address, row.city,
                      row.region,   row.postalCode, row.country,  row.language, row.source, row.comment};
    Place place{};
    for (std::size_t text = 0; text < textCount; ++text) {
        record.add(texts[text]);
        place.sizes[text] = static_cast<std::uint32_t>(texts[text].size());
    }
    place.row.row = row.row;
    place.row.line = row.line;
    place.row.consentEmail = row.consentEmail;
    place.row.warnings = row.warnings;
    place.types = m_bytes.size();
    m_bytes.append(record.types());
    place.values = m_bytes.size();
    m_bytes.append(record.values());
    place.end = m_bytes.size();
    place.mailbox = m_mailboxes.size();
    place.mailboxSize = row.mailbox.size();
    m_mailboxes.append(row.mailbox);
    m_places.push_back(place);
}

SignatureBatch::Texts SignatureBatch::textsOf(const Place &place) const
{
    Texts texts;
    std::size_t at = place.end;
    for (std::size_t text = textCount; text-- > 0;) {
        at -= place.sizes[text];
        texts[text] = std::string_view(m_bytes).substr(at, place.sizes[text]);
    }
    return texts;
}

void SignatureBatch::prepare()
{
    for (; m_prepared < m_places.size(); ++m_prepared)
        prepare(m_places[m_prepared]);
}

void SignatureBatch::prepare(Place &place)
{
    const Texts texts = textsOf(place);
    CheckedRow keyed;
    keyed.postalCode = texts[PostalCode];
    keyed.mailbox = std::string_view(m_mailboxes).substr(place.mailbox, place.mailboxSize);
    if (keyed.mailbox.empty() && !texts[Email].empty()) {
        m_mailbox = emailKey(texts[Email]).value_or(std::string());
        keyed.mailbox = m_mailbox;
    }
    m_first.clear();
    appendFolded(texts[FirstName], m_first);
    m_last.clear();
    appendFolded(texts[LastName], m_last);
    place.row.keys = m_keys.keysOf(keyed, nameKeyOfFolded(m_first, m_last));
    m_name.assign(m_last);
    m_name.push_back(' ');
    m_name.append(m_first);
    m_city.clear();
    appendFolded(texts[City], m_city);
    m_email.clear();
    appendFolded(texts[Email], m_email);
    m_wordMaker.make({m_name, m_email, m_city, texts[PostalCode], texts[Comment]}, m_rowWords);
    place.words = m_words.size();
    place.wordCount = m_rowWords.size();
    m_words.insert(m_words.end(), m_rowWords.begin(), m_rowWords.end());
    place.row.cells = cellsOf({.nameFold = m_name,
                               .emailFold = m_email,
                               .phone = texts[Phone],
                               .address = texts[Address],
                               .comment = texts[Comment],
                               .postalCode = texts[PostalCode],
                               .signedAt = texts[SignedAt]});
}

void SignatureBatch::clear()
{
    m_bytes.clear();
    m_mailboxes.clear();
    m_words.clear();
    m_places.clear();
    m_prepared = 0;
}

SignatureBatch::Row SignatureBatch::at(std::size_t index) const
{
    Q_ASSERT(index < m_prepared);
    const Place &place = m_places[index];
    const std::string_view bytes = m_bytes;
    Row row = place.row;
    row.types = bytes.substr(place.types, place.values - place.types);
    row.values = bytes.substr(place.values, place.end - place.values);
    row.keys.row = m_keys.row(row.types, row.values);
    row.cells[CellColumn::RowKey] = row.keys.row;
    row.cells[CellColumn::PersonKey] = row.keys.person;
    row.cells[CellColumn::LikelyKey] = row.keys.likely;
    const Texts texts = textsOf(place);
    row.texts = {texts[City], texts[Region], texts[Country], texts[Language], texts[Source]};
    row.words = std::span(m_words).subspan(place.words, place.wordCount);
    return row;
}

} // namespace broadside
