#include "Manifest.h"
#include "RunTests.h"

using namespace Qt::StringLiterals;
using namespace broadside;

class ManifestTest : public QObject
{
    Q_OBJECT

private slots:
    void namesItsFiles()
    {
        Kit kit;
        kit.pieces.append(
            {u"site/index.html"_s, PieceKind::LanguagePage, {Language::of("en")}, 5, QByteArray(32, '\1')});
        const QByteArray manifest = writeManifest(kit, Campaign());
        QCOMPARE(pathsInManifest(manifest), (QSet<QString>{u"kit.json"_s, u"site/index.html"_s}));
        QVERIFY(manifest.contains(QByteArray(32, '\1').toHex()));
    }

    void knowsWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("kit");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("another program's") << QByteArray(R"({"name": "kit", "pieces": []})");
        QTest::newRow("no pieces") << QByteArray(R"({"broadside": "kit"})");
        QTest::newRow("pieces of another type") << QByteArray(R"({"broadside": "kit", "pieces": "all"})");
        QTest::newRow("cut off") << QByteArray(R"({"broadside": "kit", "pieces": [)");
    }
    void knowsWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!pathsInManifest(bytes));
    }
};

static const broadside::test::Register<ManifestTest> registered;
#include "ManifestTest.moc"
