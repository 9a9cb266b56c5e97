#include "SignerPrivacy.h"
#include "ForgottenKeys.h"
#include "Keys.h"
#include "RunTests.h"
#include "Sample.h"
#include "SignatureBlocks.h"
#include "SignerRecords.h"
#include "WorkspaceKeys.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

const Stamp stamp{u"Nour"_s, QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC)};
const QString zdenka = u"Zdenka.Qwyrt@kelpforest.example"_s;

/// What names the person who asks, in the ways in which it could stand in a file.
QList<QByteArray> namingBytes()
{
    QList<QByteArray> texts = {"Zdeňka",
                               "Qwyrtová",
                               "Zdenka.Qwyrt@kelpforest.example",
                               "ZDENKA.QWYRT+river@KelpForest.example",
                               "zdenka.qwyrt@kelpforest.example",
                               "zdnka.qwyrt@kelpforest.example",
                               "kelpforest",
                               "+1 506 555 0177 889",
                               "777 Umbrellabird Lane",
                               "Quoxburgh",
                               "Q9Z 9Q9",
                               "Snorkelwacking"};
    for (const QByteArray &text : QList<QByteArray>(texts))
        texts << QByteArray::fromStdString(folded(text.toStdString()));
    return texts;
}

/// Which of the texts the workspace's files hold, whatever the case.
QList<QByteArray> foundIn(const QString &path, const QList<QByteArray> &texts)
{
    QList<QByteArray> found;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (!QFile::exists(path + end))
            continue;
        const QByteArray bytes = bytesOf(path + end);
        for (const QByteArray &text : texts) {
            if (bytes.contains(text) || bytes.toLower().contains(text.toLower()))
                found << text;
        }
    }
    return found;
}

/// Two campaigns with others' signatures, and Zdeňka's in both: twice in the first one.
struct PrivateDesk : Desk
{
    PrivateDesk() : other(get(CampaignStore(workspace).add(sampleCampaign(u"other"_s))))
    {
        importZdenka(campaign, u"march.csv"_s, 5000);
        importZdenka(other, u"april.csv"_s, 10);
    }

    void importZdenka(CampaignId to, const QString &fileName, int others)
    {
        ImportSession session =
            get(ImportSession::begin(workspace, to, {.fileName = fileName, .consentWording = u"May we write?"_s}));
        const std::string number = std::to_string(qToUnderlying(to));
        CheckedRow row;
        row.firstName = "Zdeňka";
        row.lastName = "Qwyrtová";
        row.email = "ZDENKA.QWYRT+river@KelpForest.example";
        row.phone = "+1 506 555 0177 889";
        row.address = "777 Umbrellabird Lane";
        row.city = "Quoxburgh";
        row.region = "NB";
        row.postalCode = "Q9Z 9Q9";
        row.country = "CA";
        row.language = "fr";
        row.comment = "Snorkelwacking in the river matters";
        row.signedAt = "2026-04-01T10:11:12";
        row.source = "web";
        row.consentEmail = true;
        for (int at = 1; at <= others; ++at) {
            row.row = at;
            if (at == 5)
                ::broadside::add(session, row);
            CheckedRow next = row;
            next.row = at + 1;
            const std::string name = "Kim" + number + "-" + std::to_string(at);
            const std::string email = name + "@example.org";
            next.firstName = name;
            next.lastName = "Lee";
            next.email = email;
            next.phone = next.address = next.comment = next.postalCode = {};
            next.city = "Gaspé";
            next.consentEmail = {};
            ::broadside::add(session, next);
        }
        row.row = others + 2;
        row.email = "zdenka.qwyrt@kelpforest.example";
        row.consentEmail = false;
        row.signedAt = "2026-04-02";
        ::broadside::add(session, row);
        get(session.reject(
            {others + 3, 77, u"date"_s, u"Zdeňka;Qwyrtová;Zdenka.Qwyrt@kelpforest.example;31.31.2026"_s}));
        get(session.reject({others + 4, 78, u"no-name"_s, u";;kim@example.org"_s}));
        finish(session);
    }

