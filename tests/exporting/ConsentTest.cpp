#include "People.h"
#include "RunTests.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who said yes, somebody who withdrew it, somebody who was never asked and gave no address, and a duplicate.
QList<ShownSignature> people()
{
    QList<ShownSignature> all{person(1), person(2), person(3), person(4)};
    all[1].mayContact = false;
    all[1].signature.consentEmail->withdrawnAt = u"2022-01-01"_s;
    all[2].mayContact = false;
    all[2].signature.consentEmail.reset();
    all[2].signature.email.clear();
    all[2].signature.phone.clear();
    all[3].signature.status = SignatureStatus::Duplicate;
    all[3].signature.duplicateOf = SignatureId{1};
    return all;
}

} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT
private slots:
    void contactDataStaysHere()
    {
        ExportOptions options;
        options.columns = {ExportColumn::Id, ExportColumn::Email, ExportColumn::Phone, ExportColumn::City,
                           ExportColumn::Consent};
        const ExportSummary summary = write(people(), options, m_files.path(u"list.csv"_s));
        QCOMPARE(m_files.read(u"list.csv"_s), "id,email,phone,city,consent_email\n"
                                              "1,ada1@example.org,+1 514 555-0001,Montréal,yes\n"
                                              "2,,,Montréal,no\n"
                                              "3,,,Montréal,\n");
        QCOMPARE(summary.rows, 3);
        QCOMPARE(summary.duplicates, 1);
        QCOMPARE(summary.emptied, 1);
        QCOMPARE(summary.withoutConsent, 0);
        QCOMPARE(summary.columns, (QStringList{u"id"_s, u"email"_s, u"phone"_s, u"city"_s, u"consent_email"_s}));
    }

    void duplicatesOnDemand()
    {
        ExportOptions options;
        options.columns = {ExportColumn::Id, ExportColumn::Status, ExportColumn::DuplicateOf};
        options.withDuplicates = true;
        const ExportSummary summary = write(people(), options, m_files.path(u"list.csv"_s));
        QCOMPARE(m_files.read(u"list.csv"_s), "id,status,duplicate_of\n1,valid,\n2,valid,\n3,valid,\n4,duplicate,1\n");
        QCOMPARE(summary.duplicates, 0);
    }

    void nobodyElseIsHandedToAMailingSystem_data()
    {
        QTest::addColumn<ExportSystem>("system");
        QTest::addColumn<QString>("consent");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        QTest::newRow("Action Network") << ExportSystem::ActionNetwork << u"can2_subscription_status"_s
                                        << u"subscribed"_s << u"unsubscribed"_s;
        QTest::newRow("NationBuilder") << ExportSystem::NationBuilder << u"email_opt_in"_s << u"true"_s << u"false"_s;
        QTest::newRow("CiviCRM") << ExportSystem::CiviCrm << u"Do Not Email"_s << u"0"_s << u"1"_s;
        QTest::newRow("Mailchimp") << ExportSystem::Mailchimp << u"Email Marketing"_s << u"Subscribed"_s
                                   << u"Unsubscribed"_s;
    }

    void nobodyElseIsHandedToAMailingSystem()
    {
        QFETCH(ExportSystem, system);
        QFETCH(QString, consent);
        ExportOptions options;
        options.system = system;
        options.format = ExportFormat::Workbook; // is not looked at
        const QString path = m_files.path(u"list.csv"_s);
        const ExportSummary summary = write(people(), options, path);
        Table table = tableOf(path);
        QCOMPARE(table.size(), 2);
        QTEST(table[1].value(table[0].indexOf(consent)), "yes");
        QCOMPARE(summary.rows, 1);
        QCOMPARE(summary.withoutConsent, 2);
        QCOMPARE(summary.emptied, 0);

        options.withoutConsent = true;
        QCOMPARE(write(people(), options, path).rows, 3);
        table = tableOf(path);
        QTEST(table[2].value(table[0].indexOf(consent)), "no");
        QCOMPARE(table[3].value(table[0].indexOf(consent)), QString());
    }

    void everythingAfterBeingAskedTwice()
    {
        ExportOptions options = plainExport();
        const ExportSummary summary = write(people(), options, m_files.path(u"list.csv"_s));
        QCOMPARE(summary.rows, 4);
        QCOMPARE(summary.emptied, 0);
        QVERIFY(m_files.read(u"list.csv"_s).contains("ada2@example.org"));
    }

private:
    Files m_files;
};

static const broadside::test::Register<ConsentTest> registered;
#include "ConsentTest.moc"
