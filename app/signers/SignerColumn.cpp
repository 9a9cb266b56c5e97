#include "SignerColumn.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignerColumn)
};

struct ColumnId
{
    SignerColumn column;
    const char *id;
};

constexpr std::array ids{ColumnId{SignerColumn::SignedAt, "signed"}, ColumnId{SignerColumn::Name, "name"},
                         ColumnId{SignerColumn::Email, "email"},     ColumnId{SignerColumn::Phone, "phone"},
                         ColumnId{SignerColumn::Address, "address"}, ColumnId{SignerColumn::City, "city"},
                         ColumnId{SignerColumn::Region, "region"},   ColumnId{SignerColumn::PostalCode, "postal_code"},
                         ColumnId{SignerColumn::Country, "country"}, ColumnId{SignerColumn::Language, "language"},
                         ColumnId{SignerColumn::Source, "source"},   ColumnId{SignerColumn::Consent, "consent"},
                         ColumnId{SignerColumn::Status, "status"},   ColumnId{SignerColumn::Comment, "comment"},
                         ColumnId{SignerColumn::Import, "import"},   ColumnId{SignerColumn::Tags, "tags"}};

} // namespace

const QList<SignerColumn> &signerColumns()
{
    static const QList<SignerColumn> columns = [] {
        QList<SignerColumn> list;
        for (const ColumnId &each : ids)
            list << each.column;
        return list;
    }();
    return columns;
}

QString signerColumnId(SignerColumn column)
{
    return QLatin1String(std::ranges::find(ids, column, &ColumnId::column)->id);
}

std::optional<SignerColumn> signerColumnFromId(QStringView id)
{
    const auto found = std::ranges::find_if(ids, [id](const ColumnId &each) { return id == QLatin1String(each.id); });
    return found == ids.end() ? std::nullopt : std::optional(found->column);
}

QString signerColumnName(SignerColumn column)
{
    switch (column) {
    case SignerColumn::SignedAt:
        //: Heading of a column: when somebody signed
        return Words::tr("Signed");
    case SignerColumn::Name:
        return Words::tr("Name");
    case SignerColumn::Email:
        return Words::tr("E-mail");
    case SignerColumn::Phone:
        return Words::tr("Phone");
    case SignerColumn::Address:
        return Words::tr("Address");
    case SignerColumn::City:
        return Words::tr("City");
    case SignerColumn::Region:
        return Words::tr("Province");
    case SignerColumn::PostalCode:
        return Words::tr("Postal code");
    case SignerColumn::Country:
        return Words::tr("Country");
    case SignerColumn::Language:
        return Words::tr("Language");
    case SignerColumn::Source:
        //: Heading of a column: where a signature came from
        return Words::tr("Source");
    case SignerColumn::Consent:
        //: Heading of a column: whether somebody may be written to
        return Words::tr("Consent");
    case SignerColumn::Status:
        return Words::tr("Status");
    case SignerColumn::Comment:
        return Words::tr("Comment");
    case SignerColumn::Import:
        //: Heading of a column: the file that a signature came from
        return Words::tr("Import");
    case SignerColumn::Tags:
        //: Heading of a column: words that the organiser put on a signature
        return Words::tr("Tags");
    }
    return {};
}

bool canOrderBy(SignerColumn column)
{
    return column != SignerColumn::Tags;
}

} // namespace broadside
