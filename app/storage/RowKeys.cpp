#include "RowKeys.h"

#include "ImportSession.h"
#include "Keys.h"

#include <sodium.h>

#include <cstring>

namespace broadside {

namespace {

void begin(std::string &bytes, char kind, std::int64_t campaign)
{
    bytes.assign(1, kind);
    for (int shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<char>(campaign >> shift));
}

} // namespace

KeySet RowKeys::keysOf(const CheckedRow &row, std::string_view values) const
{
    KeySet keys;
    std::string bytes;
    begin(bytes, 'r', m_campaign);
    bytes.append(values);
    keys.row = hash(bytes);

    const auto mailboxKey = row.email.empty() ? std::nullopt : emailKey(row.email);
    if (!mailboxKey && row.postalCode.empty())
        return keys;
    const std::string name = nameKey(row.firstName, row.lastName);
    if (mailboxKey) {
        begin(bytes, 'p', m_campaign);
        bytes.append(*mailboxKey);
        bytes.push_back('\n'); // stands in no mailbox
        bytes.append(name);
        keys.person = hash(bytes);
    }
    if (!row.postalCode.empty() && !name.empty()) {
        begin(bytes, 'l', m_campaign);
        for (const char c : row.postalCode) {
            if (c != ' ' && c != '-')
                bytes.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        }
        bytes.push_back('\n');
        bytes.append(name);
        keys.likely = hash(bytes);
    }
    return keys;
}

std::uint64_t RowKeys::mailbox(std::string_view emailKey) const
{
    std::string bytes("m");
    bytes.append(emailKey);
    return hash(bytes);
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
