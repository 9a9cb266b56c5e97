#include "Kit.h"
#include "Example.h"
#include "RunTests.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace broadside;

namespace {

CampaignSnapshot exampleSnapshot()
{
    const Result<Campaign> campaign = exampleCampaign();
    return campaign ? CampaignSnapshot{*campaign, {.signatures = 1240}} : CampaignSnapshot();
}

/// Every file of a folder, by its path within it.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

/// Cancels once so many pieces are made.
class CancelAfter : public Progress
{
public:
    explicit CancelAfter(qint64 pieces) : m_pieces(pieces) {}
    void report(qint64 done, qint64) override { m_done = done; }
    bool cancelled() const override { return m_done >= m_pieces; }

private:
    qint64 m_pieces;
    qint64 m_done = 0;
};

/// Remembers what was reported.
class Watcher : public Progress
{
public:
    void report(qint64 done, qint64 total) override { reports.append({done, total}); }
    bool cancelled() const override { return false; }
    QList<std::pair<qint64, qint64>> reports;
};

} // namespace

class KitTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    CampaignSnapshot m_snapshot;
    QString at(const QString &name) const
    {
        return m_dir.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u'/' + name);
    }

    Result<Kit> build(const QString &folder, const QList<Language> &languages = {})
    {
        NoProgress progress;
        return buildKit(m_snapshot, folder, languages, progress);
    }

