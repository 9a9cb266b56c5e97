#include "Session.h"
#include "Database.h"
#include "RunTests.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadside;

class SessionTest : public QObject
{
    Q_OBJECT

    const FieldKey m_title{FieldKind::Title, {}};
    const Language m_english = Language::of("en");
    const Language m_french = Language::of("fr-CA");

    static Campaign campaignCalled(const QString &slug)
    {
        Campaign campaign;
        campaign.slug = slug;
        campaign.brief.languages = {Language::of("en"), Language::of("fr-CA")};
        campaign.brief.write({FieldKind::Title, {}}, Language::of("en"), slug.toUpper());
        return campaign;
    }

    /// Makes a workspace and waits until it is in view.
    static void make(Session &session, const QString &path, const QString &slug = "bus")
    {
        QSignalSpy opened(&session, &Session::workspaceOpened);
        session.create(path, {campaignCalled(slug), {}});
        QVERIFY(opened.wait());
    }

    static QString storedTitle(const QString &path, const Language &language, const QString &slug = "bus")
    {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return workspace.error().what;
        CampaignStore store(*workspace);
        return store.load(store.find(slug).value()).value().brief.body(FieldKind::Title, language);
    }

private slots:
    void aNewWorkspaceIsShown()
    {
        const QTemporaryDir dir;
        Session session;
        QVERIFY(!session.isOpen());
        make(session, dir.filePath("a.broadside"));
        QVERIFY(session.isOpen());
        QCOMPARE(session.campaign().slug, "bus");
        QCOMPARE(session.campaigns().size(), 1);
        QCOMPARE(session.language(), m_english);
        QCOMPARE(session.saveState(), SaveState::Saved);
    }

