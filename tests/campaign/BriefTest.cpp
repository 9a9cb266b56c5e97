#include "Brief.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

const Language english = Language::of("en");
const Language french = Language::of("fr-CA");
const FieldKey title{FieldKind::Title, {}};

Brief translatedBrief()
{
    Brief brief;
    brief.languages = {english, french};
    brief.write(title, english, u"Save the park"_s);
    brief.write(title, french, u"Sauvons le parc"_s);
    brief.markCurrent(title, french);
    return brief;
}

} // namespace

class BriefTest : public QObject
{
    Q_OBJECT
private slots:
    void startsWithNothingWritten()
    {
        Brief brief;
        QVERIFY(brief.mainLanguage().isNull());
        brief.languages = {french, english};
        QCOMPARE(brief.mainLanguage(), french);
        QCOMPARE(brief.sourceOf(title), french);
        QCOMPARE(brief.state(title, english), TextState::Missing);
        QVERIFY(brief.body(title, english).isEmpty());
    }

    void takesTheFirstLanguageWrittenAsSource()
    {
        Brief brief;
        brief.languages = {english, french};
        brief.write(title, french, u"Sauvons le parc"_s);
        QCOMPARE(brief.sourceOf(title), french);
        QCOMPARE(brief.state(title, french), TextState::Current);
        QCOMPARE(brief.state(title, english), TextState::Missing);
    }

    void countsSpacesAsNothing()
    {
        Brief brief;
        brief.write(title, english, u" \n\t "_s);
        QCOMPARE(brief.state(title, english), TextState::Missing);
    }

    void keepsATranslationADraftUntilItIsDone()
    {
        Brief brief;
        brief.write(title, english, u"Save the park"_s);
        brief.write(title, french, u"Sauvons"_s);
        QCOMPARE(brief.state(title, french), TextState::Draft);
        brief.write(title, french, u"Sauvons le parc"_s);
        QCOMPARE(brief.state(title, french), TextState::Draft);
        brief.markCurrent(title, french);
        QCOMPARE(brief.state(title, french), TextState::Current);
    }

    void makesTranslationsStaleWhenTheSourceChanges()
    {
        Brief brief = translatedBrief();
        brief.write(title, english, u"Save our park"_s);
        QCOMPARE(brief.state(title, english), TextState::Current);
        QCOMPARE(brief.state(title, french), TextState::Stale);

        brief.write(title, french, u"Sauvons notre parc"_s);
        QCOMPARE(brief.state(title, french), TextState::Stale);
        const Text text = brief.markCurrent(title, french);
        QCOMPARE(text.madeFrom, u"Save our park"_s);
        QCOMPARE(brief.state(title, french), TextState::Current);
    }

    void isNoLongerStaleWhenTheSourceComesBack()
    {
        Brief brief = translatedBrief();
        brief.write(title, english, u"Save our park"_s);
        brief.write(title, english, u"Save the park"_s);
        QCOMPARE(brief.state(title, french), TextState::Current);
    }

    void takesApprovalBackWhenTheTextChanges()
    {
        Brief brief = translatedBrief();
        for (const Language &language : {english, french}) {
            brief.approve(title, language);
            QCOMPARE(brief.state(title, language), TextState::Approved);
            brief.write(title, language, brief.body(title, language));
            QCOMPARE(brief.state(title, language), TextState::Approved);
        }
        brief.write(title, french, u"Sauvons notre parc"_s);
        QCOMPARE(brief.state(title, french), TextState::Current);
    }

    void givesBackWhatIsToBeStored()
    {
        Brief brief = translatedBrief();
        const Text text = brief.write(title, french, u"Sauvez le parc"_s);
        QCOMPARE(text.body, u"Sauvez le parc"_s);
        QCOMPARE(text, brief.fields.at(title).texts.at(french));
    }
};

static const broadside::test::Register<BriefTest> registered;

#include "BriefTest.moc"
