// The window around the rooms, with the program as it starts.
#include "Database.h"
#include "ExampleWorkspace.h"
#include "Label.h"
#include "NoticeBar.h"
#include "Program.h"
#include "RecentWorkspaces.h"
#include "RunTests.h"
#include "Style.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadside;

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void nothingNeedsACampaignThatIsNotThere()
    {
        Program program;
        for (const char *name :
             {"importAction", "pasteListAction", "exportKitAction", "saveAction", "settingsAction", "textAction"})
            QVERIFY2(!program.window().findChild<QAction *>(QLatin1StringView(name))->isEnabled(), name);
        program.window().goTo(RoomId::Text);
        program.window().openImport({});
        QCOMPARE(program.window().room(), RoomId::Overview);
        QVERIFY(program.window().findChild<QWidget *>("firstStart")->isVisibleTo(&program.window()));
    }

    void theLanguageTurnsTheWindowAndIsRemembered()
    {
        {
            Program program;
            program.language().choose(Language::of("ar"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
            QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);
            QCOMPARE(QLocale().language(), QLocale::Arabic);
            program.language().choose(Language::of("de"));
            QCOMPARE(program.language().current(), Language::of("ar"));
        }
        Program program;
        QCOMPARE(program.language().current(), Language::of("ar"));
        program.language().choose(Language::of("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theAppearanceIsRemembered()
    {
        {
            Program program;
            program.appearance().choose(Appearance::Choice::Dark);
            QCOMPARE(Style::paletteOf(&program.window()), Palette::dark());
            QTRY_COMPARE(program.window().palette().color(QPalette::Window), Palette::dark().window);
        }
        Program program;
        QCOMPARE(Style::paletteOf(&program.window()), Palette::dark());
        program.appearance().choose(Appearance::Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::light().surface);
    }

    void settingsThatSomebodySpoiledAreLeftAlone()
    {
        QSettings().setValue("language", "../../klingon");
        QSettings().setValue("appearance", 17);
        QSettings().setValue("windowGeometry", QByteArray("nonsense"));
        QSettings().setValue("recentWorkspaces", QStringList{"/nowhere/a.broadside", ""});
        Program program;
        QVERIFY(ProgramLanguage::choices().contains(program.language().current()));
        QCOMPARE(program.appearance().choice(), Appearance::Choice::System);
        QCOMPARE(recentWorkspaces(), QStringList());
    }

    void workspacesAreRememberedNewestFirst()
    {
        const QTemporaryDir dir;
        QStringList paths;
        for (int i = 0; i < 8; ++i) {
            paths.prepend(dir.filePath(QStringLiteral("%1.broadside").arg(i)));
            QVERIFY(QFile(paths.first()).open(QIODevice::WriteOnly));
            rememberWorkspace(paths.first());
        }
        QCOMPARE(recentWorkspaces(), paths.mid(0, 6));
        rememberWorkspace(paths[3]);
        QCOMPARE(recentWorkspaces().first(), paths[3]);
        QCOMPARE(recentWorkspaces().size(), 6);
        QVERIFY(QFile::remove(paths[3]));
        QVERIFY(!recentWorkspaces().contains(paths[3]));
    }

    void aFileThatIsNoWorkspaceIsSaidCalmly()
    {
        const QTemporaryDir dir;
        QFile letter(dir.filePath("letter.broadside"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Minister") > 0);
        letter.close();
        Program program;
        program.window().show();
        program.window().openWorkspace(letter.fileName());
        auto *notice = program.window().findChild<QWidget *>("notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!program.window().findChild<QLabel *>("noticeText")->text().isEmpty());
        QTest::mouseClick(program.window().findChild<QPushButton *>("noticeCopyButton"), Qt::LeftButton);
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(program.window().findChild<QLabel *>("noticeText")->text()));
    }

    void theExampleIsMadeOnceAndThenOpened()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("folder/example.broadside");
        Program program;
        openExampleAt(path, program.session(), program.tasks());
        QTRY_VERIFY_WITH_TIMEOUT(program.session().statistics().signatures > 0, 30'000);
        const qint64 signatures = program.session().statistics().signatures;
        const QSignalSpy started(&program.tasks(), &Tasks::started);
        QSignalSpy opened(&program.session(), &Session::workspaceOpened);
        openExampleAt(path, program.session(), program.tasks());
        QVERIFY(opened.wait());
        QCOMPARE(program.session().statistics().signatures, signatures);
        QCOMPARE(started.size(), 0);
        QCOMPARE(program.session().campaigns().size(), 1);
    }

    void aWindowStaysWhileTextIsNotStored()
    {
        const QTemporaryDir dir;
        Program program;
        program.window().show();
        QSignalSpy opened(&program.session(), &Session::workspaceOpened);
        Campaign campaign;
        campaign.slug = "bus";
        campaign.brief.languages = {Language::of("en")};
        program.session().create(dir.filePath("a.broadside"), {campaign, {}});
        QVERIFY(opened.wait());
        bool isRefusing = false;
        program.session().ask(
            &program.session(),
            [](Workspace &workspace) {
                workspace.database().query("PRAGMA query_only = ON");
                return true;
            },
            [&isRefusing](bool) { isRefusing = true; });
        QTRY_VERIFY(isRefusing);
        program.session().writeText({FieldKind::Title, {}}, Language::of("en"), "Bus");
        program.session().save();
        QTRY_COMPARE(program.session().saveState(), SaveState::Failed);
        QVERIFY(!program.window().close());
        auto *offer = program.window().findChild<QPushButton *>("noticeOfferButton");
        QVERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(!program.window().isVisible());
    }

    void aNoticeIsToldAgainOrGoesWithTheLanguage()
    {
        NoticeBar bar;
        const auto *text = bar.findChild<QLabel *>("noticeText");
        const auto changeLanguage = [&bar] {
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&bar, &change);
        };
        bar.showSuccess("Saved.");
        QVERIFY(bar.isVisible());
        changeLanguage();
        QVERIFY(!bar.isVisible());
        QString words = "Not saved.";
        bar.showWarning([&words] { return NoticeBar::Warning{{words, {}, {}}, {}}; });
        words = "Pas enregistré.";
        changeLanguage();
        QVERIFY(bar.isVisible());
        QCOMPARE(text->text(), words);
        bar.showError({"As it came.", {}, {}});
        changeLanguage();
        QVERIFY(bar.isVisible());
        QCOMPARE(text->text(), QStringLiteral("As it came."));
    }
};

static const broadside::test::Register<WindowTest> registered;

#include "WindowTest.moc"
