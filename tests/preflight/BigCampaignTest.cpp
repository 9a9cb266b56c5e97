#include "CheckedTexts.h"

#include "RunTests.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QList<Language> languages(int count)
{
    QList<Language> all{Language::of("en"), Language::of("fr"), Language::of("ar")};
    for (int i = 0; all.size() < count; ++i) // of those for private use: qaa, qab …
        all.append(*Language::parse(u"q%1%2"_s.arg(QChar(u'a' + (i / 26))).arg(QChar(u'a' + (i % 26)))));
    return all;
}

/// Written in all languages, with one wrong number in French.
void write(Campaign &campaign, const FieldKey &key, const QString &wrong)
{
    for (const Language &language : campaign.brief.languages) {
        const QString number = language == Language::of("fr") ? wrong : u"235"_s;
        campaign.brief.write(key, language, u"Ask %1 groups of Al-Haq at https://a.org for it."_s.arg(number));
        if (language != campaign.brief.mainLanguage())
            campaign.brief.markCurrent(key, language);
    }
}

QHash<QString, int> countsOf(const Campaign &campaign)
{
    QHash<QString, int> counts;
    for (const Finding &finding : preflight({campaign, {}, {}}))
        ++counts[finding.code];
    return counts;
}

} // namespace

/// Preflight runs after every edit: what is large must not make it slow, nor wrong.
class BigCampaignTest : public QObject
{
    Q_OBJECT
private slots:
    void checksManyTextsInManyLanguages()
    {
        Campaign campaign;
        campaign.brief.languages = languages(50);
        for (int i = 0; i < 500; ++i)
            campaign.demands.append(u"demand-%1"_s.arg(i));
        campaign.targets = {{.id = u"mayor"_s, .email = {}, .language = Language::of("en")}};
        campaign.picture.bytes = "<svg/>";
        for (const FieldKey &key : campaign.fieldKeys())
            write(campaign, key, key.item == u"demand-250" || key.kind == FieldKind::Letter ? u"253"_s : u"235"_s);
        const QHash<QString, int> counts = countsOf(campaign);
        QCOMPARE(counts.value(u"numbers-differ"_s), 2);
        QCOMPARE(counts.value(u"links-differ"_s), 0);
        QCOMPARE(counts.value(u"names-differ"_s), 0);
        QCOMPARE(counts.value(u"text-missing"_s), 0);
    }

    void checksAVeryLongText_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QHash<QString, int>>("counts");
        using Counts = QHash<QString, int>;
        QTest::newRow("prose") << u"We met Benny Gantz of Al-Haq, 235 times, at [it](https://a.org).\n\n"_s << Counts{};
        QTest::newRow("one line") << u"water, "_s << Counts{{u"sentence-long"_s, 2}};
        QTest::newRow("brackets") << u"]( "_s << Counts{};
        QTest::newRow("open links") << u"[a](b "_s << Counts{};
        QTest::newRow("braces") << u"{a {"_s << Counts{};
        QTest::newRow("digits") << u"1 2 "_s << Counts{};
        QTest::newRow("digits and hyphens") << u"12-"_s << Counts{};
        QTest::newRow("dots") << u"a.b."_s << Counts{};
        QTest::newRow("at signs") << u"a@"_s << Counts{};
        QTest::newRow("doubled") << u"no "_s << Counts{{u"word-doubled"_s, 39'998}, {u"sentence-long"_s, 2}};
        QTest::newRow("hidden") << u"\u202E"_s << Counts{{u"hidden-characters"_s, 2}};
    }
    void checksAVeryLongText()
    {
        QFETCH(const QString, piece);
        using Counts = QHash<QString, int>;
        QFETCH(const Counts, counts);
        const QString body = piece.repeated(20'000);
        const Campaign campaign = translated(FieldKind::Letter, Language::of("en"), body, Language::of("fr"), body);
        const QHash<QString, int> found = countsOf(campaign);
        for (auto count = counts.begin(); count != counts.end(); ++count)
            QCOMPARE(found.value(count.key()), count.value());
        for (const QString &code :
             {u"links-differ"_s, u"numbers-differ"_s, u"names-differ"_s, u"merge-field-missing"_s})
            QCOMPARE(found.value(code), 0);
    }
};

static const broadside::test::Register<BigCampaignTest> registered;

#include "BigCampaignTest.moc"
