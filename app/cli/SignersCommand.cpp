// signers WORKSPACE CAMPAIGN [--where FILTER] [--search WORDS] [--sort COLUMNS] [--limit N] [--columns COLUMNS]
// [--format F] [--out FILE]: writes the signatures that a query takes; with --rejected, the rows that were not taken
// in.
#include "Commands.h"
#include "OutputFile.h"
#include "RejectedExport.h"
#include "SignerExport.h"
#include "SignerFilterText.h"
#include "SignerRecords.h"
#include "SignersObject.h"
#include "SignersRequest.h"
#include "TerminalProgress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignersCommand)
};

/// An object of all rows is put together in memory.
constexpr qint64 mostInObject = 100'000;

CommandOutput writtenOutput(const QString &path, qint64 rows)
{
    return {{{u"file"_s, path}, {u"rows"_s, rows}},
            {Words::tr("%n row(s) are in %1.", nullptr, static_cast<int>(rows)).arg(path)}};
}

/// With what was left out.
CommandOutput writtenOutput(const QString &path, const ExportSummary &summary)
{
    CommandOutput output = writtenOutput(path, summary.rows);
    const auto say = [&output](const QString &key, qint64 count, const QString &sentence) {
        output.json.insert(key, count);
        if (count > 0)
            output.lines << sentence;
    };
    say(u"duplicates"_s, summary.duplicates,
        Words::tr("%n duplicate(s) were left out.", nullptr, static_cast<int>(summary.duplicates)));
    say(u"without_consent"_s, summary.withoutConsent,
        Words::tr("%n signature(s) were left out for want of consent.", nullptr,
                  static_cast<int>(summary.withoutConsent)));
    say(u"emptied"_s, summary.emptied,
        Words::tr("%n row(s) stand without e-mail address and phone number, for want of consent.", nullptr,
                  static_cast<int>(summary.emptied)));
    say(u"cut"_s, summary.cutCells,
        Words::tr("%n cell(s) were cut at the length that a workbook holds.", nullptr,
                  static_cast<int>(summary.cutCells)));
    return output;
}

Result<CommandOutput> writeRejected(const CommandLine &line)
{
    const QString path = line.value(u"out"_s);
    if (path.isEmpty())
        return wrongUse(Words::tr("“signers --rejected” needs --out."));
    for (const QString &option : {u"where"_s, u"search"_s, u"sort"_s, u"limit"_s, u"columns"_s, u"format"_s})
        if (line.isSet(option))
            return wrongUse(Words::tr("--rejected takes all rejected rows as they are: leave --%1 out.").arg(option));
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    TerminalProgress progress;
    const Result<qint64> rows = exportRejected(SignerStore(open->workspace), open->id, path, progress);
    if (!rows)
        return std::unexpected(rows.error());
    return writtenOutput(path, *rows);
}

/// The first `limit` rows of the view, in its order.
RowSource firstRowsOf(SignerView &view, qint64 limit)
{
    return [&view, limit](const TakeSignature &take) -> Result<void> {
        for (qint64 at = 0; at < limit; at += SignerView::firstRows) {
            const auto rows = view.rows(at, std::min(SignerView::firstRows, limit - at));
            if (!rows)
                return std::unexpected(rows.error());
            for (const ShownSignature &shown : *rows) {
                if (shown.signature.id == SignatureId::None)
                    continue; // gone meanwhile
                if (Result<void> taken = take(shown); !taken)
                    return taken;
            }
        }
        return {};
    };
}

Result<ExportSummary> writeObject(const RowSource &rows, qint64 count, const SignersRequest &request,
                                  QJsonObject &object)
{
    auto whole = signersObject(rows, count, request.list.columns);
    if (!whole)
        return std::unexpected(whole.error());
    object = *std::move(whole);
    ExportSummary summary{.rows = object.value(u"rows"_s).toArray().size()};
    for (const ExportColumn column : request.list.columns)
        summary.columns << exportColumnId(column);
    if (request.isPiped())
        return summary;
    auto file = OutputFile::create(request.path);
    if (!file)
        return std::unexpected(file.error());
    file->append(QJsonDocument(object).toJson().toStdString());
    if (const auto written = file->commit(); !written)
        return std::unexpected(written.error());
    return summary;
}

Result<void> log(Workspace &workspace, CampaignId campaign, const SignersRequest &request, const ExportSummary &summary)
{
    const Stamp stamp = stampNow();
    ExportRecord record{.at = stamp.at.toString(Qt::ISODate),
                        .author = stamp.author,
                        .fileName = QFileInfo(request.path).fileName(),
                        .filter = filterText(request.query.filter),
                        .columns = summary.columns,
                        .rows = summary.rows,
                        .withoutConsent = request.list.withoutConsent};
    if (!request.query.search.isEmpty())
        record.filter += (record.filter.isEmpty() ? u"“%1”"_s : u" “%1”"_s).arg(request.query.search);
    return SignerRecords(workspace).logExport(campaign, record);
}

Result<CommandOutput> write(const CommandLine &line, const SignersRequest &request)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    SignerView view(open->workspace);
    const auto count = view.show(open->id, request.query);
    if (!count)
        return std::unexpected(count.error());
    const qint64 limit = request.limit < 0 ? *count : std::min(request.limit, *count);
    if (request.isObject && limit > mostInObject)
        return fail(Words::tr("%n signature(s) are too many for one JSON object.", nullptr, static_cast<int>(limit)),
                    Words::tr("Give --limit, or write them with --format jsonl."));

    // A percentage must not get between rows on a terminal.
    std::unique_ptr<Progress> progress;
    if (request.isPiped())
        progress = std::make_unique<NoProgress>();
    else
        progress = std::make_unique<TerminalProgress>();
    if (limit > SignerView::firstRows) {
        if (const auto known = view.learnOrder(*progress); !known)
            return std::unexpected(known.error());
    }
    const RowSource rows = firstRowsOf(view, limit);
    QJsonObject object;
    const auto summary = request.isObject ? writeObject(rows, *count, request, object)
                                          : exportSigners(rows, limit, request.list, request.path, *progress);
    if (!summary)
        return std::unexpected(summary.error());
    if (const auto logged = log(open->workspace, open->id, request, *summary); !logged)
        return std::unexpected(logged.error());
    if (!request.isPiped())
        return writtenOutput(request.path, *summary);
    if (!request.isObject)
        return CommandOutput();
    const bool isPrinted = line.isSet(u"json"_s); // by all commands alike
    return CommandOutput{
        object, isPrinted ? QStringList()
                          : QStringList(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)))};
}

Result<CommandOutput> run(const CommandLine &line)
{
    if (line.isSet(u"rejected"_s))
        return writeRejected(line);
    const auto request = signersRequest(line);
    if (!request) {
        const Error &error = request.error();
        return wrongUse(error.next.isEmpty() ? error.what : QString(error.what + u'\n' + error.next));
    }
    return write(line, *request);
}

} // namespace

Command signersCommand()
{
    return {u"signers"_s,
            {u"WORKSPACE"_s, u"CAMPAIGN"_s},
            Words::tr("Writes a campaign's signatures: all, or those that a filter and a search take."),
            signersOptions(),
            {},
            run};
}

} // namespace broadside
