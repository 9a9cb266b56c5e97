#include "RowKeys.h"

#include "SignatureBatch.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace broadside {

RowKeys::RowKeys(const Secret &secret, std::int64_t campaign) : m_secret(secret)
{
    for (int shift = 0; shift < 64; shift += 8)
        m_campaign.push_back(static_cast<char>(campaign >> shift));
}

std::uint64_t RowKeys::row(std::string_view types, std::string_view values) const
{
    std::string bytes;
    bytes.reserve(m_campaign.size() + types.size() + values.size());
    bytes.append(m_campaign).append(types).append(values);
    return hash(bytes);
}

KeySet RowKeys::keysOf(const CheckedRow &row, std::string_view name) const
{
    KeySet keys;
    std::string bytes;
    bytes.reserve(m_campaign.size() + 2 + std::max(row.mailbox.size(), row.postalCode.size()) + name.size());
    if (!row.mailbox.empty()) {
        bytes.assign(row.mailbox).append("\n"); // stands in no mailbox
        bytes.append(name);
        keys.person = hash(bytes);
        keys.mailbox = mailbox(row.mailbox);
    }
    if (!row.postalCode.empty() && !name.empty()) {
        bytes.assign(m_campaign);
        for (const char c : row.postalCode) {
            if (c != ' ' && c != '-')
                bytes.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        }
        bytes.append("\n").append(name);
        keys.likely = hash(bytes);
    }
    return keys;
}

std::uint64_t RowKeys::mailbox(std::string_view emailKey) const
{
    return hash(emailKey);
}

RowKeys::Secret RowKeys::newSecret()
{
    Secret secret;
    randombytes_buf(secret.data(), secret.size());
    return secret;
}

std::uint64_t RowKeys::hash(std::string_view bytes) const
{
    static_assert(crypto_shorthash_KEYBYTES == std::tuple_size_v<Secret> && crypto_shorthash_BYTES == 8);
    std::array<unsigned char, 8> digest{};
    crypto_shorthash(digest.data(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                     m_secret.data());
    std::uint64_t key = 0;
    std::memcpy(&key, digest.data(), digest.size());
    return key == 0 ? 1 : key;
}

} // namespace broadside
