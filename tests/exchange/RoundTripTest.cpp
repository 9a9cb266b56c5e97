#include "BriefFile.h"
#include "Example.h"
#include "Merge.h"
#include "RunTests.h"

using namespace broadside;

class RoundTripTest : public QObject
{
    Q_OBJECT

    static Campaign example() { return exampleCampaign().value(); }

    /// Everything that a text can hold, in every state.
    static Campaign nasty()
    {
        Campaign campaign;
        campaign.slug = QStringLiteral("nasty");
        campaign.brief.languages = {Language::of("en"), Language::of("fr-CA"), Language::of("ar")};
        campaign.demands = {QStringLiteral("one"), QStringLiteral("two")};
        const QStringList bodies{QStringLiteral("=SUM(A1)"),
                                 QStringLiteral("'quoted"),
                                 QStringLiteral("a \"b\", c; d\te"),
                                 QStringLiteral("]]> & <b>&amp;</b>"),
                                 QStringLiteral("  spaces around  "),
                                 QStringLiteral("\nlines\n\n\nmore\n"),
                                 u"« déjà »\u202f: 10\u00a0% 👩‍👩‍👧 \u202eturned\u202c"_qs,
                                 QStringLiteral("<!-- field: title -->\n\\<!-- field: x -->"),
                                 QString(10'000, u'x')};
        int at = 0;
        for (const FieldKey &key : campaign.fieldKeys()) {
            campaign.brief.write(key, Language::of("en"), bodies[at++ % bodies.size()]);
            campaign.brief.write(key, Language::of("fr-CA"), bodies[at++ % bodies.size()]);
            if (at % 3 == 0)
                campaign.brief.approve(key, Language::of("fr-CA"));
            if (at % 5 == 0)
                campaign.brief.markCurrent(key, Language::of("fr-CA"));
            if (at % 4 == 0)
                campaign.brief.write(key, Language::of("en"), QStringLiteral("changed"));
            if (at % 2 == 0)
                campaign.brief.setNotes(
                    key, Language::of("fr-CA"),
                    {{bodies[0], QStringLiteral("Why?\nSay more: \"x\""), QStringLiteral("Zoé"),
                      QDateTime::fromString(QStringLiteral("2021-10-19T14:05:00.250Z"), Qt::ISODateWithMs)}});
        }
        return campaign;
    }

    static BriefFile translationsOf(const BriefFile &file)
    {
        BriefFile translations{file.campaign, {}};
        for (const CarriedText &carried : file.texts) {
            if (carried.language != carried.sourceLanguage)
                translations.texts.append(carried);
        }
        return translations;
    }

private slots:
    void comesBackEqual_data()
    {
        QTest::addColumn<Campaign>("campaign");
        QTest::newRow("example") << example();
        QTest::newRow("nasty") << nasty();
    }
    void comesBackEqual()
    {
        QFETCH(Campaign, campaign);
        const BriefFile file = briefFileOf(campaign);
        QVERIFY(file.texts.size() > 20);
        for (const BriefFormat format : {BriefFormat::Json, BriefFormat::Csv})
            QCOMPARE(readBrief(writeBrief(file, format).value(), format).value(), file);
    }

    void translationsComeBackEqual_data() { comesBackEqual_data(); }
    void translationsComeBackEqual()
    {
        QFETCH(Campaign, campaign);
        const BriefFile translations = translationsOf(briefFileOf(campaign));
        const Result<QByteArray> xliff = writeBrief(briefFileOf(campaign), BriefFormat::Xliff12);
        BriefFile back = readBrief(xliff.value(), BriefFormat::Xliff12).value();
        // A file in XLIFF 1.2 stands language by language.
        QCOMPARE(back.texts.size(), translations.texts.size());
        for (const CarriedText &carried : translations.texts)
            QVERIFY2(back.texts.contains(carried), qPrintable(fieldPath(carried.key) + carried.language.tag()));

        for (const Language &language : campaign.brief.languages) {
            const BriefFile own = translationsOf(briefFileOf(campaign, language));
            if (own.texts.isEmpty())
                continue;
            const QByteArray xliff2 = writeBrief(own, BriefFormat::Xliff20).value();
            QCOMPARE(readBrief(xliff2, BriefFormat::Xliff20).value(), own);
        }
    }

    void bodiesComeBackAsMarkdown_data() { comesBackEqual_data(); }
    void bodiesComeBackAsMarkdown()
    {
        QFETCH(Campaign, campaign);
        for (const Language &language : campaign.brief.languages) {
            const BriefFile file = briefFileOf(campaign, language);
            const BriefFile back =
                readBrief(writeBrief(file, BriefFormat::Markdown).value(), BriefFormat::Markdown).value();
            QCOMPARE(back.texts.size(), file.texts.size());
            for (qsizetype i = 0; i < file.texts.size(); ++i) {
                QCOMPARE(back.texts[i].key, file.texts[i].key);
                QCOMPARE(back.texts[i].text.body, file.texts[i].text.body);
            }
            QVERIFY(mergeBrief(campaign, back).value().entries.isEmpty());
        }
    }

    void fillsTheCampaignThatItCameFrom_data()
    {
        QTest::addColumn<Campaign>("campaign");
        QTest::addColumn<BriefFormat>("format");
        for (const BriefFormat format : {BriefFormat::Xliff12, BriefFormat::Json, BriefFormat::Csv}) {
            QTest::addRow("example %d", int(format)) << example() << format;
            QTest::addRow("nasty %d", int(format)) << nasty() << format;
        }
    }
    void fillsTheCampaignThatItCameFrom()
    {
        QFETCH(Campaign, campaign);
        QFETCH(BriefFormat, format);
        Campaign emptied = campaign;
        for (auto &[key, field] : emptied.brief.fields)
            std::erase_if(field.texts, [&](const auto &text) { return text.first != field.source; });
        const QByteArray bytes = writeBrief(briefFileOf(campaign), format).value();
        const BriefMerge merge = mergeBrief(emptied, readBrief(bytes, format).value()).value();
        QCOMPARE(merge.conflicts(), 0);
        for (const MergeEntry &entry : merge.entries)
            emptied.brief.take(entry.key, entry.language, merged(entry, ConflictChoice::Ours, {}));
        for (const FieldKey &key : campaign.fieldKeys()) {
            for (const Language &language : campaign.brief.languages) {
                const Text *before = campaign.brief.find(key, language);
                const Text *after = emptied.brief.find(key, language);
                if (before && !before->body.trimmed().isEmpty())
                    QVERIFY2(after && *after == *before, qPrintable(fieldPath(key) + u' ' + language.tag()));
            }
        }
    }

    void standsFiftyLanguagesAndManyDemands()
    {
        Campaign campaign;
        campaign.slug = QStringLiteral("many");
        for (char a = 'a'; a < 'h'; ++a) {
            for (char b = 'a'; b < 'h' + 1; ++b)
                campaign.brief.languages.append(
                    Language::parse(QStringLiteral("%1%2").arg(QChar(a)).arg(QChar(b))).value());
        }
        for (int i = 0; i < 500; ++i)
            campaign.demands.append(QStringLiteral("d%1").arg(i));
        for (const QString &demand : campaign.demands) {
            for (const Language &language : campaign.brief.languages)
                campaign.brief.write({FieldKind::Demand, demand}, language, demand + language.tag());
        }
        const BriefFile file = briefFileOf(campaign);
        QCOMPARE(file.texts.size(), 500 * campaign.brief.languages.size());
        for (const BriefFormat format : {BriefFormat::Json, BriefFormat::Csv})
            QCOMPARE(readBrief(writeBrief(file, format).value(), format).value(), file);
        QVERIFY(mergeBrief(campaign, file).value().entries.isEmpty());
    }

    void saysWhatAFormatCannotHold()
    {
        Campaign campaign = example();
        QVERIFY(!writeBrief(briefFileOf(campaign), BriefFormat::Xliff20).has_value()); // two pairs of languages
        QVERIFY(!writeBrief(briefFileOf(campaign), BriefFormat::Markdown).has_value());
        campaign.brief.write({FieldKind::Title, {}}, Language::of("fr-CA"), QStringLiteral("a\u0001b"));
        const auto xliff = writeBrief(briefFileOf(campaign), BriefFormat::Xliff12);
        QVERIFY(!xliff.has_value());
        QVERIFY(xliff.error().what.contains(QStringLiteral("title")));
        QVERIFY(!writeBrief({QStringLiteral("empty"), {}}, BriefFormat::Xliff12).has_value());
    }
};

static const broadside::test::Register<RoundTripTest> registered;

#include "RoundTripTest.moc"
