#include "SignersRequest.h"

#include "SignerFilterText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignersCommand)
};

/// "csv, excel, …": lists, the JSON object, and the systems that read a list of their own.
QStringList formatIds()
{
    QStringList ids;
    for (const ExportFormat format : exportFormats())
        ids << exportFormatId(format);
    ids << u"json"_s;
    for (const ExportSystem system : exportSystems())
        ids << exportSystemId(system);
    return ids;
}

Result<void> readFormat(const QString &id, SignersRequest &request)
{
    ExportOptions &list = request.list;
    if (id == u"json") {
        request.isObject = true;
        return {};
    }
    if (const auto system = exportSystemFromId(id); system && *system != ExportSystem::None) {
        list.system = *system;
    } else if (const auto format = exportFormatFromId(id)) {
        list.format = *format;
    } else {
        return fail(Words::tr("“%1” is no format of a list.").arg(id.left(40)),
                    Words::tr("These are: %1.").arg(formatIds().join(", "_L1)));
    }
    // Scripts get what is stored; what people open and what other systems read goes by consent.
    if (list.system != ExportSystem::None || list.format == ExportFormat::ExcelCsv ||
        list.format == ExportFormat::Workbook) {
        list.withoutConsent = false;
        list.withDuplicates = false;
    }
    return {};
}

Result<QList<ExportColumn>> readColumns(const QString &text)
{
    QList<ExportColumn> columns;
    for (const QStringView id : QStringView(text).tokenize(u',')) {
        const auto column = exportColumnFromId(id.trimmed());
        if (!column) {
            QStringList ids;
            for (const ExportColumn each : exportColumns())
                ids << exportColumnId(each);
            return fail(Words::tr("“%1” is no column.").arg(id.trimmed().left(40)),
                        Words::tr("These are: %1.").arg(ids.join(", "_L1)));
        }
        columns << *column;
    }
    return columns;
}

Result<SignerQuery> readQuery(const CommandLine &line)
{
    SignerQuery query{.search = line.value(u"search"_s), .filter = {}, .order = {}};
    auto filter = readFilter(line.value(u"where"_s));
    if (!filter)
        return std::unexpected(filter.error());
    query.filter = *std::move(filter);
    auto order = readOrder(line.value(u"sort"_s));
    if (!order)
        return std::unexpected(order.error());
    query.order = *std::move(order);
    return query;
}

Result<qint64> readLimit(const QString &text)
{
    bool isNumber = false;
    const qint64 limit = text.toLongLong(&isNumber);
    if (!isNumber || limit < 0)
        return fail(Words::tr("“%1” is no number of rows.").arg(text.left(40)));
    return limit;
}

/// What is asked for goes together.
Result<void> check(const CommandLine &line, const SignersRequest &request)
{
    const bool wantsJson = line.isSet(u"json"_s);
    if (request.isPiped() && !request.isObject && wantsJson)
        return fail(
            Words::tr("Standard output holds the list or the JSON object, not both: give --out a file's name."));
    if (request.list.system != ExportSystem::None && line.isSet(u"columns"_s))
        return fail(Words::tr("The list of a system has columns of its own: leave --columns out."));
    if (line.isSet(u"without-consent"_s) && !line.isSet(u"yes"_s))
        return fail(Words::tr("With --without-consent the list holds people who may not be written to: give --yes as "
                              "well if that is meant."));
    return {};
}

/// A limit is of rows that are written, so those that a list leaves out are not looked at.
void leaveOut(SignersRequest &request)
{
    const ExportOptions &list = request.list;
    if (!list.withDuplicates) {
        const SignerFilter duplicates = SignerFilter::of(SignerTrait::Status, {u"duplicate"_s});
        request.query.filter = SignerFilter::both(request.query.filter,
                                                  {.kind = SignerFilter::Kind::Not, .test = {}, .parts = {duplicates}});
    }
    if (list.system != ExportSystem::None && !list.withoutConsent)
        request.query.filter =
            SignerFilter::both(request.query.filter, SignerFilter::of(SignerTrait::Consent, {u"given"_s}));
}

} // namespace

QList<QCommandLineOption> signersOptions()
{
    return {
        {u"where"_s,
         Words::tr("Only those that a filter takes: 'language:fr and not (status:duplicate or tag:\"to call\")'. "
                   "It can look at %1.")
             .arg([] {
                 QStringList ids;
                 for (const SignerTrait trait : signerTraits())
                     ids << signerTraitId(trait);
                 return ids.join(", "_L1);
             }()),
         u"FILTER"_s},
        {u"search"_s,
         Words::tr("Only those whose name, e-mail, city, postal code and comment have words that begin like these."),
         u"WORDS"_s},
        {u"sort"_s, Words::tr("Columns to order by, “-” for descending: signed,-name. Otherwise as they came."),
         u"COLUMNS"_s},
        {u"limit"_s, Words::tr("At most so many."), u"N"_s},
        {u"columns"_s, Words::tr("Columns to write, in their order."), u"COLUMNS"_s},
        {u"format"_s, Words::tr("How to write them: %1. Without it, csv.").arg(formatIds().join(", "_L1)), u"F"_s},
        {u"out"_s, Words::tr("The file to write; without it, standard output."), u"FILE"_s},
        {u"rejected"_s, Words::tr("The rejected rows of imports instead, as CSV; needs --out.")},
        {u"without-consent"_s,
         Words::tr("Workbooks, CSV for Excel and lists for other systems leave out how to reach people who may "
                   "not be contacted, and duplicates: not so with this. Needs --yes.")},
        {u"yes"_s, Words::tr("Yes, without consent.")}};
}

Result<SignersRequest> signersRequest(const CommandLine &line)
{
    SignersRequest request;
    request.list = plainExport();
    const QString path = line.value(u"out"_s);
    request.path = path.isEmpty() ? u"-"_s : path;
    auto query = readQuery(line);
    if (!query)
        return std::unexpected(query.error());
    request.query = *std::move(query);
    if (line.isSet(u"limit"_s)) {
        const auto limit = readLimit(line.value(u"limit"_s));
        if (!limit)
            return std::unexpected(limit.error());
        request.limit = *limit;
    }
    if (line.isSet(u"columns"_s)) {
        auto columns = readColumns(line.value(u"columns"_s));
        if (!columns)
            return std::unexpected(columns.error());
        request.list.columns = *std::move(columns);
    }
    if (line.isSet(u"format"_s)) {
        if (const auto read = readFormat(line.value(u"format"_s), request); !read)
            return std::unexpected(read.error());
    } else {
        request.isObject = request.isPiped() && line.isSet(u"json"_s);
    }
    if (const auto checked = check(line, request); !checked)
        return std::unexpected(checked.error());
    if (line.isSet(u"without-consent"_s)) {
        request.list.withoutConsent = true;
        request.list.withDuplicates = true;
    }
    if (request.limit >= 0)
        leaveOut(request);
    return request;
}

} // namespace broadside
