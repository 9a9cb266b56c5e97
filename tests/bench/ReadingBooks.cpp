// broadside-bench-books xlsx|ods [ROWS [FILE]]: how fast a workbook is read into cells, and in how much memory. Makes
// one of so many rows (1,000,000 unless told) with 14 columns, or reads the file that is named. Prints JSON.
#include "TableFile.h"
#include "TableReader.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

using namespace broadside;

namespace {

constexpr std::array names{"first_name",  "last_name", "email",    "phone",   "address", "city",      "region",
                           "postal_code", "country",   "language", "comment", "consent", "signed_at", "source"};
constexpr std::array words{
    "Ada",     "Zoé", "Brambleworth", "de la Tourterelle", "Heron Point", "Quarry Bay", "QC",
    "J0Z 1A1", "CA",  "fr",           "Thank you",         "yes",         "web",        "(819) 555-0100"};

/// Writes a ZIP archive member by member, as a stream.
class ZipWriter
{
public:
    explicit ZipWriter(const QString &path) : m_handle(archive_write_new())
    {
        archive_write_set_format_zip(m_handle);
        archive_write_open_filename(m_handle, path.toLocal8Bit().constData());
    }
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;
    ~ZipWriter() { archive_write_free(m_handle); }

    void begin(const char *member)
    {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, member);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(m_handle, entry);
        archive_entry_free(entry);
    }
    void write(const QByteArray &bytes)
    {
        archive_write_data(m_handle, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

private:
    archive *m_handle;
};

/// Cell by cell; the third and the fifth of each row are texts of their own, the thirteenth is a date.
void writeRows(qint64 rows, const std::function<void(qint64 row, int column, QByteArray &out)> &writeCell,
               const std::function<void(const QByteArray &)> &write, const char *rowBegin, const char *rowEnd)
{
    QByteArray out;
    for (qint64 row = 0; row < rows; ++row) {
        out += rowBegin;
        for (int column = 0; column < static_cast<int>(names.size()); ++column)
            writeCell(row, column, out);
        out += rowEnd;
        if (out.size() > (1 << 18)) {
            write(out);
            out.clear();
        }
    }
    write(out);
}

QByteArray ownText(qint64 row, int column)
{
    if (column == 2)
        return "signer" + QByteArray::number(row) + "@example.org";
    return QByteArray::number(row) + " Old Mill Road";
}

void makeXlsx(const QString &path, qint64 rows)
{
    ZipWriter zip(path);
    zip.begin("_rels/.rels");
    zip.write(
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.begin("xl/workbook.xml");
    zip.write("<workbook><sheets><sheet name=\"List\" r:id=\"s\" xmlns:r=\"r\"/></sheets></workbook>");
    zip.begin("xl/_rels/workbook.xml.rels");
    zip.write(
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"t\" "
        "Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"x/styles\" "
        "Target=\"styles.xml\"/></Relationships>");
    zip.begin("xl/styles.xml");
    zip.write(
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/></numFmts><cellXfs><xf/><xf "
        "numFmtId=\"164\"/></cellXfs></styleSheet>");
    zip.begin("xl/sheet1.xml");
    zip.write("<worksheet><sheetData>");
    const auto writeCell = [](qint64 row, int column, QByteArray &out) {
        const QByteArray reference = char('A' + column) + QByteArray::number(row + 1);
        if (column == 12) {
            out += "<c r=\"" + reference + "\" s=\"1\"><v>" +
                   QByteArray::number(44543 + 0.61234 + double(row % 300), 'g', 15) + "</v></c>";
            return;
        }
        const bool isOwn = column == 2 || column == 4;
        const qint64 text = isOwn ? static_cast<qint64>(words.size()) + 2 * row + (column == 4 ? 1 : 0)
                                  : (row + column) % static_cast<qint64>(words.size());
        out += "<c r=\"" + reference + "\" t=\"s\"><v>" + QByteArray::number(text) + "</v></c>";
    };
    writeRows(rows, writeCell, [&zip](const QByteArray &bytes) { zip.write(bytes); }, "<row>", "</row>");
    zip.write("</sheetData></worksheet>");
    zip.begin("xl/sharedStrings.xml");
    zip.write("<sst>");
    for (const char *word : words)
        zip.write(QByteArray("<si><t>") + word + "</t></si>");
    for (qint64 row = 0; row < rows; ++row)
        zip.write("<si><t>" + ownText(row, 2) + "</t></si><si><t>" + ownText(row, 4) + "</t></si>");
    zip.write("</sst>");
}

void makeOds(const QString &path, qint64 rows)
{
    ZipWriter zip(path);
    zip.begin("mimetype");
    zip.write("application/vnd.oasis.opendocument.spreadsheet");
    zip.begin("content.xml");
    zip.write("<d xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:spreadsheet><table:table "
              "table:name=\"List\">");
    const auto writeCell = [](qint64 row, int column, QByteArray &out) {
        if (column == 12)
            out += "<table:table-cell office:value-type=\"date\" "
                   "office:date-value=\"2021-12-13T14:41:47\"><text:p>13/12/2021 "
                   "14:41</text:p></table:table-cell>";
        else
            out += "<table:table-cell office:value-type=\"string\"><text:p>" +
                   (column == 2 || column == 4
                        ? ownText(row, column)
                        : QByteArray(words.at(static_cast<std::size_t>(row + column) % words.size()))) +
                   "</text:p></table:table-cell>";
    };
    writeRows(
        rows, writeCell, [&zip](const QByteArray &bytes) { zip.write(bytes); }, "<table:table-row>",
        "</table:table-row>");
    zip.write("</table:table></office:spreadsheet></d>");
}

double megabytesAtMost()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.value(2, QStringLiteral("1000000")).toLongLong();
    const QTemporaryDir folder;
    QString path = arguments.value(3);
    if (path.isEmpty())
        path = folder.filePath(QStringLiteral("book"));
    if (!QFileInfo::exists(path)) {
        if (arguments.value(1) == u"ods")
            makeOds(path, rows);
        else
            makeXlsx(path, rows);
    }
    QJsonObject report{{"bytes", QFileInfo(path).size()}, {"megabytes before", megabytesAtMost()}};
    QElapsedTimer timer;
    timer.start();
    const auto file = TableFile::open(path);
    if (!file) {
        std::fputs(qPrintable(file.error().what), stderr);
        return 1;
    }
    report["seconds to open"] = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    auto reader = openTable(*file, {.kind = file->kind()});
    TableRow row;
    qint64 count = 0;
    qint64 cells = 0;
    while (reader && (*reader)->next(row).value_or(false)) {
        if (++count == 1)
            report["seconds to the first row"] = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        cells += static_cast<qint64>(row.cells.size());
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    report["seconds"] = seconds;
    report["rows"] = count;
    report["cells"] = cells;
    report["rows a second"] = static_cast<double>(count) / seconds;
    report["megabytes of XML"] = static_cast<double>(reader ? (*reader)->size() : 0) / 1e6;
    report["megabytes at most"] = megabytesAtMost();
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
