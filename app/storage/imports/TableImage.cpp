#include "TableImage.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>
#include <span>

namespace broadside {

namespace {

constexpr std::size_t pageSize = 65536; // the greatest there is
// Of a longer record, a part lies on pages of its own (https://www.sqlite.org/fileformat2.html#b_tree_pages).
constexpr std::size_t mostLocal = pageSize - 35;
constexpr std::size_t leastLocal = (pageSize - 12) * 32 / 255 - 23;
constexpr std::size_t overflowContent = pageSize - 4;
constexpr unsigned char tableLeaf = 13;
constexpr unsigned char tableInterior = 5;
constexpr std::size_t leafHeader = 8;
constexpr std::size_t interiorHeader = 12;
constexpr std::size_t pageCountAt = 28;

void put16(unsigned char *at, std::size_t number)
{
    // 65,536, which does not fit, is written as 0.
    at[0] = static_cast<unsigned char>(number >> 8);
    at[1] = static_cast<unsigned char>(number);
}

void put32(unsigned char *at, std::size_t number)
{
    put16(at, number >> 16);
    put16(at + 2, number);
}

/// A variable-length integer: seven bits a byte, the highest first.
struct Varint
{
    explicit Varint(std::uint64_t number)
    {
        do {
            const unsigned more = size > 0 ? 0x80 : 0;
            ++size;
            bytes[bytes.size() - size] = static_cast<unsigned char>((number & 0x7F) | more);
            number >>= 7;
        } while (number != 0);
    }
    [[nodiscard]] std::span<const unsigned char> span() const { return std::span(bytes).last(size); }

