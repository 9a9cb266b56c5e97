#include "ColumnLayout.h"

#include "SignerTableModel.h"
#include "Style.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

/// What a column needs, in characters; what it gets of the room left over; and when it goes where there is none (the
/// lowest first, 0: never).
struct ColumnNeed
{
    SignerColumn column;
    int characters;
    int share;
    int goes;

    [[nodiscard]] int width(const QFontMetrics &metrics) const
    {
        constexpr int padding = 20;
        return characters * metrics.horizontalAdvance(u'0') + padding;
    }
};

// Those that are not here are only shown when somebody chooses them.
constexpr std::array needs{ColumnNeed{SignerColumn::SignedAt, 16, 0, 4}, ColumnNeed{SignerColumn::Name, 18, 2, 0},
                           ColumnNeed{SignerColumn::Email, 24, 5, 0},    ColumnNeed{SignerColumn::City, 13, 2, 3},
                           ColumnNeed{SignerColumn::Region, 10, 1, 1},   ColumnNeed{SignerColumn::Source, 10, 1, 2},
                           ColumnNeed{SignerColumn::Status, 12, 0, 5}};
constexpr int columnsThatGo = 5;
constexpr int widthOfOthers = 140;

int neededWidth(SignerColumn column, const QFontMetrics &metrics)
{
    const auto need = std::ranges::find(needs, column, &ColumnNeed::column);
    return need != needs.end() ? need->width(metrics) : scaledPixels(widthOfOthers);
}

} // namespace

void fitColumns(QHeaderView &header, int width, const QFontMetrics &metrics)
{
    QList<ColumnNeed> shown(needs.begin(), needs.end());
    const auto needed = [&] {
        int all = 0;
        for (const ColumnNeed &need : std::as_const(shown))
            all += need.width(metrics);
        return all;
    };
    for (int next = 1; next <= columnsThatGo && needed() > width; ++next)
        shown.removeIf([next](const ColumnNeed &need) { return need.goes == next; });

    int shares = 0;
    for (const ColumnNeed &need : std::as_const(shown))
        shares += need.share;
    const int spare = width - needed();
    for (const SignerColumn column : signerColumns()) {
        const int section = SignerTableModel::sectionOf(column);
        const auto need = std::ranges::find(shown, column, &ColumnNeed::column);
        header.moveSection(header.visualIndex(section), section);
        header.setSectionHidden(section, need == shown.end());
        if (need != shown.end())
            header.resizeSection(section, need->width(metrics) + spare * need->share / shares);
    }
}

void layColumns(QHeaderView &header, const TableColumns &columns, const QFontMetrics &metrics)
{
    for (const SignerColumn column : signerColumns()) {
        const bool isShown = std::ranges::find(columns, column, &TableColumn::column) != columns.end();
        header.setSectionHidden(SignerTableModel::sectionOf(column), !isShown);
    }
    for (int place = 0; place < columns.size(); ++place) {
        const TableColumn &each = columns[place];
        const int section = SignerTableModel::sectionOf(each.column);
        header.moveSection(header.visualIndex(section), place);
        header.resizeSection(section, each.width > 0 ? scaledPixels(each.width) : neededWidth(each.column, metrics));
    }
}

TableColumns seenColumns(const QHeaderView &header)
{
    TableColumns columns;
    const int unit = scaledPixels(1000);
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        if (!header.isSectionHidden(section))
            columns.append({SignerTableModel::columnAt(section), header.sectionSize(section) * 1000 / unit});
    }
    return columns;
}

} // namespace broadside
