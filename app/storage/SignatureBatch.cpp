#include "SignatureBatch.h"

#include "Keys.h"
#include "TableImage.h"

namespace broadside {

namespace {

/// Parts of a signature's search text; it stands in no folded text, since it is no character that a cell may hold.
constexpr char betweenParts = '\x1F';

} // namespace

void SignatureBatch::add(const CheckedRow &row)
{
    RecordBytes record;
    if (row.consentEmail)
        record.add(std::int64_t{*row.consentEmail ? 1 : 0});
    else
        record.addNull();
    for (const std::string_view value :
         {row.signedAt, row.firstName, row.lastName, row.email, row.phone, row.address, row.city, row.region,
          row.postalCode, row.country, row.language, row.source, row.comment})
        record.add(value);

    Place place{};
    place.row.row = row.row;
    place.row.consentEmail = row.consentEmail;
    place.row.warnings = row.warnings;
    m_fold.assign(record.types());
    m_fold.append(record.values());
    place.row.keys = m_keys.keysOf(row, m_fold);
    if (row.consentEmail && !row.email.empty()) {
        if (const auto mailbox = emailKey(row.email))
            place.row.mailbox = m_keys.mailbox(*mailbox);
    }

    std::string name(row.lastName);
    name.push_back(' ');
    name.append(row.firstName);
    name = folded(name);
    const std::string city = folded(row.city);
    record.add(std::string_view(name));
    record.add(std::string_view(city));

    place.types = m_bytes.size();
    m_bytes.append(record.types());
    place.values = m_bytes.size();
    m_bytes.append(record.values());
    place.text = m_bytes.size();
    m_bytes.append(searchText(name, row.email, city, row.postalCode, row.comment));
    place.end = m_bytes.size();
    m_places.push_back(place);
}

std::string SignatureBatch::searchText(std::string_view nameFold, std::string_view email, std::string_view cityFold,
                                       std::string_view postalCode, std::string_view comment)
{
    std::string text(nameFold);
    text.push_back(betweenParts);
    text.append(folded(email));
    text.push_back(betweenParts);
    text.append(cityFold);
    text.push_back(betweenParts);
    text.append(folded(postalCode));
    text.push_back(betweenParts);
    text.append(folded(comment));
    return text;
}

void SignatureBatch::clear()
{
    m_bytes.clear();
    m_places.clear();
}

SignatureBatch::Row SignatureBatch::at(std::size_t index) const
{
    const Place &place = m_places[index];
    const std::string_view bytes = m_bytes;
    Row row = place.row;
    row.types = bytes.substr(place.types, place.values - place.types);
    row.values = bytes.substr(place.values, place.text - place.values);
    row.text = bytes.substr(place.text, place.end - place.text);
    return row;
}

} // namespace broadside
