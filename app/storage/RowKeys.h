// The hashes by which an imported row and the person who signed are found again.
#pragma once

#include "ImportSession.h"

#include <QCryptographicHash>

namespace broadside {

/// 128 bits of BLAKE2b, so that nobody can make two different rows or persons meet. Every part is hashed with its
/// length, so that no text can pass for two. Holds its state from row to row, to allocate less.
class RowKeys
{
public:
    explicit RowKeys(CampaignId campaign) : m_campaign(campaign) {}

    /// Of a row's mapped values; its number in the file is no part of it.
    [[nodiscard]] QByteArray row(const CheckedRow &row);
    /// Of the same row when it stands in a file once more; `times` it stood there before, from 1.
    [[nodiscard]] QByteArray repeated(const QByteArray &rowKey, qint64 times);
    /// Of the mailbox and the name together; null for a row without an e-mail address.
    [[nodiscard]] QByteArray person(const CheckedRow &row);

private:
    void begin(char kind);
    void add(QByteArrayView part);
    [[nodiscard]] QByteArray end();

    CampaignId m_campaign;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

} // namespace broadside
