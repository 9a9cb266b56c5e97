#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

const Stamp stamp{u"Nour"_s, QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC)};

QList<qint64> originals(Desk &desk)
{
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    QList<qint64> places;
    for (const Signature &signature : all) {
        const auto original = std::ranges::find(all, signature.duplicateOf, &Signature::id);
        places << (original == all.end() ? -1 : std::distance(all.begin(), original));
    }
    return places;
}

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT
private slots:
    void aCorrectionIsStoredFoundAndTraced()
    {
        Desk desk;
        const ImportRecord record =
            import(desk.workspace, desk.campaign, {{"Anne", "Roi", "anne@example.org"}, {"Bo", "Li", ""}});
        SignerStore store(desk.workspace);
        QVERIFY(get(store.correctedSince(record.id)).isEmpty());
        Signature signature = allSignatures(desk.workspace, desk.campaign).first();
        signature.lastName = u"Röy"_s;
        signature.city = u"Gaspé"_s;
        get(store.correct(signature, stamp));
        QCOMPARE(allSignatures(desk.workspace, desk.campaign).first(), signature);
        QCOMPARE(get(store.correctedSince(record.id)), QList<Signature>{signature});
        SignerQuery query;
        query.search = u"roy gaspe"_s;
        QCOMPARE(hits(desk.workspace, desk.campaign, query), 1);
        query.search = u"roi"_s;
        QCOMPARE(hits(desk.workspace, desk.campaign, query), 0);
        Query trace = desk.workspace.database().query(u"SELECT field, before, author FROM correction ORDER BY id"_s);
        QVERIFY(trace.next());
        QCOMPARE(trace.text(0), u"last_name"_s);
        QCOMPARE(trace.text(1), u"Roi"_s);
        QCOMPARE(trace.text(2), u"Nour"_s);
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    }

    void theCorrectedRowIsStillKnown()
    {
        Desk desk;
        const std::vector<Row> rows = {{"Anne", "Roi", "anne@example.org"}};
        import(desk.workspace, desk.campaign, rows);
        Signature signature = allSignatures(desk.workspace, desk.campaign).first();
        signature.lastName = u"Roy"_s;
        get(SignerStore(desk.workspace).correct(signature, stamp));
        QCOMPARE(import(desk.workspace, desk.campaign, rows).known, 1);
    }

    void duplicatesAreFoundAnew()
    {
        Desk desk;
        import(desk.workspace, desk.campaign,
               {{"Anne", "Roy", "anne@example.org"},
                {.firstName = "Anne", .lastName = "Roy", .email = "anne@example.org", .comment = "2"},
                {"Anne", "Roy", "ann@example.org"},
                {.firstName = "Anne", .lastName = "Roy", .email = "anne@example.org", .comment = "4"}});
        QCOMPARE(originals(desk), (QList<qint64>{-1, 0, -1, 0}));
        SignerStore store(desk.workspace);
        QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
        all[2].email = u"anne@example.org"_s;
        get(store.correct(all[2], stamp));
        QCOMPARE(originals(desk), (QList<qint64>{-1, 0, 0, 0}));
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
        all[0].email = u"roy@example.org"_s;
        get(store.correct(all[0], stamp));
        QCOMPARE(originals(desk), (QList<qint64>{-1, -1, 1, 1}));
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
        all[0].email = u"ANNE@example.org"_s;
        get(store.correct(all[0], stamp));
        QCOMPARE(originals(desk), (QList<qint64>{-1, 0, 0, 0}));
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    }

    void aNamelessOrMissingSignatureIsRefused()
    {
        Desk desk;
        import(desk.workspace, desk.campaign, {{"Anne", "Roy", ""}});
        SignerStore store(desk.workspace);
        Signature signature = allSignatures(desk.workspace, desk.campaign).first();
        const QStringList before = contentOf(desk.workspace);
        signature.firstName.clear();
        signature.lastName.clear();
        QVERIFY(!store.correct(signature, stamp));
        signature.firstName = u"A"_s;
        signature.id = SignatureId(999);
        QVERIFY(!store.correct(signature, stamp));
        QVERIFY(!store.withdrawConsent(SignatureId(999), u"2026-01-01"_s, {}));
        QCOMPARE(contentOf(desk.workspace), before);
    }

    void mappingsAreRemembered()
    {
        Desk desk;
        SignerStore store(desk.workspace);
        QVERIFY(!get(store.rememberedMapping("shape")));
        get(store.rememberMapping("shape", "{\"columns\": {}}"));
        get(store.rememberMapping("shape", "{\"columns\": {\"é\": \"email\"}}"));
        QCOMPARE(get(store.rememberedMapping("shape")), QByteArray("{\"columns\": {\"é\": \"email\"}}"));
        QVERIFY(!get(store.rememberedMapping("other")));
    }
};

static const test::Register<CorrectionsTest> registered;
#include "CorrectionsTest.moc"
