#include "CheckedTexts.h"

#include "RunTests.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

/// Between an English (or other) source and its translation.
class ComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void comparesWithTheSource_data()
    {
        QTest::addColumn<QString>("sourceLanguage");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QStringList>("findings");
        addLinks();
        addNumbers();
        addTimesAndDates();
        addNames();
        addMergeFields();
    }
    void comparesWithTheSource()
    {
        QFETCH(const QString, sourceLanguage);
        QFETCH(const QString, source);
        QFETCH(const QString, language);
        QFETCH(const QString, translation);
        QFETCH(const QStringList, findings);
        const Campaign campaign = translated(FieldKind::UpdateMail, *Language::parse(sourceLanguage), source,
                                             *Language::parse(language), translation);
        QCOMPARE(findingsOfKind(campaign, FieldKind::UpdateMail), findings);
    }

private:
    static void row(const char *name, const QString &sourceLanguage, const QString &source, const QString &language,
                    const QString &translation, const QStringList &findings)
    {
        QTest::newRow(name) << sourceLanguage << source << language << translation << findings;
    }

    static void addLinks()
    {
        const QString en = u"en"_s;
        const QString fr = u"fr-CA"_s;
        row("same links", en, u"[a](https://a.org) https://b.org"_s, fr, u"https://b.org/ et [a](https://www.a.org)"_s,
            {});
        row("link lost", en, u"[a](https://a.org) [b](https://b.org)"_s, fr, u"[a](https://a.org) b"_s,
            {u"links-differ"_s});
        row("link added", en, u"[a](https://a.org)"_s, u"ar"_s, u"[أ](https://a.org) https://b.org"_s,
            {u"links-differ: https://b.org"_s});
        row("other link", fr, u"[a](https://a.org/x)"_s, en, u"[a](https://a.org/y)"_s,
            {u"links-differ"_s, u"links-differ: https://a.org/y"_s});
        row("folders of languages", en, u"[a](https://a.org/en/x) [b](https://b.org)"_s, fr,
            u"[a](https://a.org/fr/x) [b](https://b.org/fr-ca/)"_s, {});
        row("subdomains of languages", en, u"[a](https://en.a.org/x)"_s, fr, u"[a](https://fr.a.org/x)"_s, {});
        row("parameters of languages", en, u"[a](https://a.org/?id=1&lang=en)"_s, u"ar"_s,
            u"[أ](https://a.org/?id=1&lang=ar)"_s, {});
        row("folder of a third language", en, u"[a](https://a.org/en/x)"_s, u"ar"_s, u"[أ](https://a.org/fr/x)"_s,
            {u"links-differ"_s, u"links-differ: https://a.org/fr/x"_s});
        row("the source's own page", en, u"[a](https://a.org/en/x)"_s, u"ar"_s, u"[أ](https://a.org/en/x)"_s, {});
        row("mail with another subject", en, u"[a](mailto:a@b.org?subject=Yes)"_s, fr,
            u"[a](mailto:A@b.org?subject=Oui)"_s, {});
        row("other mail", en, u"[a](mailto:a@b.org)"_s, fr, u"[a](mailto:c@b.org)"_s,
            {u"links-differ"_s, u"links-differ: mailto:c@b.org"_s});
    }

    static void addNumbers()
    {
        const QString en = u"en"_s;
        const QString fr = u"fr-CA"_s;
        const QString ar = u"ar"_s;
        row("thousands in French", en, u"2,000 people, 1,234,567 more"_s, fr,
            u"2\u00A0000 personnes, 1 234 567 autres"_s, {});
        row("thousands in Arabic", en, u"2,000 people"_s, ar, u"٢٬٠٠٠ شخص"_s, {});
        row("thousands in German", en, u"2,000 people"_s, u"de"_s, u"2.000 Menschen"_s, {});
        row("decimals", en, u"2.5 hectares"_s, fr, u"2,5 hectares"_s, {});
        row("decimals in Arabic", fr, u"2,5 hectares"_s, ar, u"٢٫٥ هكتار"_s, {});
        row("other number", en, u"235 groups"_s, fr, u"253 groupes"_s, {u"numbers-differ: 253"_s});
        row("decimal for thousands", en, u"2,000 people"_s, u"de"_s, u"2,000 Menschen"_s, {u"numbers-differ: 2,000"_s});
        row("number lost", en, u"235 groups in 2021"_s, ar, u"مجموعات كثيرة في 2021"_s, {u"numbers-differ"_s});
        row("number added", fr, u"des groupes"_s, en, u"235 groups"_s, {u"numbers-differ: 235"_s});
        row("Arabic digits differ", ar, u"٣٥ منظمة"_s, fr, u"53 organismes"_s, {u"numbers-differ: 53"_s});
        row("percent", en, u"10% of it"_s, fr, u"10 % de cela"_s, {});
        row("percent in Arabic", en, u"10% of it"_s, ar, u"١٠٪ منه"_s, {});
        row("in words there", en, u"within 10 days, 20 people"_s, fr, u"sous dix jours, vingt personnes"_s, {});
        row("in words here", en, u"within ten days"_s, fr, u"sous 10 jours"_s, {});
        row("in Arabic words", en, u"within 10 days, 20 people, 5 groups"_s, ar,
            u"خلال عشرة أيام، عشرين شخصًا، خمس مجموعات"_s, {});
        row("Arabic dual", en, u"2 days, 1 person"_s, ar, u"يومان وشخص"_s, {});
        row("Roman", en, u"the 21st century"_s, fr, u"le XXIe siècle"_s, {});
        row("ordinals", en, u"the 19th and 3rd time"_s, fr, u"la 19e et la 3e fois"_s, {});
        row("millions", en, u"2.5 million, $3,000,000"_s, fr, u"2 500 000, 3 millions de dollars"_s, {});
        row("decade", en, u"in the 1990s"_s, fr, u"dans les années 90"_s, {});
        row("name with a number", en, u"the G7 met"_s, ar, u"اجتمعت مجموعة السبع"_s, {});
        row("telephone", en, u"Call 1-613-555-0123"_s, fr, u"Appelez le 613 555-0123"_s, {});
        row("numbers in links", en, u"[a](https://a.org/en/12)"_s, fr, u"[a](https://a.org/en/12)"_s, {});
        row("numbered list", en, u"3. One\n4. Two"_s, fr, u"- Un\n- Deux"_s, {});
        row("order and repetition", en, u"25, 30 and 25"_s, fr, u"30 et 25"_s, {});
    }

    static void addTimesAndDates()
    {
        const QString en = u"en"_s;
        const QString fr = u"fr-CA"_s;
        row("time", en, u"at 2:30 p.m. and 6 pm"_s, fr, u"à 14 h 30 et à 18 h"_s, {});
        row("time in Arabic", en, u"at 2:30 p.m."_s, u"ar"_s, u"في الساعة ١٤:٣٠"_s, {});
        row("date", en, u"on October 19, 2021"_s, fr, u"le 19 octobre 2021"_s, {});
        row("date in figures", en, u"on 2021-10-19"_s, fr, u"le 19 octobre 2021"_s, {});
        row("other date", en, u"on 19 October 2021"_s, u"ar"_s, u"في 29 تشرين الأول 2021"_s, {u"numbers-differ: 29"_s});
        row("other year", fr, u"le 19 octobre 2021"_s, en, u"on 19 October 2020"_s, {u"numbers-differ: 2020"_s});
    }

    static void addNames()
    {
        const QString en = u"en"_s;
        const QString fr = u"fr-CA"_s;
        row("person kept", en, u"We met Benny Gantz."_s, fr, u"Nous avons rencontré Benny Gantz."_s, {});
        row("person lost", en, u"We met Benny Gantz."_s, fr, u"Nous avons rencontré le ministre."_s,
            {u"names-differ"_s});
        row("surname alone", en, u"We met Benny Gantz."_s, fr, u"Nous avons rencontré M. Gantz."_s, {});
        row("accents", fr, u"Nous avons vu Mélanie Joly hier."_s, en, u"We saw Melanie Joly."_s, {});
        row("inflected", en, u"We met Benny Gantz."_s, u"pl"_s, u"Bez Benny'ego Gantza."_s, {});
        row("organisation lost", en, u"The work of Al-Haq goes on."_s, fr, u"Le travail continue."_s,
            {u"names-differ"_s});
        row("organisation kept", fr, u"Le travail d'Al-Haq continue."_s, en, u"The work of Al-Haq goes on."_s, {});
        row("organisation parted", en, u"Open it in Tel-Aviv now."_s, fr, u"Ouvrez à Tel Aviv."_s, {});
        row("capitals lost", en, u"Thanks to DCIP for it."_s, fr, u"Merci à elle."_s, {u"names-differ"_s});
        row("capitals translated", en, u"Thanks to NATO for it."_s, fr, u"Merci à l'OTAN."_s, {});
        row("shouting", en, u"Please STOP THIS now."_s, fr, u"Arrêtez, svp."_s, {});
        row("titles and institutions", en,
            u"Tell the Prime Minister, the European Union, the United States and the Supreme Court of it."_s, fr,
            u"Dites-le au premier ministre, à l'Europe, à Washington et aux juges."_s, {});
        row("months and nationalities", en, u"On a Friday in October, Palestinian Canadian groups met."_s, fr,
            u"Un vendredi d'octobre, des groupes se sont réunis."_s, {});
        row("title case", en, u"Our Thanks to Benny Gantz Today"_s, fr, u"Notre merci"_s, {});
        row("start of a sentence", en, u"Dear Friends of the park, hello."_s, fr, u"Bonjour."_s, {});
        row("lower case elsewhere", en, u"We say Silent Spring. It was a silent spring."_s, fr, u"Nous le disons."_s,
            {});
        row("other script", en, u"We met Benny Gantz of Al-Haq."_s, u"ar"_s, u"التقينا الوزير."_s, {});
        row("from another script", u"ar"_s, u"التقينا Benny Gantz هناك."_s, en, u"We met him."_s, {});
    }

    static void addMergeFields()
    {
        row("merge field kept", u"en"_s, u"Hi {first_name|friend}"_s, u"fr"_s, u"Bonjour {first_name|vous}"_s, {});
        row("merge field lost", u"en"_s, u"Hi {first_name|friend} of {city|here}"_s, u"fr"_s, u"Bonjour {city|ici}"_s,
            {u"merge-field-missing"_s});
        row("merge field lost in Arabic", u"fr"_s, u"Bonjour {greeting}"_s, u"ar"_s, u"مرحبًا"_s,
            {u"merge-field-missing"_s});
        row("merge field added", u"en"_s, u"Hi"_s, u"ar"_s, u"مرحبًا {first_name|}"_s, {});
    }