    QList<Signature> ofZdenka()
    {
        QList<Signature> found;
        for (const CampaignId each : {campaign, other}) {
            for (const Signature &signature : allSignatures(workspace, each)) {
                if (signature.email.contains(u"qwyrt"_s, Qt::CaseInsensitive))
                    found << signature;
            }
        }
        return found;
    }
    QStringList wrongsOfBoth() { return wrongs(workspace, campaign) + wrongs(workspace, other); }

    CampaignId other;
    SignerPrivacy privacy{workspace};
    SignerRecords records{workspace};
    NoProgress nobody;
};

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

template<class T>
bool isRefused(const Result<T> &result)
{
    return !result && !result.error().what.isEmpty() && !result.error().next.isEmpty();
}

/// Everything that can be put beside Zdeňka's signatures, and beside others where it names her.
void addRecords(PrivateDesk &desk)
{
    Signature signature = desk.ofZdenka().first();
    get(desk.records.setTags(signature.id, {u"to call"_s, u"Umbrellabird"_s}));
    get(desk.records.setTags(SignatureId(1), {u"to call"_s}));
    get(desk.records.addNote(signature.id, u"Qwyrtová called about the Quoxburgh meeting"_s, stamp));
    get(desk.records.addNote(SignatureId(1), u"Knows zdenka.qwyrt@kelpforest.example well"_s, stamp));
    get(SignerStore(desk.workspace)
            .withdrawConsent(signature.id, u"2026-04-30"_s, u"wrote from Zdenka.Qwyrt@kelpforest.example"_s));
    get(desk.records.saveList(desk.campaign, {u"Her"_s, u"zdenka.qwyrt@kelpforest.example"_s, {}, {}}));
    get(desk.records.saveList(desk.campaign,
                              {u"French"_s, {}, SignerFilter::of(SignerTrait::Language, {u"fr"_s}), {}}));
    get(desk.records.logExport(desk.campaign, {u"2026-05-01T12:00:00Z"_s,
                                               u"Nour"_s,
                                               u"a.csv"_s,
                                               u"zdenka.qwyrt@kelpforest.example"_s,
                                               {u"name"_s},
                                               1,
                                               false}));
    get(desk.records.savePaperCount(
        desk.campaign, {0, 12, u"Market"_s, {}, {}, {}, u"zdenka.qwyrt@kelpforest.example"_s, {}, {}, {}}));
}

} // namespace

class SignerPrivacyTest : public QObject
{
    Q_OBJECT
private slots:
    void personShowsAllThatIsHeld();
    void personOfNobody();
    void whatIsNoAddress_data();
    void whatIsNoAddress();
    void forgetLeavesTheFigures();
    void forgetLeavesNoByte();
    void forgetRemembersMailboxesByTheirHashes();
    void anOldListBringsNobodyBack();
    void aSignatureWithoutAddressIsForgotten();
    void aSignatureWithAddressIsNotForgottenAlone();
    void forgetOfNobody();
    void forgetTwice();
    void cancelledForgetChangesNothing();
    void aReaderInTheWayIsSaid();
    void anOpenViewIsNotInTheWay();
    void anonymiseLeavesFiguresAndNoByte();
    void anOpenCampaignIsNotAnonymised_data();
    void anOpenCampaignIsNotAnonymised();
    void cancelledAnonymiseChangesNothing();
    void keepUntilAndOverdue();
};

