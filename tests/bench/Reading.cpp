// broadside-bench-reading [ROWS [FILE]]: how fast a list is read from a file into cells on one core, beside a plain
// memcpy of its bytes and counting its lines as `wc -l` does, all in one run. Makes a list of so many rows (1,000,000
// unless told), or reads the file that is named. Prints JSON; each figure is the best of several runs.
#include "CsvReader.h"

#include "MadeUpList.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

double best(const std::function<void()> &work)
{
    double seconds = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds = std::min(seconds, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

/// The same list by another delimiter, to see what the less common dialects cost.
QJsonObject measure(const QString &path, const TableFormat &format, qint64 bytes)
{
    qint64 rows = 0;
    qint64 cells = 0;
    const double seconds = best([&] {
        rows = cells = 0;
        auto reader = CsvReader::open(path, format);
        TableRow row;
        while (reader && (*reader)->next(row).value_or(false)) {
            ++rows;
            cells += static_cast<qint64>(row.cells.size());
        }
    });
    return {{"rows", rows},
            {"cells", cells},
            {"seconds", seconds},
            {"mb_per_second", static_cast<double>(bytes) / 1e6 / seconds}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QTemporaryDir folder;
    QString path = arguments.value(2);
    if (path.isEmpty()) {
        path = folder.filePath(u"list.csv"_s);
        const QByteArray list = makeList(arguments.value(1, u"1000000"_s).toLongLong());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size()) {
            std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
            return 1;
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
        return 1;
    }
    const qint64 bytes = file.size();
    const QJsonObject reading = measure(path, {}, bytes);
    const QJsonObject unusual = measure(path, {.dialect = {.escape = QuoteEscape::Backslash}}, bytes);
    const QJsonObject latin = measure(path, {.dialect = {.encoding = u"windows-1252"_s}}, bytes);

    const QByteArray whole = file.readAll();
    QByteArray copy(whole.size(), '\0');
    const double copying = best([&] { std::memcpy(copy.data(), whole.constData(), static_cast<std::size_t>(bytes)); });
    qint64 lines = 0;
    const double counting = best([&] {
        lines = 0;
        const char *const end = whole.constData() + bytes;
        for (const char *at = whole.constData(); at != end; ++lines) {
            const auto *found = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
            at = found == nullptr ? end : found + 1;
        }
    });
    const auto beside = [&](double seconds) {
        return QJsonObject{{"seconds", seconds},
                           {"mb_per_second", static_cast<double>(bytes) / 1e6 / seconds},
                           {"reading_takes_times", reading["seconds"].toDouble() / seconds}};
    };
    const QJsonObject result{{"bytes", bytes},
                             {"lines", lines},
                             {"reading", reading},
                             {"reading_with_backslashes", unusual},
                             {"reading_windows_1252", latin},
                             {"memcpy", beside(copying)},
                             {"count_lines", beside(counting)}};
    std::printf("%s", QJsonDocument(result).toJson().constData());
    return 0;
}