private slots:
    void initTestCase()
    {
        m_snapshot = exampleSnapshot();
        QVERIFY(!m_snapshot.campaign.slug.isEmpty());
    }

    void holdsEveryPiece()
    {
        const Result<Kit> kit = build(at(u"kit"_s));
        QVERIFY2(kit, kit ? "" : qUtf8Printable(kit.error().what));
        QCOMPARE(kit->languages, kitLanguages(m_snapshot.campaign));
        QVERIFY(kit->languages.size() >= 2);
        QStringList expected{u"kit.json"_s,
                             u"site/index.html"_s,
                             u"site/assets/icon.svg"_s,
                             u"site/assets/page.css"_s,
                             u"site/assets/page.js"_s,
                             u"site/assets/picture.svg"_s,
                             u"print/bilingual/flyer-letter.pdf"_s,
                             u"print/bilingual/flyer-a4.pdf"_s};
        for (const Language &language : kit->languages) {
            const QString folder = m_snapshot.campaign.folderOf(language);
            for (const char *path : {"site/%1/sign/index.html", "site/%1/thanks/index.html", "site/assets/card-%1.png",
                                     "share/%1/card-1200x630.png", "share/%1/posts.txt", "share/%1/posts.json",
                                     "print/%1/flyer-letter.pdf", "print/%1/flyer-a4.pdf"})
                expected.append(QString::fromUtf8(path).arg(folder));
        }
        expected.sort();
        QCOMPARE(filesIn(at(u"kit"_s)).keys(), expected);
    }

    void listsThemInItsManifest()
    {
        const Result<Kit> kit = build(at(u"kit"_s));
        QVERIFY(kit);
        QMap<QString, QByteArray> files = filesIn(at(u"kit"_s));
        const QJsonObject manifest = QJsonDocument::fromJson(files.take(u"kit.json"_s)).object();
        QCOMPARE(manifest["campaign"_L1].toString(), m_snapshot.campaign.slug);
        const QJsonArray pieces = manifest["pieces"_L1].toArray();
        QCOMPARE(pieces.size(), files.size());
        QStringList paths;
        for (const QJsonValue &piece : pieces) {
            const QByteArray bytes = files.value(piece["path"_L1].toString());
            paths.append(piece["path"_L1].toString());
            QCOMPARE(piece["size"_L1].toInteger(), bytes.size());
            QCOMPARE(piece["sha256"_L1].toString().toLatin1(),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        QVERIFY(std::ranges::is_sorted(paths));
        QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), files.size());
    }

    void tellsTheStatesOfItsTexts()
    {
        const Language main = m_snapshot.campaign.brief.mainLanguage();
        QVERIFY(build(at(u"kit"_s)));
        const QByteArray bytes = filesIn(at(u"kit"_s)).value(u"kit.json"_s);
        const QString path = u"site/"_s + m_snapshot.campaign.folderOf(main) + u"/sign/index.html"_s;
        for (const QJsonValue &piece : QJsonDocument::fromJson(bytes)["pieces"_L1].toArray()) {
            const QJsonValue texts = piece["texts"_L1];
            if (piece["path"_L1] == path) {
                QCOMPARE(texts["current"_L1].toInt(), m_snapshot.campaign.progress(main).current);
                QVERIFY(texts["current"_L1].toInt() + texts["approved"_L1].toInt() > 0);
            }
            if (piece["path"_L1] == u"site/assets/page.css"_s)
                QCOMPARE(texts["current"_L1].toInt(), 0);
        }
    }

    void isTheSameTwice()
    {
        QVERIFY(build(at(u"one"_s)));
        QVERIFY(build(at(u"two"_s)));
        const QMap<QString, QByteArray> one = filesIn(at(u"one"_s));
        const QMap<QString, QByteArray> two = filesIn(at(u"two"_s));
        QCOMPARE(one.keys(), two.keys());
        for (const QString &path : one.keys())
            QVERIFY2(one[path] == two[path], qUtf8Printable(path));
    }

    void replacesItself()
    {
        QVERIFY(build(at(u"kit"_s)));
        QVERIFY(build(at(u"kit"_s), {m_snapshot.campaign.brief.mainLanguage()}));
        QVERIFY(!QFile::exists(at(u"kit/print/bilingual"_s)));
    }

    void makesTheLanguagesAskedFor()
    {
        const Result<Kit> kit = build(at(u"kit"_s), {Language::of("fr")});
        QVERIFY(kit);
        QCOMPARE(kit->languages, QList<Language>{Language::of("fr-CA")});
        QVERIFY(kit->leftOut.isEmpty());
        for (const MadePiece &piece : kit->pieces)
            QVERIFY(!piece.languages.contains(Language::of("en")));
        QVERIFY(!QFile::exists(at(u"kit/site/en"_s)));
        const QByteArray door = filesIn(at(u"kit"_s)).value(u"site/index.html"_s);
        QVERIFY(door.contains("<html lang=\"fr-CA\" dir=\"ltr\">"));
        QVERIFY(!door.contains("hreflang=\"en\""));
    }

    void refusesALanguageThatTheCampaignHasNot()
    {
        const Result<Kit> kit = build(at(u"kit"_s), {Language::of("en"), Language::of("nl")});
        QVERIFY(!kit);
        QVERIFY(kit.error().what.contains("nl"_L1));
        QVERIFY(!QFile::exists(at(u"kit"_s)));
    }

    void leavesOutWhatIsIncomplete()
    {
        CampaignSnapshot snapshot = m_snapshot;
        snapshot.campaign.brief.write({FieldKind::Title, {}}, Language::of("fr-CA"), {});
        NoProgress progress;
        const Result<Kit> kit = buildKit(snapshot, at(u"kit"_s), {}, progress);
        QVERIFY(kit);
        QVERIFY(kit->leftOut.contains(Language::of("fr-CA")));
        QVERIFY(!QFile::exists(at(u"kit/site/fr"_s)));
        const Result<Kit> alone = buildKit(snapshot, at(u"alone"_s), {Language::of("fr-CA")}, progress);
        QVERIFY(!alone);
        QVERIFY(!QFile::exists(at(u"alone"_s)));
    }

    void keepsTheOldKitWhenCancelled_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 0;
        QTest::newRow("in the midst") << 5;
        QTest::newRow("before the swap") << static_cast<int>(
            piecesOf(m_snapshot, kitLanguages(m_snapshot.campaign)).size());
    }
    void keepsTheOldKitWhenCancelled()
    {
        QFETCH(int, after);
        const QString parent = at(QString::number(after));
        const QString folder = parent + u"/kit"_s;
        QVERIFY(build(folder, {m_snapshot.campaign.brief.mainLanguage()}));
        const QMap<QString, QByteArray> before = filesIn(parent);
        CancelAfter progress(after);
        QVERIFY(!buildKit(m_snapshot, folder, {}, progress));
        QCOMPARE(filesIn(parent), before);
    }

    void keepsTheOldKitWhenAPieceFails()
    {
        const QString parent = at(u"kits"_s);
        QVERIFY(build(parent + u"/kit"_s));
        const QMap<QString, QByteArray> before = filesIn(parent);
        CampaignSnapshot snapshot = m_snapshot;
        snapshot.campaign.picture = {.bytes = "no picture", .mediaType = u"image/png"_s, .credit = {}};
        NoProgress progress;
        const Result<Kit> kit = buildKit(snapshot, parent + u"/kit"_s, {}, progress);
        QVERIFY(!kit);
        QVERIFY(!kit.error().what.isEmpty());
        QCOMPARE(filesIn(parent), before);
    }

    void reportsHowFarItIs()
    {
        Watcher progress;
        const Result<Kit> kit = buildKit(m_snapshot, at(u"kit"_s), {}, progress);
        QVERIFY(kit);
        QCOMPARE(progress.reports.first().first, 0);
        QCOMPARE(progress.reports.last(), (std::pair<qint64, qint64>{kit->pieces.size(), kit->pieces.size()}));
        QVERIFY(std::ranges::is_sorted(progress.reports));
    }

    void sharesOneCard()
    {
        QVERIFY(build(at(u"kit"_s)));
        const QMap<QString, QByteArray> files = filesIn(at(u"kit"_s));
        QCOMPARE(files.value(u"site/assets/card-en.png"_s), files.value(u"share/en/card-1200x630.png"_s));
        QVERIFY(!files.value(u"site/assets/card-en.png"_s).isEmpty());
    }
};

static const broadside::test::Register<KitTest> registered;
#include "KitTest.moc"