void SignerPrivacyTest::personShowsAllThatIsHeld()
{
    PrivateDesk desk;
    addRecords(desk);
    const qint64 first = qToUnderlying(desk.ofZdenka().first().id);
    Signature corrected = desk.ofZdenka().first();
    corrected.phone = u"+1 506 555 0100"_s;
    get(SignerStore(desk.workspace).correct(corrected, stamp));

    const QJsonObject person = get(desk.privacy.person(u" "_s + zdenka + u"\n"_s));
    QCOMPARE(person[u"format"_s].toString(), u"broadside-person"_s);
    QCOMPARE(person[u"version"_s].toInt(), 1);
    QCOMPARE(person[u"email"_s].toString(), zdenka);
    QCOMPARE(person[u"workspace"_s].toString(), u"desk"_s);
    QVERIFY(!QJsonDocument(person).toJson().contains(desk.folder.path().toUtf8()));
    QVERIFY(!person.contains(u"forgotten_at"_s));

    const QJsonArray signatures = person[u"signatures"_s].toArray();
    QCOMPARE(signatures.size(), 4);
    const QJsonObject signature = signatures[0].toObject();
    QCOMPARE(signature[u"campaign"_s].toString(), u"clean-river"_s);
    QCOMPARE(signatures[3].toObject()[u"campaign"_s].toString(), u"other"_s);
    QCOMPARE(signature[u"id"_s].toInteger(), first);
    QCOMPARE(signature[u"first_name"_s].toString(), u"Zdeňka"_s);
    QCOMPARE(signature[u"phone"_s].toString(), u"+1 506 555 0100"_s);
    QCOMPARE(signature[u"signed_at"_s].toString(), u"2026-04-01T10:11:12"_s);
    QCOMPARE(signature[u"counts"_s].toBool(), true);
    QCOMPARE(signatures[1].toObject()[u"duplicate_of"_s].toInteger(), first);
    QCOMPARE(signature[u"may_be_written_to"_s].toBool(), false);
    QCOMPARE(signature[u"import"_s].toObject()[u"file"_s].toString(), u"march.csv"_s);
    QCOMPARE(signature[u"import"_s].toObject()[u"row"_s].toInteger(), 5);
    QCOMPARE(signature[u"tags"_s].toArray(), QJsonArray::fromStringList({u"Umbrellabird"_s, u"to call"_s}));
    const QJsonObject note = signature[u"notes"_s].toArray()[0].toObject();
    QCOMPARE(note, (QJsonObject{{u"at"_s, u"2026-05-01T12:00:00Z"_s},
                                {u"by"_s, u"Nour"_s},
                                {u"text"_s, u"Qwyrtová called about the Quoxburgh meeting"_s}}));
    const QJsonObject correction = signature[u"corrections"_s].toArray()[0].toObject();
    QCOMPARE(correction[u"field"_s].toString(), u"phone"_s);
    QCOMPARE(correction[u"before"_s].toString(), u"+1 506 555 0177 889"_s);

    QStringList answers;
    for (const QJsonValue &answer : person[u"consent_history"_s].toArray())
        answers << answer[u"at"_s].toString() + u' ' + answer[u"answer"_s].toString() + u' ' +
                       answer[u"wording"_s].toString();
    const QStringList inOne = {u"2026-04-01T10:11:12 yes May we write?"_s, u"2026-04-02 no May we write?"_s,
                               u"2026-04-30 withdrawn "_s};
    QStringList expected;
    for (const QString &answer : inOne)
        expected << answer << answer;
    expected << inOne.last() << inOne.last();
    QCOMPARE(answers, expected);

    const QJsonArray rejected = person[u"rejected_rows"_s].toArray();
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected[0][u"file"_s].toString(), u"march.csv"_s);
    QCOMPARE(rejected[0][u"line"_s].toInteger(), 77);
    QVERIFY(rejected[0][u"text"_s].toString().contains(u"31.31.2026"_s));

    QStringList mentions;
    for (const QJsonValue &mention : person[u"mentions"_s].toArray())
        mentions << mention[u"where"_s].toString();
    QCOMPARE(mentions, (QStringList{u"note"_s, u"paper_count"_s, u"export"_s, u"list"_s}));
}

void SignerPrivacyTest::personOfNobody()
{
    PrivateDesk desk;
    const QJsonObject person = get(desk.privacy.person(u"nobody@example.org"_s));
    for (const QString &list : {u"signatures"_s, u"consent_history"_s, u"rejected_rows"_s, u"mentions"_s})
        QVERIFY2(person[list].isArray() && person[list].toArray().isEmpty(), qPrintable(list));
}

