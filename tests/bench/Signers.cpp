// Measures the table of signatures, beside QSqlTableModel on the same file:
// broadside-bench-signers FILE [ROWS]. Makes the file where it is not there, and adds to it as by hand. Prints JSON.
#include "Database.h"
#include "ManySigners.h"
#include "Measured.h"
#include "SignerStore.h"
#include "SignerView.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlTableModel>

#include <cstdio>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

QJsonObject make(const QString &path, qint64 rows)
{
    Workspace workspace = get(Workspace::create(path));
    Campaign campaign;
    campaign.slug = u"many"_s;
    const CampaignId id = get(CampaignStore(workspace).add(campaign));
    MadeUpSigners signers;
    const double time = milliseconds([&] {
        ImportSession session =
            get(ImportSession::begin(workspace, id, {.fileName = u"many.csv"_s, .bytes = rows * 200}));
        SignatureBatch batch(session.keys());
        for (qint64 row = 0; row < rows;) {
            batch.clear();
            for (int at = 0; at < 4096 && row < rows; ++at, ++row)
                batch.add(signers.next());
            get(session.add(batch));
        }
        NoProgress nobody;
        get(session.finish(nobody));
    });
    return {{u"rows"_s, rows}, {u"seconds"_s, time / 1000}, {u"megabytes"_s, double(QFileInfo(path).size()) / 1e6}};
}

struct Asked
{
    const char *name;
    SignerOrder order;
    SignerFilter filter;
};

QJsonObject measureOrder(Workspace &workspace, CampaignId campaign, const Asked &asked)
{
    QJsonObject result;
    SignerView view(workspace);
    SignerQuery query;
    query.order = asked.order;
    query.filter = asked.filter;
    qint64 count = 0;
    result[u"first rows, ms"_s] = milliseconds([&] {
        count = get(view.show(campaign, query));
        get(view.rows(0, 64));
    });
    result[u"rows"_s] = count;
    NoProgress nobody;
    result[u"order known, ms"_s] = milliseconds([&] {
        get(view.learnOrder(nobody));
        get(view.settle());
    });
    std::vector<double> jumps;
    Dice dice;
    for (int jump = 0; jump < 300; ++jump) {
        const qint64 row = count == 0 ? 0 : dice(count);
        jumps.push_back(milliseconds([&] { get(view.rows(row, 48)); }));
    }
    result[u"jump, ms"_s] = summary(jumps);
    result[u"memory, MB"_s] = residentMegabytes("VmRSS:");
    result[u"most memory until then, MB"_s] = residentMegabytes("VmHWM:");
    return result;
}

QJsonObject measureSearch(Workspace &workspace, CampaignId campaign)
{
    SignerView view(workspace);
    SignerQuery query;
    NoProgress nobody;
    get(view.show(campaign, query));
    get(view.learnOrder(nobody));
    QJsonObject slowest;
    std::vector<double> times;
    double worst = 0;
    for (const char *const typed :
         {"marima", "tremalo", "bellodu sa", "gmail", "h2x 1y4", "m4c", "lovisa tre", "mari.tre", "dudu anan mari",
          "zzzz", "chanbe", "road", "web", "videotron co", "gue"}) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            query.search = text.left(length);
            const double time = milliseconds([&] {
                get(view.show(campaign, query));
                get(view.rows(0, 100));
            });
            times.push_back(time);
            if (time > worst) {
                worst = time;
                slowest = {{u"text"_s, query.search}, {u"hits"_s, view.count()}, {u"ms"_s, time}};
            }
        }
    }
    return {{u"a key, ms"_s, summary(times)}, {u"slowest"_s, slowest}};
}

/// What a volunteer at a table does: who is it while they type, store, and the table shows it. Adds to the file.
QJsonObject measureAdding(Workspace &workspace, CampaignId campaign)
{
    constexpr int people = 200;
    SignerStore store(workspace);
    SignerView view(workspace);
    SignerQuery query;
    query.order = {{SignerColumn::Name, false}};
    MadeUpSigners signers;
    std::vector<double> finds;
    std::vector<double> additions;
    std::vector<double> shows;
    std::vector<double> searches;
    for (int person = 0; person < people; ++person) {
        const CheckedRow &row = signers.next();
        Signature signature;
        signature.firstName = u"Hand%1"_s.arg(QRandomGenerator::global()->generate());
        signature.lastName = QString::fromUtf8(row.lastName);
        signature.email = signature.firstName + u"@example.org"_s;
        signature.city = QString::fromUtf8(row.city);
        signature.region = QString::fromUtf8(row.region);
        signature.signedAt = QString::fromUtf8(row.signedAt);
        finds.push_back(milliseconds(
            [&] { get(store.find(campaign, signature.firstName, signature.lastName, signature.email, {})); }));
        additions.push_back(milliseconds([&] { get(store.add(campaign, signature)); }));
        query.search.clear();
        shows.push_back(milliseconds([&] {
            get(view.show(campaign, query));
            get(view.rows(0, 64));
        }));
        query.search = signature.firstName;
        searches.push_back(milliseconds([&] {
            if (get(view.show(campaign, query)) != 1)
                qFatal("What was added is not found.");
        }));
    }
    return {{u"who is it, ms"_s, summary(finds)},
            {u"stored, ms"_s, summary(additions)},
            {u"first rows by name after it, ms"_s, summary(shows)},
            {u"found after it, ms"_s, summary(searches)}};
}

