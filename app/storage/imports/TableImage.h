// Rows on their way into a table, as SQLite itself would lay them out: an image of a small database in memory, from
// which `INSERT INTO main.t SELECT * FROM image.t` copies whole records (SQLite's transfer optimization), several times
// faster than a statement that is run row by row. The file on the disk is written by SQLite alone, under its own
// transaction; where a version of SQLite does not know the shortcut, the same statement copies value by value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace broadside {

/// One record as the file format has it (https://www.sqlite.org/fileformat2.html#record_format): the types of its
/// values, then the values.
class RecordBytes
{
public:
    void clear();
    void addNull() { m_types.push_back('\0'); }
    void add(std::int64_t number);
    void add(std::string_view utf8);
    /// The same for values that were laid out before.
    void append(std::string_view types, std::string_view values);

    [[nodiscard]] std::string_view types() const { return m_types; }
    [[nodiscard]] std::string_view values() const { return m_values; }

private:
    std::string m_types;
    std::string m_values;
};

class TableImage
{
public:
    /// `createTable` is the statement that made the table; it has an INTEGER PRIMARY KEY, which records hold as NULL.
    /// Empty where SQLite cannot make one (an error of memory).
    static TableImage of(const std::string &createTable);

    [[nodiscard]] bool isValid() const { return !m_empty.empty(); }
    void clear();
    /// Rows come in the order of their ids. The header's types must be shorter than a page's least local part, 8 KB.
    void add(std::int64_t id, std::string_view types, std::string_view values);
    [[nodiscard]] std::int64_t rowCount() const { return m_rows; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    /// Makes the rows readable as the database `schema` of the connection, until the image changes or goes. Gives back
    /// SQLite's result code.
    [[nodiscard]] int attachTo(sqlite3 *connection, const char *schema);

private:
    void beginPage();
    void endPage();
    [[nodiscard]] std::size_t writeOverflow(std::string_view rest);
    void writeRoot();

    struct Leaf
    {
        std::uint32_t page;
        std::int64_t lastId;
    };

    std::vector<unsigned char> m_empty; ///< the database without a row
    std::uint32_t m_root = 0;           ///< the table's first page
    std::vector<unsigned char> m_bytes;
    std::vector<Leaf> m_leaves;
    std::size_t m_page = 0;    ///< where the last leaf begins
    std::size_t m_cells = 0;   ///< on the last leaf
    std::size_t m_content = 0; ///< where its cells begin: they fill it from the end
    std::int64_t m_lastId = 0;
    std::int64_t m_rows = 0;
};

} // namespace broadside