void SignerPrivacyTest::whatIsNoAddress_data()
{
    QTest::addColumn<QString>("email");
    for (const char *email : {"", " ", "zdenka", "zdenka@", "@example.org", "a@b", "a@example.org, b@example.org"})
        QTest::newRow(email) << QString::fromUtf8(email);
}

void SignerPrivacyTest::whatIsNoAddress()
{
    QFETCH(const QString, email);
    Desk desk;
    import(desk.workspace, desk.campaign, {{"Anne", "Roy", ""}, {"Bo", "Li", "bo@example.org"}});
    SignerPrivacy privacy(desk.workspace);
    const QStringList before = contentOf(desk.workspace);
    NoProgress nobody;
    QVERIFY(isRefused(privacy.person(email)));
    QVERIFY(isRefused(privacy.forget(email, stamp, nobody)));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerPrivacyTest::forgetLeavesTheFigures()
{
    PrivateDesk desk;
    addRecords(desk);
    const SignerStore store(desk.workspace);
    const SignerStatistics before = get(store.statistics(desk.campaign));
    const QList<ImportRecord> imports = get(store.imports(desk.campaign));
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    const QList<Signature> signatures = desk.ofZdenka();
    const SignerState state = signerState(desk.workspace.database(), desk.other);

    QCOMPARE(get(desk.privacy.forget(u"zdenka.qwyrt+other@kelpforest.example"_s, stamp, desk.nobody)), 4);
    QCOMPARE(desk.ofZdenka(), QList<Signature>());
    for (const Signature &was : signatures) {
        Signature blank;
        blank.id = was.id;
        blank.region = u"NB"_s;
        blank.country = u"CA"_s;
        blank.language = u"fr"_s;
        blank.source = u"web"_s;
        blank.signedAt = was.signedAt.left(10);
        blank.import = was.import;
        blank.importRow = was.importRow;
        blank.status = was.status;
        blank.duplicateOf = was.duplicateOf;
        QCOMPARE(get(store.signature(was.id)), blank);
        QCOMPARE(get(desk.records.tagsOf(was.id)), QStringList());
        QCOMPARE(get(desk.records.notes(was.id)), QList<SignerNote>());
    }
    const SignerStatistics after = get(store.statistics(desk.campaign));
    QCOMPARE(after.signatures, before.signatures);
    QCOMPARE(after.duplicates, before.duplicates);
    QCOMPARE(after.byDay, before.byDay);
    QCOMPARE(get(store.imports(desk.campaign)), imports);
    // All others are as they were.
    const QList<Signature> left = allSignatures(desk.workspace, desk.campaign);
    for (qsizetype at = 0; at < all.size(); ++at)
        QVERIFY(left[at] == all[at] || all[at].email.startsWith(u"zdenka"_s, Qt::CaseInsensitive));
    QCOMPARE(get(desk.records.tags()), QStringList{u"to call"_s});
    QCOMPARE(get(desk.records.notes(SignatureId(1))).first().body, u"Knows … well"_s);
    QCOMPARE(get(desk.records.lists(desk.campaign)).size(), 1);
    QCOMPARE(get(desk.records.exports(desk.campaign)).first().filter, u"…"_s);
    QCOMPARE(get(desk.records.paperCounts(desk.campaign)).first().countedBy, u"…"_s);
    QVERIFY(signerState(desk.workspace.database(), desk.other).changed > state.changed);
    for (const QString &words : {u"qwyrtova"_s, u"zdenka"_s, u"quoxburgh"_s, u"snorkelwacking"_s, u"Q9Z"_s})
        QCOMPARE(hits(desk.workspace, desk.campaign, searchFor(words)), 0);
    QCOMPARE(hits(desk.workspace, desk.campaign, searchFor(u"kim1-4999"_s)), 1);
    QCOMPARE(desk.wrongsOfBoth(), QStringList());

    const QJsonObject person = get(desk.privacy.person(zdenka));
    QCOMPARE(person[u"forgotten_at"_s].toString(), u"2026-05-01T12:00:00Z"_s);
    QVERIFY(person[u"signatures"_s].toArray().isEmpty() && person[u"mentions"_s].toArray().isEmpty() &&
            person[u"rejected_rows"_s].toArray().isEmpty());
    const QList<RejectedRow> rejected = get(store.rejectedRows(imports.first().id));
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected[0].text, QString());
    QCOMPARE(rejected[1].text, u";;kim@example.org"_s);
}

