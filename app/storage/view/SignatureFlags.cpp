#include "SignatureFlags.h"

#include "ColumnScan.h"
#include "NumberBlock.h"
#include "SignerRows.h"

#include <algorithm>

namespace broadside {

using namespace Qt::StringLiterals;

void changeFlags(Database &database, const std::vector<FlagChange> &changes)
{
    Query find =
        database.prepare(u"SELECT first, count FROM signature_block WHERE first <= ? ORDER BY first DESC LIMIT 1"_s);
    Query read = database.prepare(u"SELECT cells FROM column_block WHERE id = ?"_s);
    Query write = database.prepare(u"UPDATE column_block SET least = ?, greatest = ?, cells = ? WHERE id = ?"_s);
    std::vector<std::uint64_t> flags;
    for (std::size_t at = 0; at < changes.size();) {
        find.run(changes[at].id);
        if (!find.next() || changes[at].id >= find.number(0) + find.number(1)) {
            ++at;
            continue;
        }
        const qint64 first = find.number(0);
        const qint64 count = find.number(1);
        find.finish();
        const qint64 id = columnBlockId(CellColumn::Flags, first);
        read.run(id);
        if (!read.next() || !readNumberBlock(read.view(0), static_cast<std::size_t>(count), flags))
            throw StorageFailure{damagedError(database.path(), u"flags of block %1"_s.arg(first))};
        read.finish();
        for (; at < changes.size() && changes[at].id < first + count; ++at) {
            std::uint64_t &flag = flags[static_cast<std::size_t>(changes[at].id - first)];
            flag = (flag & ~std::uint64_t{changes[at].cleared}) | changes[at].set;
        }
        const auto [least, greatest] = std::ranges::minmax(flags);
        const std::string bytes = numberBlock(flags);
        write.run(static_cast<qint64>(least), static_cast<qint64>(greatest),
                  QByteArray::fromRawData(bytes.data(), std::ssize(bytes)), id);
    }
}

void refreshFlags(Database &database, std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    Query row = database.prepare(
        u"SELECT d.original IS NOT NULL, s.consent_email, w.signature IS NOT NULL, "_s + mayContactExpression() +
        u" FROM signature s LEFT JOIN duplicate d ON d.signature = s.id LEFT JOIN withdrawal w ON w.signature = s.id "
        "WHERE s.id = ?"_s);
    std::vector<FlagChange> changes;
    for (const qint64 id : ids) {
        row.run(id);
        if (!row.next())
            continue;
        FlagChange change{id, 0, IsDuplicate | SaidYes | SaidNo | IsWithdrawn | MayContact};
        if (row.flag(0))
            change.set |= IsDuplicate;
        if (!row.isNull(1))
            change.set |= row.flag(1) ? SaidYes : SaidNo;
        if (row.flag(2))
            change.set |= IsWithdrawn;
        if (row.flag(3) && !row.flag(0))
            change.set |= MayContact;
        changes.push_back(change);
    }
    changeFlags(database, changes);
}

} // namespace broadside
