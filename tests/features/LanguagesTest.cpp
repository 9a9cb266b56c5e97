// Two switches that are never confused: the program's language, and the campaign's.
#include "MainWindow.h"
#include "Newcomer.h"
#include "ProgramLanguage.h"
#include "RunTests.h"
#include "Session.h"
#include "Story.h"

#include <QAbstractButton>
#include <QAction>

using namespace broadside;
using namespace broadside::test;

class LanguagesTest : public QObject
{
    Q_OBJECT

    static QAction *languageAction(const Newcomer &user, const QString &tag)
    {
        for (QAction *action : user.window().findChildren<QAction *>())
            if (action->data().toString() == tag && action->isCheckable())
                return action;
        return nullptr;
    }

private slots:
    void theProgramChangesItsLanguageAtOnce_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("signers");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("French") << "fr" << "Signataires" << false;
        QTest::newRow("Arabic") << "ar" << "الموقّعون" << true;
        QTest::newRow("English") << "en" << "Signers" << false;
    }
    void theProgramChangesItsLanguageAtOnce()
    {
        QFETCH(QString, tag);
        QFETCH(QString, signers);
        QFETCH(bool, isRightToLeft);
        Newcomer user;
        Given(user.has_the_example_open());
        const Language campaignLanguage = user.program().session().language();
        QAction *action = languageAction(user, tag);
        QVERIFY(action);
        action->trigger();
        Then(user.reads_in("signersButton", signers));
        QCOMPARE(user.window().layoutDirection() == Qt::RightToLeft, isRightToLeft);
        QCOMPARE(user.program().session().language(), campaignLanguage);
        languageAction(user, "en")->trigger();
    }

    void theCampaignsLanguageLeavesTheProgramAlone()
    {
        Newcomer user;
        Given(user.has_the_example_open());
        When(user.clicks("languageTab_ar"));
        Then(user.finds("Arabic in view", [&] { return user.program().session().language() == Language::of("ar"); }));
        And(user.reads_in("signersButton", "Signers"));
        QCOMPARE(user.window().layoutDirection(), Qt::LeftToRight);
    }
};

static const Register<LanguagesTest> registered;

#include "LanguagesTest.moc"
