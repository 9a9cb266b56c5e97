#include "SignerRecords.h"
#include "BlockDirectory.h"
#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

const Stamp stamp{u"Nour"_s, QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC)};

SignatureId firstOf(Desk &desk)
{
    return allSignatures(desk.workspace, desk.campaign).first().id;
}

/// A desk with three signatures, of whom the first and the last are one person's.
struct SignedDesk : Desk
{
    SignedDesk()
    {
        import(workspace, campaign,
               {{"Anne", "Roy", "anne@example.org"}, {"Bo", "Li", ""}, {"ANNE", "Roy", "Anne+2@example.org"}});
    }
    SignerRecords records{workspace};
    qint64 changes() { return signerState(workspace.database(), campaign).changed; }
};

template<class T>
bool isRefused(const Result<T> &result)
{
    return !result && !result.error().what.isEmpty() && !result.error().next.isEmpty();
}

PaperCount market()
{
    PaperCount count;
    count.count = 214;
    count.place = u"Marché Jean-Talon"_s;
    count.region = u"QC"_s;
    count.country = u"CA"_s;
    count.day = QDate(2026, 4, 11);
    count.countedBy = u"Nour"_s;
    count.note = u"In the rain; \"half\" a day'"_s;
    count.scanName = u"sheet 1.jpg"_s;
    count.scan = QByteArray("\xFF\xD8\0\xFF", 4);
    return count;
}

} // namespace

class SignerRecordsTest : public QObject
{
    Q_OBJECT
private slots:
    void tagsAreSetShownAndGone();
    void tagsThatAreNone_data();
    void tagsThatAreNone();
    void oneTagOnMany();
    void taggedSignaturesAreFound();
    void notesAreKept();
    void correctionsAreListed();
    void otherSignings();
    void listsAreKept();
    void listsThatAreNone();
    void paperCountsAreKept();
    void paperCountsThatAreNone_data();
    void paperCountsThatAreNone();
    void exportsAreLogged();
};

void SignerRecordsTest::tagsAreSetShownAndGone()
{
    SignedDesk desk;
    const SignatureId anne = firstOf(desk);
    const qint64 changes = desk.changes();
    get(desk.records.setTags(anne, {u" to call "_s, u"médias"_s, u"to call"_s, u"'; DROP TABLE tag;--"_s}));
    QCOMPARE(get(desk.records.tagsOf(anne)).size(), 3);
    QVERIFY(get(desk.records.tagsOf(anne)).contains(u"to call"_s));
    QVERIFY(desk.changes() > changes);
    get(desk.records.setTags(anne, {u"médias"_s}));
    QCOMPARE(get(desk.records.tags()), QStringList{u"médias"_s});
    get(desk.records.setTags(anne, {}));
    QCOMPARE(get(desk.records.tags()), QStringList());
    QCOMPARE(get(desk.records.tagsOf(anne)), QStringList());
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void SignerRecordsTest::tagsThatAreNone_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("empty") << qint64{1} << QStringList{u"a"_s, QString()};
    QTest::newRow("blanks") << qint64{1} << QStringList{u" \t\u00A0"_s};
    QTest::newRow("a signature that is gone") << qint64{999} << QStringList{u"a"_s};
}

