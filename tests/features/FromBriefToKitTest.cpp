// A newcomer's path: the example, a demand in French, the page that changes, a list, its taking back, the kit. Once by
// mouse, once by keyboard alone.
#include "MainWindow.h"
#include "Newcomer.h"
#include "RunTests.h"
#include "Session.h"
#include "Story.h"

#include <QFile>

using namespace broadside;
using namespace broadside::test;

class FromBriefToKitTest : public QObject
{
    Q_OBJECT

    const QString m_demand = QStringLiteral("Protéger les défenseures et les défenseurs");

    static QString volunteersList(const Newcomer &user)
    {
        QFile list(user.file(QStringLiteral("saint-jean.csv")));
        if (!list.open(QIODevice::WriteOnly))
            return {};
        list.write("Prénom;Nom;Courriel;Ville;Date\n"
                   "Ada;Plum;ada@example.org;Laval;13/12/2021\n"
                   "Bo;Reed;bo@example.org;Laval;14/12/2021\n"
                   "Cy;Reed;not an address;Laval;14/12/2021\n");
        return list.fileName();
    }
    static std::function<bool()> has(const Newcomer &user, qint64 signatures)
    {
        return [&user, signatures] { return user.program().session().statistics().signatures == signatures; };
    }
    static std::function<bool()> fileHolds(const QString &path, const QString &words)
    {
        return [path, words] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(words);
        };
    }

private slots:
    void byMouse()
    {
        Newcomer user;
        const QString list = volunteersList(user);

        Given(user.starts_the_program());
        And(user.sees_the("firstStart"));
        When(user.clicks("exampleDoor"));
        And(user.chooses_in_the_dialog("exampleDialog", user.file("mine.broadside")));
        Then(user.finds("the example's signatures", has(user, 1928)));
        And(user.reads_in("signatureFigure", "1,928"));

        When(user.clicks("textButton"));
        And(user.clicks("languageTab_fr-CA"));
        And(user.clicks_the_entry("fieldList", "Demand 3"));
        And(user.clicks("translationEditor"));
        And(user.replaces_the_text(m_demand));
        Then(user.reads_in("translationEditor", m_demand));
        And(user.finds("the text to be stored",
                       [&user] { return user.program().session().saveState() == SaveState::Saved; }));

        When(user.clicks("pagesButton"));
        Then(user.reads_on_the_page(m_demand));

        When(user.drops_the_file(list));
        Then(user.sees_the("stepFile"));
        When(user.clicks("nextButton"));
        And(user.sees_the("stepColumns"));
        And(user.clicks("nextButton"));
        And(user.sees_the("stepCheck"));
        Then(user.reads_in("newTile", "2"));
        And(user.reads_in("rejectedTile", "1"));
        And(user.finds("nothing stored yet", has(user, 1928)));
        When(user.clicks("nextButton"));
        And(user.sees_the("stepDone"));
        Then(user.finds("two more signatures", has(user, 1930)));

        When(user.clicks("takeBackButton"));
        And(user.clicks("confirmTakeBackButton"));
        Then(user.finds("the list to be gone", has(user, 1928)));
        When(user.clicks("doneButton"));
        Then(user.no_longer_sees_the("importWizard"));

        When(user.clicks("exportKitButton"));
        And(user.chooses_in_the_dialog("kitFolderDialog", user.file({})));
        Then(user.finds(
            "the demand on the exported page",
            fileHolds(user.file("human-rights-defenders-kit/site/fr/sign/index.html"), "Protéger les défenseures")));
        And(user.sees_the("notice"));
    }

    void byKeyboardAlone()
    {
        Newcomer user;
        const QString list = volunteersList(user);

        Given(user.starts_the_program());
        When(user.tabs_to("exampleDoor"));
        And(user.presses(Qt::Key_Space));
        And(user.chooses_in_the_dialog("exampleDialog", user.file("mine.broadside")));
        Then(user.finds("the example's signatures", has(user, 1928)));

        When(user.presses(QKeySequence("Ctrl+Alt+Right")));
        And(user.presses(QKeySequence("Ctrl+K")));
        And(user.sees_the("commandSearch"));
        And(user.types("demand 3"));
        And(user.presses(Qt::Key_Return));
        And(user.tabs_to("translationEditor"));
        And(user.replaces_the_text(m_demand));
        Then(user.reads_in("translationEditor", m_demand));

        When(user.presses(QKeySequence("Ctrl+4")));
        Then(user.reads_on_the_page(m_demand));

        When(user.presses(QKeySequence("Ctrl+I")));
        And(user.sees_the("importWizard"));
        And(user.tabs_to("chooseFileButton"));
        And(user.presses(Qt::Key_Space));
        And(user.chooses_in_the_dialog("openFileDialog", list));
        And(user.sees_the("previewTable"));
        And(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Space));
        And(user.sees_the("stepColumns"));
        And(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Space));
        And(user.reads_in("newTile", "2"));
        And(user.tabs_to("nextButton"));
        And(user.presses(Qt::Key_Space));
        Then(user.finds("two more signatures", has(user, 1930)));
        When(user.tabs_to("takeBackButton"));
        And(user.presses(Qt::Key_Space));
        And(user.tabs_to("confirmTakeBackButton"));
        And(user.presses(Qt::Key_Space));
        Then(user.finds("the list to be gone", has(user, 1928)));
        When(user.tabs_to("doneButton"));
        And(user.presses(Qt::Key_Space));
        And(user.no_longer_sees_the("importWizard"));

        When(user.presses(QKeySequence("Ctrl+E")));
        And(user.chooses_in_the_dialog("kitFolderDialog", user.file({})));
        Then(user.finds(
            "the demand on the exported page",
            fileHolds(user.file("human-rights-defenders-kit/site/fr/sign/index.html"), "Protéger les défenseures")));
    }

    void whatWasTypedIsThereAtTheNextStart()
    {
        const QString words = QStringLiteral("Defenders need defending");
        Newcomer user;
        Given(user.has_the_example_open());
        When(user.clicks("textButton"));
        And(user.clicks("languageTab_en"));
        And(user.clicks_the_entry("fieldList", "Title"));
        And(user.clicks("sourceEditor"));
        And(user.replaces_the_text(words));
        And(user.closes_the_program());
        And(user.starts_the_program());
        user.window().openWorkspace(user.file("example.broadside"));
        Then(user.finds("the title", [&] {
            return user.program().session().campaign().brief.body(FieldKind::Title, Language::of("en")) == words;
        }));
    }
};

static const Register<FromBriefToKitTest> registered;

#include "FromBriefToKitTest.moc"
