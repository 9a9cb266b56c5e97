// Lists as people have them, each odd in its own way, beside the table that is in it: tests/data/tables.
#include "HeaderNames.h"
#include "RunTests.h"
#include "Sniffer.h"
#include "TableWriter.h"
#include "tables/Files.h"

#include <QDirIterator>

using namespace broadside;

namespace {

constexpr double sure = 0.5;

QString expectedPath(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('.'))) + QStringLiteral(".expected.csv");
}

} // namespace

class OddTablesTest : public QObject
{
    Q_OBJECT
private slots:
    void isTheTableExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_DATA "/tables"));
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        QStringList paths;
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(QLatin1String(".expected.csv")))
                paths.append(path);
        }
        paths.sort();
        for (const QString &path : paths)
            QTest::newRow(qPrintable(folder.relativeFilePath(path))) << path;
        QVERIFY(paths.size() >= 150);
    }

    void isTheTableExpected()
    {
        QFETCH(QString, path);
        const auto file = TableFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        const auto sniffed = sniffTable(*file, {}, namesColumn);
        QVERIFY2(sniffed, sniffed ? "" : qPrintable(sniffed.error().what));
        const auto reader = openTable(*file, sniffed->format, CellForm::AsShown);
        QVERIFY(reader);
        const auto out = CsvWriter::create(m_files.path(QStringLiteral("out.csv")));
        QVERIFY(out);
        QVERIFY(writeTable(**reader, sniffed->format, **out));
        ++m_read;
        const QByteArray expected = contentOf(expectedPath(path));
        const QByteArray written = m_files.read(QStringLiteral("out.csv"));
        if (written != expected && sniffed->confidence < sure) {
            m_unsure.append(path);
            return;
        }
        QVERIFY2(written == expected, qPrintable(sniffed->because + QChar(u'\n') + QString::fromUtf8(written)));
    }

    void isSeldomUnsure() { QVERIFY2(m_unsure.size() * 25 <= m_read, qPrintable(m_unsure.join(u'\n'))); }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        return file.readAll();
    }

    broadside::test::Files m_files;
    QStringList m_unsure;
    qsizetype m_read = 0;
};

static const broadside::test::Register<OddTablesTest> registered;
#include "OddTablesTest.moc"