void SignerRecordsTest::tagsThatAreNone()
{
    QFETCH(const qint64, id);
    QFETCH(const QStringList, tags);
    SignedDesk desk;
    get(desk.records.setTags(SignatureId(1), {u"before"_s}));
    const QStringList before = contentOf(desk.workspace);
    QVERIFY(isRefused(desk.records.setTags(SignatureId(id), tags)));
    QVERIFY(isRefused(desk.records.addTag({SignatureId(1), SignatureId(id)}, tags.last())));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerRecordsTest::oneTagOnMany()
{
    SignedDesk desk;
    const QList<SignatureId> two = {SignatureId(1), SignatureId(2)};
    get(desk.records.setTags(SignatureId(2), {u"b"_s}));
    get(desk.records.addTag(two, u"a"_s));
    get(desk.records.addTag(two, u"a "_s));
    QCOMPARE(get(desk.records.tagsOf(SignatureId(1))), QStringList{u"a"_s});
    QCOMPARE(get(desk.records.tagsOf(SignatureId(2))), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(get(desk.records.tagsOf(SignatureId(3))), QStringList());
    get(desk.records.setTags(SignatureId(1), {}));
    QCOMPARE(get(desk.records.tags()), (QStringList{u"a"_s, u"b"_s}));
}

void SignerRecordsTest::taggedSignaturesAreFound()
{
    SignedDesk desk;
    get(desk.records.addTag({SignatureId(2), SignatureId(3)}, u"to call"_s));
    QCOMPARE(hits(desk.workspace, desk.campaign, filterFor(SignerTrait::Tag, {u"to call"_s})), 2);
}

void SignerRecordsTest::notesAreKept()
{
    SignedDesk desk;
    const SignatureId anne = firstOf(desk);
    get(desk.records.addNote(anne, u" Called; call again.\n"_s, stamp));
    get(desk.records.addNote(anne, u"Second"_s, {u"Ada"_s, stamp.at.addDays(1)}));
    QList<SignerNote> notes = get(desk.records.notes(anne));
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].body, u"Second"_s);
    QCOMPARE(notes[1], (SignerNote{notes[1].id, u"Called; call again."_s, u"Nour"_s, u"2026-05-01T12:00:00Z"_s}));
    get(desk.records.removeNote(notes[0].id));
    QCOMPARE(get(desk.records.notes(anne)), QList<SignerNote>{notes[1]});

    const QStringList before = contentOf(desk.workspace);
    QVERIFY(isRefused(desk.records.removeNote(notes[0].id)));
    QVERIFY(isRefused(desk.records.addNote(anne, u" \n"_s, stamp)));
    QVERIFY(isRefused(desk.records.addNote(SignatureId(999), u"Nobody"_s, stamp)));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerRecordsTest::correctionsAreListed()
{
    SignedDesk desk;
    Signature anne = allSignatures(desk.workspace, desk.campaign).first();
    QCOMPARE(get(desk.records.corrections(anne.id)), QList<CorrectionRecord>());
    anne.lastName = u"Röy"_s;
    get(SignerStore(desk.workspace).correct(anne, stamp));
    anne.city = u"Gaspé"_s;
    get(SignerStore(desk.workspace).correct(anne, stamp));
    const QString at = u"2026-05-01T12:00:00Z"_s;
    QCOMPARE(get(desk.records.corrections(anne.id)),
             (QList<CorrectionRecord>{{SignatureField::City, {}, u"Nour"_s, at},
                                      {SignatureField::LastName, u"Roy"_s, u"Nour"_s, at}}));
}

void SignerRecordsTest::otherSignings()
{
    SignedDesk desk;
    const CampaignId other = get(CampaignStore(desk.workspace).add(sampleCampaign(u"other"_s)));
    import(desk.workspace, other,
           {{"Cy", "Roy", "anne@example.org"},
            {.firstName = "Anne", .lastName = "Róy", .email = "ANNE@Example.org", .signedAt = "2025-02-03"}});
    QCOMPARE(
        get(desk.records.otherSignings(SignatureId(1))),
        (QList<OtherSigning>{{SignatureId(3), u"clean-river"_s, {}}, {SignatureId(5), u"other"_s, u"2025-02-03"_s}}));
    QCOMPARE(get(desk.records.otherSignings(SignatureId(2))), QList<OtherSigning>()); // no address
    QCOMPARE(get(desk.records.otherSignings(SignatureId(4))), QList<OtherSigning>());
    QVERIFY(isRefused(desk.records.otherSignings(SignatureId(999))));
}

void SignerRecordsTest::listsAreKept()
{
    SignedDesk desk;
    QCOMPARE(get(desk.records.lists(desk.campaign)), QList<SavedList>());
    SavedList french{u" Français "_s,
                     u"roy"_s,
                     SignerFilter::of(SignerTrait::Language, {u"fr"_s, QString()}),
                     {{SignerColumn::Name, false}, {SignerColumn::SignedAt, true}}};
    const SavedList all{u"All"_s, {}, {}, {}};
    get(desk.records.saveList(desk.campaign, french));
    get(desk.records.saveList(desk.campaign, all));
    french.name = u"Français"_s;
    QCOMPARE(get(desk.records.lists(desk.campaign)), (QList<SavedList>{all, french}));
    french.search = u"'; --"_s;
    french.filter = SignerFilter::both(SignerFilter::of(SignerTrait::Tag, {u"to \"call\" \\"_s}), french.filter);
    get(desk.records.saveList(desk.campaign, french));
    QCOMPARE(get(desk.records.lists(desk.campaign)), (QList<SavedList>{all, french}));
    get(desk.records.removeList(desk.campaign, u"All"_s));
    QCOMPARE(get(desk.records.lists(desk.campaign)), QList<SavedList>{french});
}

void SignerRecordsTest::listsThatAreNone()
{
    SignedDesk desk;
    const QStringList before = contentOf(desk.workspace);
    QVERIFY(isRefused(desk.records.saveList(desk.campaign, {u" "_s, {}, {}, {}})));
    QVERIFY(isRefused(desk.records.saveList(CampaignId(77), {u"All"_s, {}, {}, {}})));
    QVERIFY(isRefused(desk.records.removeList(desk.campaign, u"All"_s)));
    QCOMPARE(contentOf(desk.workspace), before);
    // Written by something else: said, and not left out.
    desk.workspace.database().query(u"INSERT INTO saved_list VALUES (?, 'odd', '', 'shoe:42', '')"_s, desk.campaign);
    QVERIFY(isRefused(desk.records.lists(desk.campaign)));
}

void SignerRecordsTest::paperCountsAreKept()
{
    SignedDesk desk;
    PaperCount count = market();
    count.id = get(desk.records.savePaperCount(desk.campaign, count));
    QVERIFY(count.id > 0);
    PaperCount later{0, 3, u"Door to door"_s, {}, {}, QDate(2026, 4, 12), {}, {}, {}, {}};
    later.id = get(desk.records.savePaperCount(desk.campaign, later));
    QCOMPARE(get(desk.records.scan(count.id)), count.scan);
    QCOMPARE(get(desk.records.scan(later.id)), QByteArray());

    count.count = 215;
    count.scan.clear();
    count.scanName.clear();
    QCOMPARE(get(desk.records.savePaperCount(desk.campaign, count)), count.id);
    count.scanName = u"sheet 1.jpg"_s; // stays with the scan
    QCOMPARE(get(desk.records.paperCounts(desk.campaign)), (QList<PaperCount>{later, count}));
    QCOMPARE(get(desk.records.scan(count.id)), market().scan);
    count.scanName = u"new.pdf"_s;
    count.scan = "%PDF";
    get(desk.records.savePaperCount(desk.campaign, count));
    QCOMPARE(get(desk.records.scan(count.id)), QByteArray("%PDF"));

    get(desk.records.removePaperCount(later.id));
    QCOMPARE(get(desk.records.paperCounts(desk.campaign)).size(), 1);
    QVERIFY(isRefused(desk.records.removePaperCount(later.id)));
    QVERIFY(isRefused(desk.records.scan(later.id)));
    QVERIFY(isRefused(desk.records.savePaperCount(desk.campaign, later)));
}

void SignerRecordsTest::paperCountsThatAreNone_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("country");
    QTest::addColumn<qsizetype>("scanSize");
    QTest::addColumn<qint64>("campaign");
    QTest::newRow("none counted") << qint64{0} << u"CA"_s << qsizetype{0} << qint64{1};
    QTest::newRow("fewer than none") << qint64{-5} << u"CA"_s << qsizetype{0} << qint64{1};
    QTest::newRow("a country's name") << qint64{1} << u"Canada"_s << qsizetype{0} << qint64{1};
    QTest::newRow("a great scan") << qint64{1} << u"CA"_s << qsizetype{20'000'001} << qint64{1};
    QTest::newRow("no campaign") << qint64{1} << u"CA"_s << qsizetype{0} << qint64{9};
}

