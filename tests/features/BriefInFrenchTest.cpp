// A newcomer who speaks French alone: a campaign from a template, all its texts, English beside them with what the
// program remembers, and everything approved.
#include "MainWindow.h"
#include "Newcomer.h"
#include "ProgramLanguage.h"
#include "RunTests.h"
#include "Session.h"
#include "Story.h"

#include <QTextEdit>

using namespace broadside;
using namespace broadside::test;

class BriefInFrenchTest : public QObject
{
    Q_OBJECT

    const Language french = Language::of("fr-CA");
    const Language english = Language::of("en");

    static const Campaign &campaignOf(const Newcomer &user) { return user.program().session().campaign(); }

    /// What a template leaves to be written: empty texts, and those with brackets.
    bool writesAllFields(Newcomer &user) const
    {
        const QList<FieldKey> keys = campaignOf(user).fieldKeys();
        for (const FieldKey &key : keys) {
            const QString body = campaignOf(user).brief.body(key, french);
            if (!body.isEmpty() && !body.contains(u'['))
                continue;
            const bool isWritten = user.clicks_the_entry("fieldList", campaignOf(user).nameOf(key)) &&
                                   user.clicks("sourceEditor") &&
                                   user.replaces_the_text(QStringLiteral("Texte de %1").arg(fieldPath(key)));
            if (!isWritten)
                return false;
        }
        return true;
    }

    /// From one text that needs work to the next; gives back how many came from memory.
    std::optional<int> translatesAndApprovesAll(Newcomer &user) const
    {
        int remembered = 0;
        const qsizetype most = campaignOf(user).fieldKeys().size();
        for (qsizetype step = 0; step <= most; ++step) {
            if (campaignOf(user).progress(english).approved == campaignOf(user).progress(english).total())
                return remembered;
            const auto *editor = user.window().findChild<QTextEdit *>("translationEditor");
            const bool isEmpty = editor->toPlainText().isEmpty();
            if (isEmpty && user.has_before_the_eyes("fillInButton")) {
                ++remembered;
                if (!user.clicks("fillInButton"))
                    return {};
            } else if (!user.clicks("translationEditor") ||
                       !user.replaces_the_text(QStringLiteral("Text %1").arg(step))) {
                return {};
            }
            const bool isStuck = !user.clicks("approveButton") || !user.presses(QKeySequence(Qt::Key_F8));
            if (isStuck)
                return {};
        }
        return {};
    }

private slots:
    void fromATemplateToAnApprovedTranslation()
    {
        Newcomer user;
        Given(user.starts_the_program());
        user.program().language().choose(Language::of("fr"));
        When(user.clicks("newCampaignDoor"));
        And(user.sees_the("newCampaignDialog"));
        And(user.picks_in("beginningBox", "Modèle\u00a0: Pétition"));
        And(user.picks_in("mainLanguageBox", "français (Canada)"));
        And(user.clicks("titleEdit"));
        And(user.types("Gardons la bibliothèque"));
        And(user.clicks("createButton"));
        And(user.chooses_in_the_dialog("newWorkspaceDialog", user.file("biblio.broadside")));
        Then(user.finds("the campaign", [&] { return campaignOf(user).slug == u"gardons-la-bibliotheque"; }));
        And(user.reads_in("sourceEditor", "Gardons la bibliothèque"));

        When(writesAllFields(user));
        Then(user.finds("every text", [&] {
            return std::ranges::all_of(campaignOf(user).fieldKeys(), [&](const FieldKey &key) {
                return !campaignOf(user).brief.body(key, french).isEmpty();
            });
        }));
        And(user.finds("the texts to be stored",
                       [&] { return user.program().session().saveState() == SaveState::Saved; }));

        When(user.presses(QKeySequence("Ctrl+,")));
        And(user.sees_the("campaignSettingsDialog"));
        And(user.presses(QKeySequence("Ctrl+Tab")));
        And(user.presses(QKeySequence("Ctrl+Tab")));
        And(user.clicks_the_entry("languageList", "anglais  ·  English"));
        And(user.presses(Qt::Key_Space));
        And(user.clicks("saveSettingsButton"));
        Then(user.sees_the("languageTab_en"));

        When(user.clicks("languageTab_en"));
        And(user.clicks_the_entry("fieldList", "Remerciements"));
        Then(user.sees_the("fillInButton"));
        const std::optional<int> remembered = translatesAndApprovesAll(user);
        Then(remembered.has_value());
        And(*remembered >= 8);
        And(user.finds("all approved and stored", [&] {
            return campaignOf(user).progress(english).approved == campaignOf(user).fieldKeys().size() &&
                   user.program().session().saveState() == SaveState::Saved;
        }));
    }
};

static const broadside::test::Register<BriefInFrenchTest> registered;

#include "BriefInFrenchTest.moc"
