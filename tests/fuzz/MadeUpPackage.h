// A workbook's members out of made-up bytes: no ZIP archive, whose checksums would stop nearly all of them.
#pragma once

#include "Package.h"
#include "TableErrors.h"
#include "Workbook.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

namespace broadside::fuzz {

inline void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Not so: %s\n", what);
    std::abort();
}

class MadeUpMember final : public MemberStream
{
public:
    MadeUpMember(std::string_view bytes, std::size_t chunk) : m_bytes(bytes), m_chunk(chunk) {}

    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const std::size_t count = std::min({size, m_chunk, m_bytes.size()});
        std::memcpy(buffer, m_bytes.data(), count);
        m_bytes.remove_prefix(count);
        return count;
    }
    [[nodiscard]] qint64 size() const override { return 0; }

private:
    std::string_view m_bytes;
    std::size_t m_chunk;
};

/// "====NAME", a line end, and the member's bytes up to the next "====".
class MadeUpPackage final : public Package
{
public:
    /// `chunk`: bytes that a stream gives at a time.
    MadeUpPackage(std::string_view bytes, std::size_t chunk) : m_chunk(chunk)
    {
        constexpr std::string_view mark = "====";
        for (auto at = bytes.find(mark); at != std::string_view::npos;) {
            const auto next = bytes.find(mark, at + mark.size());
            const std::string_view member = bytes.substr(at + mark.size(), next - std::min(next, at + mark.size()));
            const auto line = std::min(member.find('\n'), member.size());
            m_members.emplace(comparableName(member.substr(0, line)), member.substr(std::min(line + 1, member.size())));
            at = next;
        }
    }

    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] bool contains(const std::string &member) const override
    {
        return m_members.contains(comparableName(member));
    }
    [[nodiscard]] Result<std::unique_ptr<MemberStream>> open(const std::string &member) const override
    {
        const auto found = m_members.find(comparableName(member));
        if (found == m_members.end())
            return std::unexpected(damagedWorkbookError(m_name));
        return std::make_unique<MadeUpMember>(found->second, m_chunk);
    }

private:
    QString m_name = QStringLiteral("list");
    std::size_t m_chunk;
    std::map<std::string, std::string> m_members;
};

/// All that the sheets of a workbook say, as one text.
inline std::string readOut(const Workbook &workbook, CellForm form)
{
    constexpr int mostRowsRead = 2000;
    std::string all = workbook.sheetNames().join(u'\x1F').toStdString();
    for (std::size_t index = 0; index < std::min<std::size_t>(workbook.sheets().size(), 4); ++index) {
        auto rows = workbook.openSheet(index, form);
        if (!rows) {
            all += rows.error().what.toStdString();
            continue;
        }
        for (int count = 0; count < mostRowsRead; ++count) {
            const auto found = (*rows)->next();
            if (!found)
                all += found.error().what.toStdString();
            if (!found || !*found)
                break;
            const SheetRow &row = (*rows)->row();
            require(row.size() > 0 || row.fault() != SheetRow::Fault::None, "a row has cells");
            all += '\x1E' + std::to_string(row.number());
            for (std::size_t column = 0; column < std::min<std::size_t>(row.size(), 100); ++column) {
                const std::string_view cell = row[column];
                require(QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).isValidUtf8(),
                        "a cell is UTF-8");
                all.append(cell.substr(0, 1000)).push_back('\x1F');
            }
        }
    }
    return all;
}

} // namespace broadside::fuzz