void SignerPrivacyTest::forgetLeavesNoByte()
{
    PrivateDesk desk;
    addRecords(desk);
    Signature corrected = desk.ofZdenka().first();
    const QString email = corrected.email;
    corrected.email = u"zdnka.qwyrt@kelpforest.example"_s;
    get(SignerStore(desk.workspace).correct(corrected, stamp));
    corrected.email = email;
    get(SignerStore(desk.workspace).correct(corrected, stamp));
    desk.workspace.database().query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    // Otherwise this test would not find what it looks for.
    QVERIFY(foundIn(desk.path, namingBytes()).size() >= 12);
    get(desk.privacy.forget(zdenka, stamp, desk.nobody));
    QCOMPARE(foundIn(desk.path, namingBytes()), QList<QByteArray>());
    QCOMPARE(desk.wrongsOfBoth(), QStringList());
    QCOMPARE(foundIn(desk.path, namingBytes()), QList<QByteArray>());
}

void SignerPrivacyTest::forgetRemembersMailboxesByTheirHashes()
{
    PrivateDesk desk;
    Signature corrected = desk.ofZdenka().first();
    corrected.email = zdenka;
    get(SignerStore(desk.workspace).correct(corrected, stamp));
    corrected.email = u"zdenka@kelpforest.example"_s;
    get(SignerStore(desk.workspace).correct(corrected, stamp));
    Database &database = desk.workspace.database();
    QVERIFY(ForgottenKeys(database).isEmpty());
    get(desk.privacy.forget(u"zdenka@kelpforest.example"_s, stamp, desk.nobody));
    const ForgottenKeys forgotten(database);
    const RowKeys keys = rowKeysOf(database, desk.campaign);
    QVERIFY(forgotten.holdsMailbox(keys.mailbox("zdenka@kelpforest.example")));
    // As the old list has it.
    QVERIFY(forgotten.holdsMailbox(keys.mailbox("zdenka.qwyrt@kelpforest.example")));
    QVERIFY(!forgotten.holdsMailbox(keys.mailbox("kim1-1@example.org")));
    QVERIFY(!forgotten.holdsMailbox(0));
    QCOMPARE(desk.ofZdenka().size(), 3);
}

void SignerPrivacyTest::anOldListBringsNobodyBack()
{
    PrivateDesk desk;
    get(desk.privacy.forget(zdenka, stamp, desk.nobody));
    const ImportRecord record = import(desk.workspace, desk.other,
                                       {{"Zdeňka", "Qwyrtová", "ZDENKA.QWYRT+list@kelpforest.example", "Quoxburgh"},
                                        {"New", "Name", "new@example.org"}});
    QCOMPARE(record.added, 1);
    QCOMPARE(record.rejected, 1);
    const RejectedRow row = get(SignerStore(desk.workspace).rejectedRows(record.id)).first();
    QCOMPARE(row.reason, rowFaultId(RowFault::Forgotten));
    QCOMPARE(row.text, QString());
    // Neither does a row that is rejected for something else.
    ImportSession session = get(ImportSession::begin(desk.workspace, desk.other, {.fileName = u"list.csv"_s}));
    get(session.reject({1, 2, rowFaultId(RowFault::Date), u"Zdeňka;Qwyrtová;zdenka.qwyrt@kelpforest.example;99"_s}));
    get(session.reject({2, 3, rowFaultId(RowFault::Date), u"Ann;Roy;ann@example.org;99"_s}));
    const ImportRecord later = finish(session);
    QCOMPARE(later.rejected, 2);
    const QList<RejectedRow> rejected = get(SignerStore(desk.workspace).rejectedRows(later.id));
    QCOMPARE(rejected[0].text, QString());
    QCOMPARE(rejected[1].text, u"Ann;Roy;ann@example.org;99"_s);
    QCOMPARE(foundIn(desk.path, namingBytes()), QList<QByteArray>());
}

