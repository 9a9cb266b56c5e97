// broadside-bench-importing CLI [ROWS [RUNS]]: what it takes to bring a list of so many rows (1,000,000 unless told) in,
// beside the sqlite3 shell that does as much as it can: .import, an index of the addresses, and a full-text index. CLI
// is a release build of broadside-cli. Both run as processes of their own, in turn; prints JSON with the median of the
// times, the highest memory, the ratios, where the time goes, and how soon the first rows of a 2 GB list are there.
#include "Import.h"

#include "CheckedReading.h"
#include "MadeUpList.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct ProcessCost
{
    double seconds = 0;
    double megabytes = 0; ///< the highest resident memory
};

/// Ends the program where the process cannot be run or fails.
ProcessCost run(const QStringList &command, const QString &input = {})
{
    ProcessCost cost;
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    rusage usage{};
    int status = 0;
    cost.seconds = secondsOf([&] {
        const pid_t child = fork();
        if (child == 0) {
            if (!input.isEmpty())
                dup2(open(QFile::encodeName(input).constData(), O_RDONLY), STDIN_FILENO);
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            dup2(nowhere, STDERR_FILENO);
            execvp(arguments.front(), arguments.data());
            _exit(127);
        }
        wait4(child, &status, 0, &usage);
    });
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s failed", words.front().constData());
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

QJsonObject figuresOf(std::vector<ProcessCost> costs)
{
    std::ranges::sort(costs, {}, &ProcessCost::seconds);
    return {{"seconds", costs[costs.size() / 2].seconds},
            {"best_seconds", costs.front().seconds},
            {"megabytes", std::ranges::max(costs, {}, &ProcessCost::megabytes).megabytes}};
}

void write(const QString &path, const QByteArray &bytes, qint64 times = 1)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    for (qint64 time = 0; time < times; ++time) {
        if (file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
}

/// Each stage with all before it, on one thread: what a stage takes is the difference.
QJsonObject stagesOf(const QString &path)
{
    const auto plan = planImport(path);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().what));
    const auto walk = [&plan](const std::function<void(const TableRow &)> &take) {
        return secondsOf([&] {
            auto reader = openTable(plan->file, plan->table.format);
            TableRow row;
            while (reader && (*reader)->next(row).value_or(false))
                take(row);
        });
    };
    RowCheck check(plan->mapping, plan->header.size(), QDate::currentDate());
    const RowKeys keys({}, 1);
    SignatureBatch batch(keys);
    return {{"read", walk([](const TableRow &) {})},
            {"read_and_check", walk([&](const TableRow &row) { (void)check.check(row); })},
            {"read_check_and_prepare", walk([&](const TableRow &row) {
                 const auto checked = check.check(row);
                 if (!checked)
                     return;
                 batch.clear();
                 batch.add(*checked);
                 (void)batch.at(0);
             })}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        std::fputs("broadside-bench-importing CLI [ROWS [RUNS]]\n", stderr);
        return 2;
    }
    const QString cli = arguments[1];
    const qint64 rows = arguments.value(2, u"1000000"_s).toLongLong();
    const int runs = std::max(1, arguments.value(3, u"3"_s).toInt());
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"list.csv"_s);
    write(list, makeList(rows)); // not kept: a process that is started would seem to have its memory
    const qint64 bytes = QFileInfo(list).size();
    const QString script = folder.filePath(u"peer.sql"_s);
    write(script, ".mode csv\n.import " + QFile::encodeName(list) + " s\n"
                  "CREATE INDEX by_email ON s (lower(email));\n"
                  "CREATE VIRTUAL TABLE f USING fts5(first_name, last_name, email, city, content='', detail=none);\n"
                  "INSERT INTO f (rowid, first_name, last_name, email, city) "
                  "SELECT rowid, first_name, last_name, email, city FROM s;\n");

    std::vector<ProcessCost> ours;
    std::vector<ProcessCost> peers;
    const QString workspace = folder.filePath(u"bench.broadside"_s);
    const QString database = folder.filePath(u"peer.db"_s);
    for (int at = 0; at < runs; ++at) {
        QFile::remove(workspace);
        (void)run({cli, u"init"_s, workspace, u"--example"_s});
        ours.push_back(run({cli, u"import"_s, workspace, u"human-rights-defenders"_s, list}));
        QFile::remove(database);
        peers.push_back(run({u"sqlite3"_s, database}, script));
    }
    const QJsonObject our = figuresOf(ours);
    const QJsonObject peer = figuresOf(peers);
    QJsonObject result{{"rows", rows},
                       {"list_bytes", bytes},
                       {"broadside", our},
                       {"sqlite3", peer},
                       {"ratio", our["seconds"].toDouble() / peer["seconds"].toDouble()},
                       {"workspace_bytes", QFile(workspace).size()},
                       {"stages", stagesOf(list)}};

    const QString large = folder.filePath(u"large.csv"_s);
    write(large, makeList(rows), (qint64{2} << 30) / bytes + 1);
    result["first_rows_of_2_gb_seconds"] = secondsOf([&] { (void)planImport(large); });
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
