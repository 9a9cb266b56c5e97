#include "People.h"
#include "RunTests.h"

#include <QDir>

#include <sys/resource.h>

#include <csignal>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

void addFormats()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : exportFormats())
        QTest::newRow(qPrintable(exportFormatId(format))) << format;
}

QList<ShownSignature> manyPeople(int count)
{
    QList<ShownSignature> people;
    people.reserve(count);
    for (int at = 1; at <= count; ++at)
        people << person(at, u"Comment %1"_s.arg(qHash(at)));
    return people;
}

/// As on a disk with room for so many bytes in a file.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT
private slots:
    void fullDisk_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<int>("bytes");
        for (const ExportFormat format : exportFormats()) {
            // Of a workbook's parts, one after the other; the greatest leaves room for its temporary files alone.
            for (const int bytes : {100, 5000, 100000, 300000})
                QTest::addRow("%s, %d", qPrintable(exportFormatId(format)), bytes) << format << bytes;
        }
    }

    void fullDisk()
    {
        QFETCH(ExportFormat, format);
        QFETCH(int, bytes);
        const Files files;
        const QString path = files.write(u"list"_s, "old");
        ExportOptions options;
        options.format = format;
        const QList<ShownSignature> people = manyPeople(4000);
        NoProgress progress;
        const auto summary = [&] {
            const SmallDisk disk(static_cast<rlim_t>(bytes));
            return exportSigners(rowsOf(people), people.size(), options, path, progress);
        }();
        QVERIFY(!summary);
        QVERIFY2(summary.error().what.contains(u"“list” could not be written"_s), qPrintable(summary.error().what));
        QVERIFY(!summary.error().next.isEmpty());
        QVERIFY(!summary.error().detail.isEmpty());
        QCOMPARE(files.read(u"list"_s), "old");
        QCOMPARE(QDir(files.path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"list"_s});
    }

    void fullDevice_data() { addFormats(); }

    void fullDevice()
    {
        QFETCH(ExportFormat, format);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full");
        ExportOptions options;
        options.format = format;
        NoProgress progress;
        const auto summary = exportSigners(rowsOf(manyPeople(10)), 10, options, u"/dev/full"_s, progress);
        QVERIFY(!summary);
        QVERIFY(!summary.error().what.isEmpty() && !summary.error().next.isEmpty());
        QVERIFY(QFile::exists(u"/dev/full"_s));
    }

    void cancelledLeavesNothing_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<int>("time");
        for (const ExportFormat format : exportFormats()) {
            for (const int time : {1, 2, 4})
                QTest::addRow("%s, %d", qPrintable(exportFormatId(format)), time) << format << time;
        }
        QTest::newRow("while the workbook is read back") << ExportFormat::Workbook << 5;
    }

    void cancelledLeavesNothing()
    {
        QFETCH(ExportFormat, format);
        QFETCH(int, time);
        const Files files;
        ExportOptions options;
        options.format = format;
        CancelAt progress(time);
        const auto summary = exportSigners(rowsOf(manyPeople(9000)), 9000, options, files.path(u"new"_s), progress);
        QVERIFY(!summary);
        QVERIFY2(summary.error().what.contains(u"cancelled"_s), qPrintable(summary.error().what));
        QVERIFY(QDir(files.path({})).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void anErrorOfTheRows_data() { addFormats(); }

    void anErrorOfTheRows()
    {
        QFETCH(ExportFormat, format);
        const Files files;
        const QString path = files.write(u"list"_s, "old");
        ExportOptions options;
        options.format = format;
        const RowSource broken = [](const TakeSignature &take) -> Result<void> {
            if (const auto taken = take(person(1)); !taken)
                return taken;
            return fail(u"The workspace is gone."_s);
        };
        NoProgress progress;
        const auto summary = exportSigners(broken, 0, options, path, progress);
        QVERIFY(!summary);
        QCOMPARE(summary.error().what, u"The workspace is gone."_s);
        QCOMPARE(files.read(u"list"_s), "old");
        QCOMPARE(QDir(files.path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void placesThatCannotBeWrittenTo_data() { addFormats(); }

    void placesThatCannotBeWrittenTo()
    {
        QFETCH(ExportFormat, format);
        const Files files;
        ExportOptions options;
        options.format = format;
        NoProgress progress;
        for (const QString &name : {u"nowhere/list"_s, u"."_s}) {
            const auto summary = exportSigners(rowsOf({person(1)}), 1, options, files.path(name), progress);
            QVERIFY(!summary);
            QVERIFY(!summary.error().what.isEmpty() && !summary.error().next.isEmpty());
        }
    }

    void aListWithoutColumns()
    {
        const Files files;
        ExportOptions options;
        options.columns.clear();
        NoProgress progress;
        QVERIFY(!exportSigners(rowsOf({person(1)}), 1, options, files.path(u"list.csv"_s), progress));
        QVERIFY(!QFile::exists(files.path(u"list.csv"_s)));
    }

    void aFileIsReplacedThroughItsLink_data() { addFormats(); }

    void aFileIsReplacedThroughItsLink()
    {
        QFETCH(ExportFormat, format);
        const Files files;
        const QString path = files.write(u"list"_s, "old");
        QVERIFY(QFile::link(path, files.path(u"link"_s)));
        ExportOptions options;
        options.format = format;
        write({person(1)}, options, files.path(u"link"_s));
        QVERIFY(QFileInfo(files.path(u"link"_s)).isSymLink());
        QVERIFY(files.read(u"list"_s).size() > 3);
    }
};

static const broadside::test::Register<FaultTest> registered;
#include "FaultTest.moc"
