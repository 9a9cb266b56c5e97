#include "ExportOptions.h"

#include "RunTests.h"

#include <QSet>

using namespace broadside;
using namespace Qt::StringLiterals;

class ExportOptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void columnsHaveIdsAndNames()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const ExportColumn column : exportColumns()) {
            QCOMPARE(exportColumnFromId(exportColumnId(column)), std::optional(column));
            QVERIFY(!exportColumnName(column).isEmpty());
            ids << exportColumnId(column);
            names << exportColumnName(column);
        }
        QCOMPARE(ids.size(), exportColumns().size());
        QCOMPARE(names.size(), exportColumns().size());
        QVERIFY(!exportColumnFromId(u"shoe_size"));
        QVERIFY(!exportColumnFromId(u""));
    }

    void columnsOfTheTable()
    {
        for (const SignerColumn column : signerColumns())
            QVERIFY(!exportColumnsOf(column).isEmpty());
        QCOMPARE(exportColumnsOf(SignerColumn::Name), (QList{ExportColumn::FirstName, ExportColumn::LastName}));
        QCOMPARE(exportColumnsOf(SignerColumn::SignedAt), QList{ExportColumn::SignedAt});
        QCOMPARE(exportColumnsOf(SignerColumn::Import), QList{ExportColumn::ImportFile});
        QCOMPARE(exportColumnFromId(u"name"), std::optional(ExportColumn::FullName));
        QCOMPARE(exportColumnFromId(u"consent"), std::optional(ExportColumn::Consent));
    }

    void formatsHaveIds()
    {
        for (const ExportFormat format : exportFormats()) {
            QCOMPARE(exportFormatFromId(exportFormatId(format)), std::optional(format));
            QVERIFY(!exportFormatName(format).isEmpty());
            QVERIFY(!exportFormatExtension(format).isEmpty());
        }
        for (const ExportSystem system : exportSystems()) {
            QCOMPARE(exportSystemFromId(exportSystemId(system)), std::optional(system));
            QVERIFY(!exportSystemName(system).isEmpty());
        }
        QVERIFY(!exportFormatFromId(u"xml"));
        QVERIFY(!exportSystemFromId(u""));
        QCOMPARE(exportSystemName(ExportSystem::None), QString());
    }

    void formatsOfFiles()
    {
        QCOMPARE(exportFormatFor(u"a/list.XLSX"_s), ExportFormat::Workbook);
        QCOMPARE(exportFormatFor(u"list.jsonl"_s), ExportFormat::JsonLines);
        QCOMPARE(exportFormatFor(u"list.csv"_s), ExportFormat::Csv);
        QCOMPARE(exportFormatFor(u"list"_s), ExportFormat::Csv);
        QCOMPARE(exportFormatFor(u"-"_s), ExportFormat::Csv);
    }

    void delimiters_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<char>("delimiter");
        for (const char *language : {"en", "en-CA", "es-MX", "zh", "he"})
            QTest::newRow(language) << QString(QLatin1String(language)) << ',';
        for (const char *language : {"fr", "fr-CA", "de", "ar-EG", "es-ES", "pt-BR", "ru"})
            QTest::newRow(language) << QString(QLatin1String(language)) << ';';
    }

    void delimiters()
    {
        QFETCH(QString, language);
        QTEST(excelDelimiter(QLocale(language)), "delimiter");
    }
};

static const broadside::test::Register<ExportOptionsTest> registered;
#include "ExportOptionsTest.moc"