    void whatCannotBeOpenedLeavesWhatIsOpen_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no such file") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear Prime Minister,\n");
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\x00", 18);
    }
    void whatCannotBeOpenedLeavesWhatIsOpen()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        if (!content.isEmpty()) {
            QFile file(dir.filePath("b.broadside"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        QSignalSpy failed(&session, &Session::failed);
        session.open(dir.filePath("b.broadside"));
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<Error>().what.isEmpty());
        QCOMPARE(session.campaign().slug, "bus");
        QCOMPARE(QFileInfo(session.path()).fileName(), "a.broadside");
    }

    void typingIsShownAtOnceAndStoredSoon()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("a.broadside");
        Session session;
        make(session, path);
        QSignalSpy states(&session, &Session::saveStateChanged);
        session.writeText(m_title, m_french, "Autobus");
        QCOMPARE(session.campaign().brief.body(m_title, m_french), "Autobus");
        QCOMPARE(session.saveState(), SaveState::Pending);
        QTRY_COMPARE(session.saveState(), SaveState::Saved);
        QCOMPARE(states.size(), 2);
        QCOMPARE(storedTitle(path, m_french), "Autobus");
    }

    void nothingTypedIsLostAtTheEnd()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("a.broadside");
        {
            Session session;
            make(session, path);
            session.writeText(m_title, m_english, "The night bus");
        }
        QCOMPARE(storedTitle(path, m_english), "The night bus");
    }

    void nothingTypedIsLostOnTheWayToAnotherWorkspace()
    {
        const QTemporaryDir dir;
        const QString first = dir.filePath("a.broadside");
        const QString second = dir.filePath("b.broadside");
        Session session;
        make(session, second, "train");
        make(session, first, "bus");
        QSignalSpy opened(&session, &Session::workspaceOpened);
        session.open(second);
        session.writeText(m_title, m_english, "Typed while it opens");
        QVERIFY(opened.wait());
        QCOMPARE(session.campaign().slug, "train");
        QCOMPARE(session.campaign().brief.body(m_title, m_english), "TRAIN");
        session.close();
        QTRY_COMPARE(storedTitle(first, m_english, "bus"), "Typed while it opens");
        QCOMPARE(storedTitle(second, m_english, "train"), "TRAIN");
    }

    void theLastOfSeveralThatAreOpenedIsShown()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"), "bus");
        make(session, dir.filePath("b.broadside"), "train");
        make(session, dir.filePath("c.broadside"), "tram");
        QSignalSpy opened(&session, &Session::workspaceOpened);
        session.open(dir.filePath("a.broadside"));
        session.open(dir.filePath("b.broadside"));
        QVERIFY(opened.wait());
        QCOMPARE(session.campaign().slug, "train");
        QCOMPARE(opened.size(), 1);
    }

    void campaignsOfAWorkspaceAreAddedAndChosen()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        const CampaignId bus = session.campaignId();
        QSignalSpy changed(&session, &Session::campaignChanged);
        session.addCampaign({campaignCalled("train"), {}});
        QVERIFY(changed.wait());
        QCOMPARE(session.campaign().slug, "train");
        QCOMPARE(session.campaigns().size(), 2);
        session.selectCampaign(bus);
        QVERIFY(changed.wait());
        QCOMPARE(session.campaign().slug, "bus");
    }

    void aSlugThatIsTakenIsRefused()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        QSignalSpy failed(&session, &Session::failed);
        session.addCampaign({campaignCalled("bus"), {}});
        QVERIFY(failed.wait());
        QCOMPARE(session.campaigns().size(), 1);
    }

    void settingsAreStoredAndTextsStay()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("a.broadside");
        {
            Session session;
            make(session, path);
            session.writeText(m_title, m_english, "Typed meanwhile");
            Campaign changed = campaignCalled("bus");
            changed.goal = 700;
            changed.organisation = "Riders’ Union";
            session.changeSettings(changed);
            QCOMPARE(session.campaign().brief.body(m_title, m_english), "Typed meanwhile");
        }
        auto workspace = Workspace::open(path).value();
        CampaignStore store(workspace);
        const Campaign stored = store.load(store.find("bus").value()).value();
        QCOMPARE(stored.goal, 700);
        QCOMPARE(stored.organisation, "Riders’ Union");
        QCOMPARE(stored.brief.body(m_title, m_english), "Typed meanwhile");
    }

    void aLanguageThatTheCampaignLacksIsNotChosen()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        QSignalSpy changed(&session, &Session::languageChanged);
        session.selectLanguage(Language::of("ar"));
        QCOMPARE(changed.size(), 0);
        session.selectLanguage(m_french);
        QCOMPARE(changed.size(), 1);
        Campaign english = session.campaign();
        english.brief.languages = {m_english};
        session.changeSettings(english);
        QCOMPARE(session.language(), m_english);
    }

    void theListOfCampaignsFollowsTheTitle()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        QSignalSpy changed(&session, &Session::campaignsChanged);
        session.writeText(m_title, m_english, "Night bus");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(session.campaigns().first().title, "Night bus");
    }

    void findingsFollowEdits()
    {
        const QTemporaryDir dir;
        Session session;
        QSignalSpy changed(&session, &Session::findingsChanged);
        make(session, dir.filePath("a.broadside"));
        QTRY_VERIFY(!session.findings().isEmpty());
        const auto aboutTitle = [&] {
            return std::ranges::count_if(session.findings(), [&](const Finding &finding) {
                return finding.field == m_title && !finding.inSettings && finding.language == m_french;
            });
        };
        QTRY_COMPARE(aboutTitle(), 1);
        session.writeText(m_title, m_french, "Autobus");
        session.markCurrent(m_title, m_french);
        QTRY_COMPARE(aboutTitle(), 0);
    }

    void questionsWithoutAWorkspaceHaveNoAnswer()
    {
        QTemporaryDir dir;
        Session session;
        bool wasCalled = false;
        session.ask(&session, [](Workspace &) { return 1; }, [&wasCalled](int) { wasCalled = true; });
        make(session, dir.filePath("a.broadside"));
        QVERIFY(!wasCalled);
        session.ask(
            &session, [](Workspace &workspace) { return workspace.path(); },
            [&wasCalled](const QString &) { wasCalled = true; });
        QTRY_VERIFY(wasCalled);
    }

    void answersToThoseWhoAreGoneAreDropped()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        int first = 0;
        bool second = false;
        {
            QObject receiver;
            session.ask(&receiver, [](Workspace &) { return 1; }, [&first](int value) { first = value; });
        }
        session.ask(&session, [](Workspace &) { return 1; }, [&second](int) { second = true; });
        QTRY_VERIFY(second);
        QCOMPARE(first, 0);
    }

    void closingShowsNothing()
    {
        const QTemporaryDir dir;
        Session session;
        make(session, dir.filePath("a.broadside"));
        QSignalSpy closed(&session, &Session::workspaceClosed);
        session.close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!session.isOpen());
        QCOMPARE(session.campaignId(), CampaignId::None);
        session.close();
        QCOMPARE(closed.size(), 1);
    }

    void whatCannotBeStoredIsKeptAndStoredLater()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("a.broadside");
        Session session;
        make(session, path);
        const auto refuseWrites = [&session](bool refuse) {
            bool isDone = false;
            session.ask(
                &session,
                [refuse](Workspace &workspace) {
                    workspace.database().query(refuse ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
                    return true;
                },
                [&isDone](bool) { isDone = true; });
            QTRY_VERIFY(isDone);
        };
        refuseWrites(true);
        QSignalSpy failed(&session, &Session::failed);
        session.writeText(m_title, m_english, "Kept");
        session.save();
        QTRY_COMPARE(session.saveState(), SaveState::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.campaign().brief.body(m_title, m_english), "Kept");

        session.save();
        QTRY_COMPARE(session.saveState(), SaveState::Failed);
        QCOMPARE(failed.size(), 1); // said once, not with every trial

        refuseWrites(false);
        session.save();
        QTRY_COMPARE(session.saveState(), SaveState::Saved);
        QCOMPARE(storedTitle(path, m_english), "Kept");
    }
};

static const broadside::test::Register<SessionTest> registered;

#include "SessionTest.moc"