private slots:
    void leavesDraftsAlone()
    {
        Campaign campaign;
        campaign.brief.languages = {Language::of("en"), Language::of("fr")};
        campaign.brief.write({FieldKind::Background, {}}, Language::of("en"), u"235 of [us](https://a.org)"_s);
        campaign.brief.write({FieldKind::Background, {}}, Language::of("fr"), u"Nous"_s);
        QCOMPARE(findingsOfKind(campaign, FieldKind::Background), QStringList{u"text-draft"_s});
    }

    void comparesWithTheFieldsOwnSource()
    {
        Campaign campaign =
            translated(FieldKind::Background, Language::of("fr"), u"235"_s, Language::of("en"), u"253"_s);
        campaign.brief.languages = {Language::of("en"), Language::of("fr")};
        QCOMPARE(findingsOfKind(campaign, FieldKind::Background), QStringList{u"numbers-differ: 253"_s});
    }

    void wantsTheAgreedTerms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("used") << u"fr"_s << u"Les défenseurs des droits humains le disent."_s << QStringList();
        QTest::newRow("not used") << u"fr"_s << u"Les militants le disent."_s << QStringList{u"term-missing"_s};
        QTest::newRow("used in Arabic") << u"ar"_s << u"يقول المدافعون عن حقوق الإنسان ذلك."_s << QStringList();
        QTest::newRow("not used in Arabic") << u"ar"_s << u"يقول الناشطون ذلك."_s << QStringList{u"term-missing"_s};
        QTest::newRow("not agreed") << u"de"_s << u"Aktive sagen es."_s << QStringList();
    }
    void wantsTheAgreedTerms()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, translation);
        QFETCH(const QStringList, findings);
        const Glossary glossary{{{{Language::of("en"), u"park"_s}, {Language::of("fr"), u"parc"_s}}},
                                {{{Language::of("en"), u"human rights defenders"_s},
                                  {Language::of("fr"), u"défenseurs des droits humains"_s},
                                  {Language::of("ar"), u"المدافعون عن حقوق الإنسان"_s}}}};
        const Campaign campaign =
            translated(FieldKind::Background, Language::of("en"), u"Human rights defenders say so."_s,
                       *Language::parse(language), translation);
        QCOMPARE(findingsOfKind(campaign, FieldKind::Background, glossary), findings);
    }
};

static const broadside::test::Register<ComparisonTest> registered;

#include "ComparisonTest.moc"
