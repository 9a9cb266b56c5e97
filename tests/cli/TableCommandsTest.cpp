// The commands about a file's table: table and sniff.
#include "Cli.h"
#include "RunTests.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace broadside::test;
using namespace Qt::StringLiterals;

class TableCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void writesTheTable()
    {
        const QString list = file("Signers\n\nNom;Courriel\nZo\xEB;zoe@example.org\nBo;\n\nTotal: 2\n");
        const CliResult result = cliJson({u"table"_s, list, u"--out"_s, path(u"out.csv"_s)});
        QCOMPARE(result.exit, 0);
        QCOMPARE(readFile(path(u"out.csv"_s)), QByteArray("Nom,Courriel\nZoë,zoe@example.org\nBo,\n"));
        const QJsonObject json = result.json();
        QCOMPARE(json[u"rows"_s].toInt(), 2);
        QCOMPARE(json[u"columns"_s].toInt(), 2);
        QCOMPARE(json[u"header"_s].toArray(), (QJsonArray{u"Nom"_s, u"Courriel"_s}));
        QCOMPARE(json[u"table"_s].toInt(), 1);
        QCOMPARE(json[u"tables"_s].toInt(), 1);
        QVERIFY(json[u"confidence"_s].toDouble() > 0.5);
        QCOMPARE(json[u"dialect"_s][u"delimiter"_s].toString(), u";"_s);
        QCOMPARE(json[u"dialect"_s][u"encoding"_s].toString(), u"windows-1252"_s);
    }

    void writesToStandardOutput()
    {
        const QString list = file("name\temail\nAda, B.\tada@example.org\n");
        const CliResult result = cli({u"table"_s, list, u"--out"_s, u"-"_s});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.out, QByteArray("name,email\n\"Ada, B.\",ada@example.org\n"));
        QCOMPARE(cliJson({u"table"_s, list, u"--out"_s, u"-"_s}).exit, 2);
    }

    void choosesATable()
    {
        const QString list = file("Name,Email,City\nAda,ada@example.org,Hull\nBo,bo@example.org,Hull\n\n"
                                  "City,Signatures\nHull,2\nLaval,0\n");
        QCOMPARE(cli({u"table"_s, list, u"--out"_s, path(u"out.csv"_s), u"--table"_s, u"2"_s}).exit, 0);
        QCOMPARE(readFile(path(u"out.csv"_s)), QByteArray("City,Signatures\nHull,2\nLaval,0\n"));
        const CliResult none = cli({u"table"_s, list, u"--out"_s, path(u"none.csv"_s), u"--table"_s, u"3"_s});
        QCOMPARE(none.exit, 3);
        QVERIFY(!none.err.isEmpty());
        QVERIFY(!QFile::exists(path(u"none.csv"_s)));
    }

    void keepsTheOldFileWhenItFails()
    {
        const QString old = writeFile(path(u"old.csv"_s), "kept\n");
        QCOMPARE(cli({u"table"_s, path(u"missing.csv"_s), u"--out"_s, old}).exit, 3);
        QCOMPARE(cli({u"table"_s, file(QByteArray()), u"--out"_s, old}).exit, 3);
        QCOMPARE(readFile(old), QByteArray("kept\n"));
        QCOMPARE(cli({u"table"_s, file("a,b\n1,2\n"), u"--out"_s, path(u"no folder/out.csv"_s)}).exit, 3);
        QCOMPARE(cli({u"table"_s, old}).exit, 2);
    }

    void saysWhatItGuessed()
    {
        const QString list = file("Exported on 2024-05-01\n\nName,Email,Date\nAda,\"ada@example.org\",2024-01-01\n"
                                  "Bo,\"bo@example.org\",2024-01-02\n\nTotal: 2\n");
        const CliResult result = cliJson({u"sniff"_s, list});
        QCOMPARE(result.exit, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json[u"kind"_s].toString(), u"text"_s);
        QCOMPARE(json[u"delimiter"_s].toString(), u","_s);
        QCOMPARE(json[u"quote"_s].toString(), u"\""_s);
        QCOMPARE(json[u"escape"_s].toString(), u"doubled"_s);
        QCOMPARE(json[u"header_rows"_s].toInt(), 1);
        QCOMPARE(json[u"first_line"_s].toInt(), 3);
        QCOMPARE(json[u"skipped_before"_s].toInt(), 1);
        QCOMPARE(json[u"skipped_after"_s].toInt(), 1);
        QVERIFY(!json[u"because"_s].toString().isEmpty());
        QVERIFY(cli({u"sniff"_s, list}).out.contains("commas"));
    }

    /// The public cases of csv-spectrum, each a CSV file and what is in it as JSON.
    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(NODE_MODULES "/csv-spectrum/csvs"));
        for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << name.chopped(4);
        if (!folder.exists())
            QTest::newRow("missing") << QString();
    }

    void csvSpectrum()
    {
        QFETCH(QString, name);
        if (name.isEmpty())
            QSKIP("csv-spectrum is not there: npm ci --prefix tests/web");
        const QString folder = QStringLiteral(NODE_MODULES "/csv-spectrum");
        const QString out = path(u"spectrum.csv"_s);
        QCOMPARE(cli({u"table"_s, folder + u"/csvs/"_s + name + u".csv"_s, u"--out"_s, out}).exit, 0);
        const QList<QStringList> records = readCsv(out);
        QJsonArray objects;
        for (qsizetype row = 1; row < records.size(); ++row) {
            QJsonObject object;
            for (qsizetype column = 0; column < records[row].size(); ++column)
                object[records[0][column]] = records[row][column];
            objects.append(object);
        }
        const auto json = QJsonDocument::fromJson(readFile(folder + u"/json/"_s + name + u".json"_s));
        if (json.isArray()) {
            QCOMPARE(objects, json.array());
            return;
        }
        // One of its JSON files holds a single object with another phone number than its CSV file has: the columns, and
        // the cells that are in both, are what can be compared.
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects[0].toObject().keys(), json.object().keys());
        QCOMPARE(objects[0][u"Counties"_s], json.object()[u"Counties"_s]);
        QVERIFY(objects[0][u"Location Coordinates"_s].toString().contains(u"37.8\"N "_s));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QByteArray &bytes) { return writeFile(path(u"list%1.csv"_s.arg(++m_files)), bytes); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

static const Register<TableCommandsTest> registered;
#include "TableCommandsTest.moc"
