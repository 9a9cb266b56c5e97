// A volunteer with a list from a market stall: pasted from a spreadsheet, its open questions answered, its faults
// mended, brought in and taken back. Once by mouse, once by keyboard alone.
#include "MainWindow.h"
#include "Newcomer.h"
#include "RunTests.h"
#include "Session.h"
#include "Story.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>

using namespace broadside;
using namespace broadside::test;

class ImportStoryTest : public QObject
{
    Q_OBJECT

    /// Copied in the spreadsheet.
    static void copyTheList()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("Nom complet\tCourriel\tDate\tInfolettre\n"
                                                             "Ana de la Cruz\tana@example.org\t03/04/2021\toui\n"
                                                             "Bo Reed\tbo@@example.org\t05/04/2021\tpeut-être\n"
                                                             "Cy Plum\tcy@example.org\t06/04/2021\tnon\n"));
    }
    static std::function<bool()> has(const Newcomer &user, qint64 signatures)
    {
        return [&user, signatures] { return user.program().session().statistics().signatures == signatures; };
    }

private slots:
    void byMouse()
    {
        Newcomer user;
        Given(user.starts_the_program());
        And(user.has_the_example_open());
        copyTheList();

        When(user.clicks("signersButton"));
        And(user.clicks("importButton"));
        And(user.clicks("pasteButton"));
        Then(user.sees_the("previewTable"));
        When(user.clicks("nextButton"));
        Then(user.sees_the("dateQuestionHint"));
        And(user.sees_the("problemHint"));
        When(user.clicks("dateAnswer_1"));
        Then(user.no_longer_sees_the("problemHint"));
        And(user.reads_in("nameSplitsLabel", "de la Cruz"));
        When(user.picks_in("consentBox_0", "not asked"));
        And(user.clicks("nextButton"));
        Then(user.reads_in("rejectedTile", "1"));
        And(user.reads_in("newTile", "2"));
        And(user.finds("nothing stored yet", has(user, 1928)));

        When(user.clicks("newTile"));
        And(user.clicks("rejectedTile"));
        And(user.tabs_to("reportTable"));
        And(user.presses(Qt::Key_F2));
        And(user.replaces_the_text("bo@example.org"));
        And(user.presses(Qt::Key_Return));
        Then(user.reads_in("nextButton", "Check again"));
        When(user.clicks("nextButton"));
        Then(user.reads_in("newTile", "3"));
        When(user.clicks("nextButton"));
        Then(user.finds("three more signatures", has(user, 1931)));
        When(user.clicks("takeBackButton"));
        And(user.clicks("confirmTakeBackButton"));
        Then(user.finds("the list to be gone", has(user, 1928)));
        When(user.clicks("doneButton"));
        Then(user.no_longer_sees_the("importWizard"));
    }

    void byKeyboardAlone()
    {
        Newcomer user;
        Given(user.starts_the_program());
        And(user.has_the_example_open());
        copyTheList();

        When(user.presses(QKeySequence("Ctrl+Shift+V")));
        Then(user.sees_the("previewTable"));
        When(user.tabs_to("headerBox"));
        And(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Return));
        Then(user.sees_the("problemHint"));
        When(user.tabs_to("dateAnswer_1"));
        And(user.presses(Qt::Key_Space));
        Then(user.no_longer_sees_the("problemHint"));
        When(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Return));
        Then(user.reads_in("rejectedTile", "1"));
        When(user.tabs_to("rejectedTile"));
        And(user.presses(Qt::Key_Return));
        And(user.tabs_to("reportTable"));
        And(user.presses(Qt::Key_F2));
        And(user.replaces_the_text("bo@example.org"));
        And(user.presses(Qt::Key_Return));
        And(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Return));
        Then(user.reads_in("newTile", "3"));
        When(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Return));
        Then(user.finds("three more signatures", has(user, 1931)));
        When(user.tabs_to("doneButton"));
        And(user.presses(Qt::Key_Return));
        Then(user.no_longer_sees_the("importWizard"));
    }
};

static const Register<ImportStoryTest> registered;

#include "ImportStoryTest.moc"
