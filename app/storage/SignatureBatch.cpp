#include "SignatureBatch.h"

#include "Keys.h"

namespace broadside {

namespace {

/// Parts of a signature's search text; it stands in no folded text, since it is no character that a cell may hold.
constexpr char betweenParts = '\x1F';

} // namespace

void SignatureBatch::add(const CheckedRow &row)
{
    RecordBytes &record = m_record;
    record.clear();
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
    place.mappedTypes = record.types().size();
    place.mappedValues = record.values().size();
    record.add(std::string_view(m_name));
    record.add(std::string_view(m_city));

    place.types = m_bytes.size();
    m_bytes.append(record.types());
    place.values = m_bytes.size();
    m_bytes.append(record.values());
    place.nameSize = m_name.size();
    place.emailAt = row.signedAt.size() + row.firstName.size() + row.lastName.size();
    place.emailSize = row.email.size();
    place.postalCodeAt = place.emailAt + row.email.size() + row.phone.size() + row.address.size() + row.city.size() +
                         row.region.size();
    place.postalCodeSize = row.postalCode.size();
    place.commentSize = row.comment.size();
    place.end = m_bytes.size();
    m_places.push_back(place);
}

void SignatureBatch::appendSearchText(std::string &to, std::string_view nameFold, std::string_view email,
                                      std::string_view cityFold, std::string_view postalCode, std::string_view comment)
{
    to.append(nameFold);
    to.push_back(betweenParts);
    appendFolded(email, to);
    to.push_back(betweenParts);
    to.append(cityFold);
    to.push_back(betweenParts);
    appendFolded(postalCode, to);
    to.push_back(betweenParts);
    appendFolded(comment, to);
}

void SignatureBatch::clear()
{
    m_bytes.clear();
    m_places.clear();
}

SignatureBatch::Row SignatureBatch::at(std::size_t index, std::string &text) const
{
    const Place &place = m_places[index];
    const std::string_view bytes = m_bytes;
    Row row = place.row;
    row.types = bytes.substr(place.types, place.values - place.types);
    row.values = bytes.substr(place.values, place.end - place.values);
    row.keys.row = m_keys.row(row.types.substr(0, place.mappedTypes), row.values.substr(0, place.mappedValues));
    const std::string_view folds = row.values.substr(place.mappedValues);
    text.clear();
    appendSearchText(text, folds.substr(0, place.nameSize), row.values.substr(place.emailAt, place.emailSize),
                     folds.substr(place.nameSize), row.values.substr(place.postalCodeAt, place.postalCodeSize),
                     row.values.substr(place.mappedValues - place.commentSize, place.commentSize));
    row.text = text;
    return row;
}

} // namespace broadside