    std::array<unsigned char, 10> bytes{};
    std::size_t size = 0;
};

void append(std::string &to, const Varint &number)
{
    const auto span = number.span();
    to.append(reinterpret_cast<const char *>(span.data()), span.size());
}

std::size_t write(unsigned char *at, const Varint &number)
{
    const auto span = number.span();
    std::memcpy(at, span.data(), span.size());
    return span.size();
}

} // namespace

void RecordBytes::clear()
{
    m_types.clear();
    m_values.clear();
}

void RecordBytes::add(std::int64_t number)
{
    if (number == 0 || number == 1) {
        m_types.push_back(static_cast<char>(8 + number));
        return;
    }
    // Types 1 to 6 are integers of 1, 2, 3, 4, 6 and 8 bytes, the highest first.
    static constexpr std::array sizes = {1, 2, 3, 4, 6, 8};
    std::size_t type = 0;
    while (sizes[type] < 8 && number >> (sizes[type] * 8 - 1) != (number < 0 ? -1 : 0))
        ++type;
    m_types.push_back(static_cast<char>(type + 1));
    for (int shift = sizes[type] * 8 - 8; shift >= 0; shift -= 8)
        m_values.push_back(static_cast<char>(number >> shift));
}

void RecordBytes::add(std::string_view utf8)
{
    const std::size_t type = 13 + 2 * utf8.size();
    if (type < 0x80)
        m_types.push_back(static_cast<char>(type));
    else
        broadside::append(m_types, Varint(type));
    m_values.append(utf8);
}

void RecordBytes::append(std::string_view types, std::string_view values)
{
    m_types.append(types);
    m_values.append(values);
}

TableImage TableImage::of(const std::string &createTable)
{
    TableImage image;
    sqlite3 *opened = nullptr;
    if (sqlite3_open(":memory:", &opened) != SQLITE_OK)
        return image;
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
    const std::string script = "PRAGMA page_size = 65536; " + createTable;
    if (sqlite3_exec(opened, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return image;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(opened, "SELECT rootpage FROM sqlite_schema WHERE sql NOT NULL ORDER BY rootpage LIMIT 1",
                           -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        image.m_root = static_cast<std::uint32_t>(sqlite3_column_int(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(sqlite3_serialize(opened, "main", &size, 0),
                                                                        sqlite3_free);
    if (bytes && image.m_root > 0 && static_cast<std::size_t>(size) % pageSize == 0)
        image.m_empty.assign(bytes.get(), bytes.get() + size);
    image.clear();
    return image;
}

void TableImage::clear()
{
    m_bytes = m_empty;
    m_leaves.clear();
    m_cells = 0;
    m_content = 0;
    m_rows = 0;
}

void TableImage::beginPage()
{
    m_page = m_bytes.size();
    m_bytes.resize(m_bytes.size() + pageSize);
    m_cells = 0;
    m_content = pageSize;
}

void TableImage::endPage()
{
    unsigned char *const page = m_bytes.data() + m_page;
    page[0] = tableLeaf;
    put16(page + 3, m_cells);
    put16(page + 5, m_content);
    m_leaves.push_back({static_cast<std::uint32_t>(m_page / pageSize + 1), m_lastId});
}

/// Puts the end of a record on pages of its own; gives back the number of the first.
std::size_t TableImage::writeOverflow(std::string_view rest)
{
    const std::size_t first = m_bytes.size() / pageSize + 1;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, overflowContent);
        rest.remove_prefix(part.size());
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + pageSize);
        put32(m_bytes.data() + at, rest.empty() ? 0 : m_bytes.size() / pageSize + 1);
        std::memcpy(m_bytes.data() + at + 4, part.data(), part.size());
    }
    return first;
}

void TableImage::add(std::int64_t id, std::string_view types, std::string_view values)
{
    // The size of the header counts itself; with so few columns it is one byte, or two.
    const std::size_t headerSize = types.size() + (types.size() < 127 ? 1 : 2);
    const Varint header(headerSize);
    const std::size_t payload = headerSize + values.size();
    std::size_t local = payload;
    if (payload > mostLocal) {
        local = leastLocal + (payload - leastLocal) % overflowContent;
        local = local > mostLocal ? leastLocal : local;
    }
    const Varint payloadSize(payload);
    const Varint key(static_cast<std::uint64_t>(id));
    const std::size_t cell = payloadSize.size + key.size + local + (local < payload ? 4 : 0);
    if (m_rows == 0)
        beginPage();
    if (leafHeader + 2 * (m_cells + 1) + cell > m_content) {
        endPage();
        beginPage();
    }
    const std::size_t overflow = local < payload ? writeOverflow(values.substr(local - headerSize)) : 0;
    unsigned char *const page = m_bytes.data() + m_page;
    m_content -= cell;
    unsigned char *at = page + m_content;
    at += write(at, payloadSize);
    at += write(at, key);
    at += write(at, header);
    std::memcpy(at, types.data(), types.size());
    at += types.size();
    std::memcpy(at, values.data(), local - headerSize);
    if (overflow != 0)
        put32(at + local - headerSize, overflow);
    put16(page + leafHeader + 2 * m_cells, m_content);
    ++m_cells;
    ++m_rows;
    m_lastId = id;
}

/// The table's first page becomes the parent of all leaves; an only leaf, which may have no parent, takes its place.
void TableImage::writeRoot()
{
    unsigned char *const root = m_bytes.data() + (m_root - 1) * pageSize;
    if (m_leaves.size() == 1) {
        std::memcpy(root, m_bytes.data() + m_page, pageSize);
        return;
    }
    std::memset(root, 0, pageSize);
    root[0] = tableInterior;
    const std::size_t count = m_leaves.size() - 1;
    std::size_t content = pageSize;
    for (std::size_t at = 0; at < count; ++at) {
        const Varint key(static_cast<std::uint64_t>(m_leaves[at].lastId));
        content -= 4 + key.size;
        put32(root + content, m_leaves[at].page);
        write(root + content + 4, key);
        put16(root + interiorHeader + 2 * at, content);
    }
    put16(root + 3, count);
    put16(root + 5, content);
    put32(root + 8, m_leaves.back().page);
}

int TableImage::attachTo(sqlite3 *connection, const char *schema)
{
    if (m_rows > 0) {
        endPage();
        writeRoot();
    }
    put32(m_bytes.data() + pageCountAt, m_bytes.size() / pageSize);
    return sqlite3_deserialize(connection, schema, m_bytes.data(), static_cast<sqlite3_int64>(m_bytes.size()),
                               static_cast<sqlite3_int64>(m_bytes.size()), SQLITE_DESERIALIZE_READONLY);
}

} // namespace broadside
