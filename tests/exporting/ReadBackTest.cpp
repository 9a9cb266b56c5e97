#include "People.h"
#include "RunTests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

/// What a list says of a person; the rest is of the workspace.
Signature said(Signature signature)
{
    signature.id = SignatureId::None;
    signature.import = ImportId::None;
    signature.importRow = 0;
    if (signature.consentEmail)
        *signature.consentEmail = Consent{.allowed = signature.consentEmail->allowed,
                                          .wording = {},
                                          .obtainedAt = {},
                                          .obtainedFrom = {},
                                          .withdrawnAt = {}};
    return signature;
}

QString text(const Signature &signature)
{
    QStringList parts;
    for (const ExportColumn column : plainColumns())
        parts << exportText(column, {.signature = signature, .importName = {}, .tags = {}}).left(200);
    return parts.join(u'|');
}

} // namespace

class ReadBackTest : public QObject
{
    Q_OBJECT
private slots:
    void importsAgain_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("knowsConsent");
        const auto row = [](const char *title, ExportOptions options, const char *name, bool knowsConsent = true) {
            QTest::newRow(title) << options << QString(QLatin1String(name)) << knowsConsent;
        };
        using enum ExportFormat;
        const auto of = [](ExportFormat format, ExportHeadings headings = ExportHeadings::Ids) {
            ExportOptions options;
            options.format = format;
            options.headings = headings;
            options.locale = QLocale::c();
            return options;
        };
        row("CSV", of(Csv), "list.csv");
        row("CSV with names", of(Csv, ExportHeadings::Names), "list.csv");
        row("Excel", of(ExcelCsv), "list.csv");
        ExportOptions french = of(ExcelCsv, ExportHeadings::Names);
        french.locale = QLocale(u"fr-CA"_s);
        row("Excel in French", french, "list.csv");
        row("workbook", of(Workbook, ExportHeadings::Names), "list.xlsx");
        ExportOptions all = of(Csv);
        all.columns = exportColumns();
        row("all columns", all, "list.csv");
        all.headings = ExportHeadings::Names;
        row("all columns by name", all, "list.csv");
        all.format = Workbook;
        row("workbook of all columns", all, "list.xlsx");
        for (const ExportSystem system : exportSystems()) {
            ExportOptions options;
            options.system = system;
            row(qPrintable(exportSystemName(system)), options, "list.csv", system != ExportSystem::CiviCrm);
        }
    }

    void importsAgain()
    {
        QFETCH(ExportOptions, options);
        QFETCH(QString, name);
        QFETCH(bool, knowsConsent);
        const QList<ShownSignature> people = nastyPeople();
        Desk desk;
        const QString path = desk.files().path(name);
        write(people, options, path);

        const auto plan = planImport(path);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        QCOMPARE(plan->mapping.preset, exportSystemName(options.system));
        const auto report = desk.import(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->record.rejected, 0);
        const QList<Signature> after = desk.all();
        QCOMPARE(after.size(), people.size());
        for (qsizetype at = 0; at < people.size(); ++at) {
            Signature expected = said(people[at].signature);
            if (!knowsConsent)
                expected.consentEmail.reset();
            if (name.endsWith(u"xlsx"_s) && expected.comment.size() > 32767)
                expected.comment = expected.comment.left(32766) + u'…';
            expected.comment.replace(QChar(0x2028), u'\n'); // as every import does
            const Signature found = said(after[at]);
            QCOMPARE(text(found), text(expected));
            QVERIFY(found == expected);
        }
    }

    void headingsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void headingsInEveryLanguage()
    {
        QFETCH(QString, language);
        QTranslator words;
        QVERIFY(words.load(u":/translations/broadside_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&words);
        ExportOptions options;
        options.columns = exportColumns();
        options.headings = ExportHeadings::Names;
        QList<ShownSignature> people = nastyPeople();
        for (ShownSignature &shown : people) {
            shown.signature.consentEmail->wording = u"Oui, écrivez-moi."_s;
            shown.signature.consentEmail->obtainedAt = u"2020-01-01"_s;
            shown.signature.consentEmail->obtainedFrom = u"formulaire"_s;
        }
        const QString path = m_files.path(language + u".csv"_s);
        const ExportSummary summary = write(people, options, path);
        QCoreApplication::removeTranslator(&words);
        QVERIFY(summary.columns.contains(language == u"fr" ? u"Prénom"_s : u"الاسم الأول"_s));
        const auto plan = planImport(path);
        QVERIFY(plan);
        for (qsizetype at = 0; at < exportColumns().size(); ++at) {
            auto field = signatureFieldFromId(exportColumnId(exportColumns()[at]));
            if (field == SignatureField::FullName)
                field.reset(); // beside first and last name it says nothing more
            QVERIFY2(plan->mapping.columns[at] == field, qPrintable(summary.columns[at]));
        }
    }

    /// Cells are what the store holds, also where an import would clean it.
    void cellsAreEqual_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << ExportFormat::Csv << u"list.csv"_s;
        QTest::newRow("workbook") << ExportFormat::Workbook << u"list.xlsx"_s;
    }

    void cellsAreEqual()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, name);
        QStringList texts = nastyTexts();
        texts.removeLast();
        texts << u"\u202Eright to left\u202C"_s << u" spaces "_s << u"\u2066isolated\u2069"_s << u"a\u0001b\u001Bc"_s
              << u"'=1+1"_s << u"\n"_s << u"\tx"_s;
        QList<ShownSignature> people;
        for (const QString &each : texts)
            people << person(static_cast<int>(people.size()) + 1, each);
        ExportOptions options;
        options.format = format;
        options.columns = {ExportColumn::Id, ExportColumn::Comment};
        const QString path = m_files.path(name);
        QCOMPARE(write(people, options, path).rows, people.size());
        const Table table = tableOf(path);
        QCOMPARE(table.size(), people.size() + 1);
        for (qsizetype at = 0; at < people.size(); ++at)
            QCOMPARE(table[at + 1].value(1), texts[at]);
    }

    void jsonLines()
    {
        QList<ShownSignature> people = nastyPeople();
        people[1].signature.consentEmail->withdrawnAt = u"2022-01-01"_s;
        people[2].signature.consentEmail.reset();
        people[3].signature.comment = u"\u0001\u001F\r\u2029\\/\u202E"_s;
        people[4].signature.import = ImportId::None;
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        options.headings = ExportHeadings::Names;
        options.columns = exportColumns();
        options.withoutConsent = true;
        write(people, options, m_files.path(u"list.jsonl"_s));
        const QList<QByteArray> lines = m_files.read(u"list.jsonl"_s).split('\n');
        QCOMPARE(lines.size(), people.size() + 1);
        QVERIFY(lines.back().isEmpty());
        QVERIFY(lines.front().startsWith("{\"id\":1,\"first_name\":\"Ada1\",\"last_name\""));
        for (qsizetype at = 0; at < people.size(); ++at) {
            const QJsonObject object = QJsonDocument::fromJson(lines[at]).object();
            QCOMPARE(object.size(), exportColumns().size());
            QCOMPARE(object.value(u"comment"_s).toString(), people[at].signature.comment);
            QCOMPARE(object.value(u"phone"_s).toString(), people[at].signature.phone);
            QCOMPARE(object.value(u"import_row"_s).toInteger(), at + 1);
            QCOMPARE(object.value(u"duplicate_of"_s), QJsonValue(QJsonValue::Null));
            QCOMPARE(object.value(u"tags"_s).toArray(), QJsonArray::fromStringList(people[at].tags));
        }
        const auto consent = [&lines](qsizetype at) {
            return QJsonDocument::fromJson(lines[at]).object().value(u"consent_email"_s);
        };
        QCOMPARE(consent(0), QJsonValue(true));
        QCOMPARE(consent(1), QJsonValue(false));
        QCOMPARE(consent(2), QJsonValue(QJsonValue::Null));
        QVERIFY(QJsonDocument::fromJson(lines[4]).object().value(u"import"_s).isNull());
    }

    void excelSeesNoFormula()
    {
        ExportOptions options;
        options.format = ExportFormat::ExcelCsv;
        options.locale = QLocale(u"fr-CA"_s);
        options.columns = {ExportColumn::Phone, ExportColumn::Comment};
        write({person(1, u"=1+1"_s), person(2, u"a;b"_s), person(3, u"a,b"_s)}, options, m_files.path(u"list.csv"_s));
        QCOMPARE(m_files.read(u"list.csv"_s), "\xEF\xBB\xBFphone;comment\r\n'+1 514 555-0001;'=1+1\r\n"
                                              "'+1 514 555-0002;\"a;b\"\r\n'+1 514 555-0003;a,b\r\n");
    }

    void systemsCallThePhoneNumber()
    {
        ExportOptions options;
        options.system = ExportSystem::NationBuilder;
        ShownSignature second = person(2, u"@home"_s);
        second.signature.phone = u"=cmd|' /C calc'!A0"_s;
        write({person(1), second}, options, m_files.path(u"list.csv"_s));
        const Table table = tableOf(m_files.path(u"list.csv"_s));
        const qsizetype phone = table[0].indexOf(u"phone_number"_s);
        QCOMPARE(table[1].value(phone), u"+1 514 555-0001"_s);
        QCOMPARE(table[2].value(phone), u"'=cmd|' /C calc'!A0"_s);
        QCOMPARE(table[2].value(table[0].indexOf(u"note"_s)), u"'@home"_s);
    }

private:
    Files m_files;
};

Q_DECLARE_METATYPE(broadside::ExportOptions)
static const broadside::test::Register<ReadBackTest> registered;
#include "ReadBackTest.moc"
