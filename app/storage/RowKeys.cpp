#include "RowKeys.h"

#include "Keys.h"

#include <QtEndian>

namespace broadside {

namespace {

constexpr qsizetype keySize = 16;

std::array<char, sizeof(qint64)> littleEndian(qint64 number)
{
    std::array<char, sizeof(qint64)> bytes = {};
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

void RowKeys::begin(char kind)
{
    m_hash.reset();
    m_hash.addData(QByteArrayView(&kind, 1));
    m_hash.addData(littleEndian(static_cast<qint64>(m_campaign)));
}

void RowKeys::add(QByteArrayView part)
{
    m_hash.addData(littleEndian(part.size()));
    m_hash.addData(part);
}

QByteArray RowKeys::end()
{
    return m_hash.resultView().first(keySize).toByteArray();
}

QByteArray RowKeys::row(const CheckedRow &row)
{
    begin('r');
    for (const std::string_view value :
         {row.firstName, row.lastName, row.email, row.phone, row.address, row.city, row.region, row.postalCode,
          row.country, row.language, row.comment, row.signedAt, row.source})
        add(value);
    add(!row.consentEmail ? "" : *row.consentEmail ? "yes" : "no");
    return end();
}

QByteArray RowKeys::repeated(const QByteArray &rowKey, qint64 times)
{
    begin('n');
    add(rowKey);
    add(littleEndian(times));
    return end();
}

QByteArray RowKeys::person(const CheckedRow &row)
{
    const std::optional<std::string> mailbox = emailKey(row.email);
    if (!mailbox)
        return {};
    begin('p');
    add(*mailbox);
    add(nameKey(row.firstName, row.lastName));
    return end();
}

} // namespace broadside