void SignerPrivacyTest::aSignatureWithoutAddressIsForgotten()
{
    Desk desk;
    SignerPrivacy privacy(desk.workspace);
    NoProgress nobody;
    CheckedRow row;
    row.row = 1;
    row.firstName = "Zdeňka";
    row.lastName = "Qwyrtová";
    row.phone = "+1 506 555 0177 889";
    row.address = "777 Umbrellabird Lane";
    row.city = "Quoxburgh";
    row.region = "NB";
    row.postalCode = "Q9Z 9Q9";
    row.comment = "Snorkelwacking in the river matters";
    row.signedAt = "2026-04-01T10:11:12";
    const auto addList = [&desk](const CheckedRow &theirs) {
        ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"sheet.csv"_s}));
        ::broadside::add(session, theirs);
        ::broadside::add(session, checked({"Anne", "Roy", ""}, 2));
        return finish(session);
    };
    addList(row);
    const QList<Signature> before = allSignatures(desk.workspace, desk.campaign);
    const SignerStatistics figures = get(SignerStore(desk.workspace).statistics(desk.campaign));
    desk.workspace.database().query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(foundIn(desk.path, namingBytes()).size() >= 8);

    get(privacy.forgetSignature(before[0].id, stamp, nobody));
    QCOMPARE(foundIn(desk.path, namingBytes()), QList<QByteArray>());
    const QList<Signature> after = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].lastName, QString());
    QCOMPARE(after[0].region, u"NB"_s);
    QCOMPARE(after[1], before[1]);
    QCOMPARE(get(SignerStore(desk.workspace).statistics(desk.campaign)).signatures, figures.signatures);

    // The list as it was, and another one that has only the name and the postal code, written otherwise.
    const ImportRecord again = addList(row);
    QCOMPARE(again.rejected, 1);
    QCOMPARE(again.added, 0);
    CheckedRow other;
    other.row = 1;
    other.firstName = "ZDENKA";
    other.lastName = "Qwyrtova";
    other.postalCode = "q9z9q9";
    QCOMPARE(addList(other).rejected, 1);
    other.postalCode = "E1A 1A1";
    QCOMPARE(addList(other).rejected, 0);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void SignerPrivacyTest::aSignatureWithAddressIsNotForgottenAlone()
{
    PrivateDesk desk;
    const QStringList before = contentOf(desk.workspace);
    const Result<void> forgotten = desk.privacy.forgetSignature(desk.ofZdenka().first().id, stamp, desk.nobody);
    QVERIFY(isRefused(forgotten));
    QVERIFY(isRefused(desk.privacy.forgetSignature(SignatureId(99'999'999), stamp, desk.nobody)));
    Cancelled cancelled;
    QVERIFY(!desk.privacy.forgetSignature(SignatureId(1), stamp, cancelled));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerPrivacyTest::forgetOfNobody()
{
    PrivateDesk desk;
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(get(desk.privacy.forget(u"nobody@example.org"_s, stamp, desk.nobody)), 0);
    QCOMPARE(allSignatures(desk.workspace, desk.campaign), all);
    const RowKeys keys = rowKeysOf(desk.workspace.database(), desk.campaign);
    QVERIFY(ForgottenKeys(desk.workspace.database()).holdsMailbox(keys.mailbox("nobody@example.org")));
}

void SignerPrivacyTest::forgetTwice()
{
    PrivateDesk desk;
    QCOMPARE(get(desk.privacy.forget(zdenka, stamp, desk.nobody)), 4);
    QCOMPARE(get(desk.privacy.forget(zdenka, {u"Ada"_s, stamp.at.addDays(9)}, desk.nobody)), 0);
    QCOMPARE(get(desk.privacy.person(zdenka))[u"forgotten_at"_s].toString(), u"2026-05-01T12:00:00Z"_s);
}

void SignerPrivacyTest::cancelledForgetChangesNothing()
{
    PrivateDesk desk;
    addRecords(desk);
    const QStringList before = contentOf(desk.workspace);
    Cancelled cancelled;
    QVERIFY(!desk.privacy.forget(zdenka, stamp, cancelled));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerPrivacyTest::aReaderInTheWayIsSaid()
{
    PrivateDesk desk;
    desk.workspace.database().query(u"PRAGMA busy_timeout = 0"_s);
    Workspace other = get(Workspace::open(desk.path));
    {
        const Transaction reading(other.database(), Transaction::Kind::Read);
        QVERIFY(other.database().number(u"SELECT count(*) FROM signature"_s) > 0);
        const Result<qint64> forgotten = desk.privacy.forget(zdenka, stamp, desk.nobody);
        QVERIFY(isRefused(forgotten));
        QVERIFY(forgotten.error().what.contains(u"It is done, but"_s));
        QCOMPARE(desk.ofZdenka(), QList<Signature>());
        QVERIFY(!foundIn(desk.path, namingBytes()).isEmpty());
    }
    QCOMPARE(get(desk.privacy.forget(zdenka, stamp, desk.nobody)), 0);
    QCOMPARE(foundIn(desk.path, namingBytes()), QList<QByteArray>());
}

void SignerPrivacyTest::anOpenViewIsNotInTheWay()
{
    PrivateDesk desk;
    desk.workspace.database().query(u"PRAGMA busy_timeout = 0"_s);
    Workspace other = get(Workspace::open(desk.path));
    SignerView mine(desk.workspace);
    SignerView theirs(other);
    for (SignerView *const view : {&mine, &theirs}) {
        get(view->show(desk.campaign, {}));
        QVERIFY(!get(view->rows(0, 20)).isEmpty());
    }
    QCOMPARE(get(desk.privacy.forget(zdenka, stamp, desk.nobody)), 4);
    QCOMPARE(foundIn(desk.path, namingBytes()), QList<QByteArray>());
    QCOMPARE(get(theirs.show(desk.campaign, searchFor(u"qwyrtova"_s))), 0);
}

void SignerPrivacyTest::anonymiseLeavesFiguresAndNoByte()
{
    PrivateDesk desk;
    addRecords(desk);
    SignerStore store(desk.workspace);
    const SignerStatistics before = get(store.statistics(desk.campaign));
    const QList<ImportRecord> imports = get(store.imports(desk.campaign));
    const QList<Signature> others = allSignatures(desk.workspace, desk.other);
    QCOMPARE(get(desk.privacy.anonymise(desk.campaign, QDate(2026, 10, 1), desk.nobody)), 5002);
    for (const Signature &signature : allSignatures(desk.workspace, desk.campaign)) {
        QVERIFY(signature.fullName().isEmpty() && signature.email.isEmpty() && signature.city.isEmpty());
        QVERIFY(!signature.consentEmail && signature.signedAt.size() == 10 && signature.country == u"CA"_s);
    }
    QCOMPARE(allSignatures(desk.workspace, desk.other), others);
    const SignerStatistics after = get(store.statistics(desk.campaign));
    QCOMPARE(after.signatures, before.signatures);
    QCOMPARE(after.duplicates, before.duplicates);
    QCOMPARE(after.byDay, before.byDay);
    QCOMPARE(get(store.imports(desk.campaign)), imports);
    for (const RejectedRow &row : get(store.rejectedRows(imports.first().id)))
        QCOMPARE(row.text, QString());
    QCOMPARE(get(desk.records.lists(desk.campaign)).size(), 1);
    QCOMPARE(get(desk.records.tags()), QStringList());
    QCOMPARE(desk.wrongsOfBoth(), QStringList());
    // Nobody of this campaign, but for Zdeňka, who signed the other one.
    QList<QByteArray> names;
    for (int at = 1; at <= 5000; at += 7)
        names << "Kim1-" + QByteArray::number(at) + '@';
    QCOMPARE(foundIn(desk.path, names), QList<QByteArray>());
    get(desk.privacy.forget(zdenka, stamp, desk.nobody));
    QVERIFY(!foundIn(desk.path, namingBytes()).contains("Zdeňka"));
    // An old list would bring back those who are gone.
    QVERIFY(!ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
    QVERIFY(!ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s},
                                  ImportSession::Mode::Preview));
    Signature late;
    late.lastName = u"Comer"_s;
    QVERIFY(!store.add(desk.campaign, late));
    QCOMPARE(get(desk.privacy.anonymise(desk.campaign, QDate(2026, 10, 2), desk.nobody)), 5002);
}

void SignerPrivacyTest::anOpenCampaignIsNotAnonymised_data()
{
    QTest::addColumn<QDate>("closes");
    QTest::addColumn<QDate>("today");
    QTest::newRow("without an end") << QDate() << QDate(2026, 9, 30);
    QTest::newRow("before its end") << QDate(2026, 9, 30) << QDate(2026, 9, 29);
    QTest::newRow("on its last day") << QDate(2026, 9, 30) << QDate(2026, 9, 30);
}

void SignerPrivacyTest::anOpenCampaignIsNotAnonymised()
{
    QFETCH(const QDate, closes);
    QFETCH(const QDate, today);
    Desk desk;
    import(desk.workspace, desk.campaign, {{"Anne", "Roy", "anne@example.org"}});
    CampaignStore store(desk.workspace);
    Campaign campaign = get(store.load(desk.campaign));
    campaign.closes = closes;
    get(store.saveSettings(desk.campaign, campaign));
    const QStringList before = contentOf(desk.workspace);
    NoProgress nobody;
    QVERIFY(isRefused(SignerPrivacy(desk.workspace).anonymise(desk.campaign, today, nobody)));
    QVERIFY(isRefused(SignerPrivacy(desk.workspace).anonymise(CampaignId(9), today, nobody)));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerPrivacyTest::cancelledAnonymiseChangesNothing()
{
    PrivateDesk desk;
    const QStringList before = contentOf(desk.workspace);
    Cancelled cancelled;
    QVERIFY(!desk.privacy.anonymise(desk.campaign, QDate(2027, 1, 1), cancelled));
    QCOMPARE(contentOf(desk.workspace), before);
}

void SignerPrivacyTest::keepUntilAndOverdue()
{
    PrivateDesk desk;
    QCOMPARE(get(desk.privacy.keepUntil(desk.campaign)), QDate());
    const QDate day(2026, 12, 31);
    get(desk.privacy.setKeepUntil(desk.campaign, day));
    QCOMPARE(get(desk.privacy.keepUntil(desk.campaign)), day);
    QCOMPARE(get(desk.privacy.keepUntil(desk.other)), QDate());
    QCOMPARE(get(desk.privacy.overdue(day)), QList<CampaignId>());
    QCOMPARE(get(desk.privacy.overdue(day.addDays(1))), QList<CampaignId>{desk.campaign});
    // The settings leave it as it is.
    CampaignStore store(desk.workspace);
    get(store.saveSettings(desk.campaign, get(store.load(desk.campaign))));
    QCOMPARE(get(desk.privacy.keepUntil(desk.campaign)), day);
    get(desk.privacy.anonymise(desk.campaign, day.addDays(1), desk.nobody));
    QCOMPARE(get(desk.privacy.overdue(day.addDays(1))), QList<CampaignId>());
    get(desk.privacy.setKeepUntil(desk.campaign, {}));
    QCOMPARE(get(desk.privacy.keepUntil(desk.campaign)), QDate());
    QVERIFY(isRefused(desk.privacy.keepUntil(CampaignId(9))));
    QVERIFY(isRefused(desk.privacy.setKeepUntil(CampaignId(9), day)));
}

static const test::Register<SignerPrivacyTest> registered;
#include "SignerPrivacyTest.moc"