void SignerRecordsTest::paperCountsThatAreNone()
{
    QFETCH(const qint64, count);
    QFETCH(const QString, country);
    QFETCH(const qsizetype, scanSize);
    QFETCH(const qint64, campaign);
    SignedDesk desk;
    const QStringList before = contentOf(desk.workspace);
    PaperCount wrong = market();
    wrong.count = count;
    wrong.country = country;
    wrong.scan = QByteArray(scanSize, 'x');
    QVERIFY(isRefused(desk.records.savePaperCount(CampaignId(campaign), wrong)));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerRecordsTest::exportsAreLogged()
{
    SignedDesk desk;
    const ExportRecord first{u"2026-05-01T12:00:00Z"_s,
                             u"Nour"_s,
                             u"list, \"new\".csv"_s,
                             u"language:fr"_s,
                             {u"name"_s, u"e,mail"_s},
                             12,
                             false};
    const ExportRecord second{u"2026-05-02T12:00:00Z"_s, {}, u"all.xlsx"_s, {}, {}, 0, true};
    get(desk.records.logExport(desk.campaign, first));
    get(desk.records.logExport(desk.campaign, second));
    QCOMPARE(get(desk.records.exports(desk.campaign)), (QList<ExportRecord>{second, first}));
    QVERIFY(isRefused(desk.records.logExport(CampaignId(9), first)));
}

static const test::Register<SignerRecordsTest> registered;
#include "SignerRecordsTest.moc"