/// Bytes of every table and index of the file, the largest first.
QJsonObject measureSizes(Workspace &workspace)
{
    Query row = workspace.database().query(
        u"SELECT name, sum(pgsize) FROM dbstat WHERE aggregate = TRUE GROUP BY name HAVING sum(pgsize) > 1000000"_s);
    QJsonObject sizes;
    while (row.next())
        sizes[row.text(0)] = double(row.number(1)) / 1e6;
    return sizes;
}

QJsonObject measureTableModel(const QString &path)
{
    QJsonObject result;
    const QString name = u"table model"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QSqlTableModel model(nullptr, database);
        result[u"first rows, ms"_s] = milliseconds([&] {
            database.open();
            model.setTable(u"signature"_s);
            model.select();
        });
        result[u"first rows by name, ms"_s] = milliseconds([&] {
            model.setSort(model.fieldIndex(u"last_name"_s), Qt::AscendingOrder);
            model.select();
        });
        result[u"search by LIKE, ms"_s] = milliseconds([&] {
            model.setSort(-1, Qt::AscendingOrder);
            model.setFilter(u"last_name LIKE '%tremalo%' OR email LIKE '%tremalo%' OR city LIKE '%tremalo%'"_s);
            model.select();
        });
        model.setFilter({});
        result[u"to its end, ms"_s] = milliseconds([&] {
            model.select();
            while (model.canFetchMore())
                model.fetchMore();
        });
        result[u"memory then, MB"_s] = residentMegabytes("VmRSS:");
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(1);
    if (path.isEmpty())
        qFatal("broadside-bench-signers FILE [ROWS]");
    QJsonObject result;
    if (!QFileInfo::exists(path))
        result[u"made"_s] = make(path, arguments.value(2, u"1000000"_s).toLongLong());
    CampaignId campaign = CampaignId::None;
    result[u"open to first rows, ms"_s] = milliseconds([&] {
        Workspace workspace = get(Workspace::open(path));
        campaign = get(CampaignStore(workspace).list()).first().id;
        SignerView view(workspace);
        get(view.show(campaign, {}));
        get(view.rows(0, 64));
    });
    Workspace workspace = get(Workspace::open(path));
    const SignerFilter none;
    const std::vector<Asked> asked{
        {"signed, newest first", {{SignerColumn::SignedAt, true}}, none},
        {"name", {{SignerColumn::Name, false}}, none},
        {"e-mail, descending", {{SignerColumn::Email, true}}, none},
        {"city", {{SignerColumn::City, false}}, none},
        {"region, then name descending", {{SignerColumn::Region, false}, {SignerColumn::Name, true}}, none},
        {"postal code", {{SignerColumn::PostalCode, false}}, none},
        {"comment", {{SignerColumn::Comment, true}}, none},
        {"phone", {{SignerColumn::Phone, true}}, none},
        {"name, French in Quebec",
         {{SignerColumn::Name, false}},
         SignerFilter::both(SignerFilter::of(SignerTrait::Language, {u"fr"_s}),
                            SignerFilter::of(SignerTrait::Region, {u"QC"_s}))},
        {"signed, may be contacted, in March",
         {{SignerColumn::SignedAt, true}},
         SignerFilter::both(SignerFilter::of(SignerTrait::Consent, {u"given"_s}),
                            SignerFilter::of(SignerTrait::Signed, {u"2021-03-01..2021-03-31"_s}))},
        {"signed, with a comment",
         {{SignerColumn::SignedAt, true}},
         SignerFilter::of(SignerTrait::Has, {u"comment"_s})}};
    QJsonObject orders;
    for (const Asked &each : asked)
        orders[QString::fromUtf8(each.name)] = measureOrder(workspace, campaign, each);
    result[u"orders"_s] = orders;
    result[u"search"_s] = measureSearch(workspace, campaign);
    const SignerStore store(workspace);
    result[u"figures first, ms"_s] = milliseconds([&] { get(store.statistics(campaign)); });
    result[u"figures again, ms"_s] = milliseconds([&] { get(store.statistics(campaign)); });
    result[u"by hand"_s] = measureAdding(workspace, campaign);
    result[u"sizes, MB"_s] = measureSizes(workspace);
    result[u"most memory, MB"_s] = residentMegabytes("VmHWM:");
    if (qEnvironmentVariableIsEmpty("BROADSIDE_BENCH_ALONE"))
        result[u"QSqlTableModel"_s] = measureTableModel(path);
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
