// Filters and orders as text: what is written is read back, and what cannot be understood is said with its place.
#include "SignerFilterText.h"
#include "RunTests.h"

#include <random>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

using Kind = SignerFilter::Kind;
using Trait = SignerTrait;

SignerFilter ofTrait(Trait trait, const QStringList &values)
{
    return SignerFilter::of(trait, values);
}

SignerFilter all(const QList<SignerFilter> &parts)
{
    return {Kind::All, {}, parts};
}

SignerFilter any(const QList<SignerFilter> &parts)
{
    return {Kind::Any, {}, parts};
}

SignerFilter negated(const SignerFilter &part)
{
    return {Kind::Not, {}, {part}};
}

/// A tree as somebody could put it together, of values that are hard to write.
class Grower
{
public:
    explicit Grower(unsigned seed) : m_random(seed) {}

    SignerFilter tree(int levels)
    {
        const int kind = levels <= 1 ? 0 : below(4);
        if (kind == 0)
            return leaf();
        if (kind == 1)
            return negated(tree(levels - 1));
        QList<SignerFilter> parts;
        for (int count = 2 + below(3); count > 0; --count)
            parts << tree(levels - 1);
        return kind == 2 ? all(parts) : any(parts);
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    SignerFilter leaf()
    {
        if (below(20) == 0)
            return {};
        const Trait trait = signerTraits()[below(static_cast<int>(signerTraits().size()))];
        QStringList values;
        for (int count = 1 + below(3); count > 0; --count)
            values << value(trait);
        return ofTrait(trait, values);
    }

    QString value(Trait trait)
    {
        const QStringList known = [trait]() -> QStringList {
            switch (trait) {
            case Trait::Import:
                return {u"1"_s, u""_s, u"9223372036854775807"_s};
            case Trait::Signed:
                return {u"2021-11-01..2021-11-30"_s, u"1899-12-31.."_s, u"..2021-11-30"_s, u"2024-02-29"_s, u""_s,
                        u"2021-11-01..2021-11-01"_s};
            case Trait::Consent:
                return {u"given"_s, u"refused"_s, u"unasked"_s};
            case Trait::Status:
                return {u"valid"_s, u"duplicate"_s, u"likely"_s, u"withdrawn"_s};
            case Trait::Has:
                return {u"comment"_s, u"phone"_s, u"email"_s, u"address"_s, u"postal_code"_s, u"warning"_s};
            case Trait::FirstTime:
                return {u"yes"_s, u"no"_s};
            default:
                return {};
            }
        }();
        if (!known.isEmpty())
            return known[below(static_cast<int>(known.size()))];
        static const QString alphabet = u"abAB \"\\,():.'-_*%é漢ا\n\t\u00a0\u202e\u0001"_s;
        QString text;
        for (int length = 1 + below(6); length > 0; --length)
            text += alphabet[below(static_cast<int>(alphabet.size()))];
        static const QStringList words{u"and"_s, u"OR"_s, u"not"_s, u"\\"_s, u"\\\""_s, u"any"_s};
        return below(5) == 0 ? words[below(static_cast<int>(words.size()))] : text;
    }

    std::mt19937 m_random;
};

} // namespace

Q_DECLARE_METATYPE(broadside::SignerFilter)

class SignerFilterTextTest : public QObject
{
    Q_OBJECT
private slots:
    void traitsHaveIdsAndNames()
    {
        QCOMPARE(signerTraits().size(), 14);
        QSet<QString> ids;
        for (const Trait trait : signerTraits()) {
            ids << signerTraitId(trait);
            QVERIFY(!signerTraitName(trait).isEmpty());
            QCOMPARE(signerTraitFromId(signerTraitId(trait)), std::optional(trait));
        }
        QCOMPARE(ids.size(), 14);
        QVERIFY(!signerTraitFromId(u"shoe_size"));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SignerFilter>("filter");
        QTest::addColumn<QString>("written"); // "": as it was
        const auto row = [](const char *text, const SignerFilter &filter, const char *written = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << filter << QString::fromUtf8(written);
        };
        // every trait
        row("language:fr", ofTrait(Trait::Language, {u"fr"_s}));
        row("source:paper,web", ofTrait(Trait::Source, {u"paper"_s, u"web"_s}));
        row("import:3", ofTrait(Trait::Import, {u"3"_s}));
        row("import:003", ofTrait(Trait::Import, {u"3"_s}), "import:3");
        row("country:CA", ofTrait(Trait::Country, {u"CA"_s}));
        row("region:QC,ON", ofTrait(Trait::Region, {u"QC"_s, u"ON"_s}));
        row("city:Trois-Rivières", ofTrait(Trait::City, {u"Trois-Rivières"_s}));
        row("postal_code:H2X", ofTrait(Trait::PostalCode, {u"H2X"_s}));
        row("signed:2021-11-01..2021-11-30", ofTrait(Trait::Signed, {u"2021-11-01..2021-11-30"_s}));
        row("consent:given,refused,unasked", ofTrait(Trait::Consent, {u"given"_s, u"refused"_s, u"unasked"_s}));
        row("status:valid,duplicate,likely,withdrawn",
            ofTrait(Trait::Status, {u"valid"_s, u"duplicate"_s, u"likely"_s, u"withdrawn"_s}));
        row("has:comment,phone,email,address,postal_code,warning",
            ofTrait(Trait::Has, {u"comment"_s, u"phone"_s, u"email"_s, u"address"_s, u"postal_code"_s, u"warning"_s}));
        row("tag:\"to call\"", ofTrait(Trait::Tag, {u"to call"_s}));
        row("campaign:any", ofTrait(Trait::Campaign, {u"any"_s}));
        row("first_time:yes", ofTrait(Trait::FirstTime, {u"yes"_s}));
        // small and capital letters
        row("Has:Comment", ofTrait(Trait::Has, {u"comment"_s}), "has:comment");
        row("FIRST_TIME:No", ofTrait(Trait::FirstTime, {u"no"_s}), "first_time:no");
        row("language:FR", ofTrait(Trait::Language, {u"FR"_s}));
        // days
        row("signed:2021-11-09", ofTrait(Trait::Signed, {u"2021-11-09"_s}));
        row("signed:2021-11-09..", ofTrait(Trait::Signed, {u"2021-11-09.."_s}));
        row("signed:..2021-11-09", ofTrait(Trait::Signed, {u"..2021-11-09"_s}));
        row("signed:2021-11-09..2021-11-09", ofTrait(Trait::Signed, {u"2021-11-09..2021-11-09"_s}));
        row("signed:2021", ofTrait(Trait::Signed, {u"2021-01-01..2021-12-31"_s}), "signed:2021-01-01..2021-12-31");
        row("signed:2024-02", ofTrait(Trait::Signed, {u"2024-02-01..2024-02-29"_s}), "signed:2024-02-01..2024-02-29");
        row("signed:2021-11..2022", ofTrait(Trait::Signed, {u"2021-11-01..2022-12-31"_s}),
            "signed:2021-11-01..2022-12-31");
        row("signed:2021-11..", ofTrait(Trait::Signed, {u"2021-11-01.."_s}), "signed:2021-11-01..");
        row("signed:..2021-11", ofTrait(Trait::Signed, {u"..2021-11-30"_s}), "signed:..2021-11-30");
        row("signed:0987-01-01", ofTrait(Trait::Signed, {u"0987-01-01"_s}));
        row("signed:2021,\"\"", ofTrait(Trait::Signed, {u"2021-01-01..2021-12-31"_s, u""_s}),
            "signed:2021-01-01..2021-12-31,\"\"");
        // quotes
        row("language:\"\"", ofTrait(Trait::Language, {u""_s}));
        row("import:\"\"", ofTrait(Trait::Import, {u""_s}));
        row("language:\"fr\"", ofTrait(Trait::Language, {u"fr"_s}), "language:fr");
        row("city:\"Mont-Saint-Hilaire, QC\",Laval", ofTrait(Trait::City, {u"Mont-Saint-Hilaire, QC"_s, u"Laval"_s}));
        row("tag:\"say \\\"no\\\"\",\"a\\\\b\",\"C:\\n\"",
            ofTrait(Trait::Tag, {u"say \"no\""_s, u"a\\b"_s, u"C:\\n"_s}), "tag:\"say \\\"no\\\"\",a\\b,C:\\n");
        row("tag:a\\b", ofTrait(Trait::Tag, {u"a\\b"_s}));
        row("tag:not,and,or", ofTrait(Trait::Tag, {u"not"_s, u"and"_s, u"or"_s}));
        row("tag:a:b", ofTrait(Trait::Tag, {u"a:b"_s}));
        row("tag:\"(\"", ofTrait(Trait::Tag, {u"("_s}));
        row("city:القاهرة,東京", ofTrait(Trait::City, {u"القاهرة"_s, u"東京"_s}));
        // chains
        const SignerFilter a = ofTrait(Trait::Tag, {u"a"_s});
        const SignerFilter b = ofTrait(Trait::Tag, {u"b"_s});
        const SignerFilter c = ofTrait(Trait::Tag, {u"c"_s});
        row("", {});
        row("  \t\n ", {}, " ");
        row("()", {}, " ");
        row("tag:a tag:b", all({a, b}), "tag:a and tag:b");
        row("tag:a AND tag:b And tag:c", all({a, b, c}), "tag:a and tag:b and tag:c");
        row("tag:a Or tag:b or tag:c", any({a, b, c}), "tag:a or tag:b or tag:c");
        row("tag:a or tag:b and tag:c", any({a, all({b, c})}), "tag:a or (tag:b and tag:c)");
        row("tag:a tag:b or tag:c", any({all({a, b}), c}), "(tag:a and tag:b) or tag:c");
        row("(tag:a or tag:b) and tag:c", all({any({a, b}), c}));
        row("tag:a and (tag:b and tag:c)", all({a, all({b, c})}));
        row("(tag:a)", a, "tag:a");
        row("((tag:a or tag:b))", any({a, b}), "tag:a or tag:b");
        row("not tag:a tag:b", all({negated(a), b}), "not tag:a and tag:b");
        row("NOT(tag:a or tag:b)tag:c", all({negated(any({a, b})), c}), "not (tag:a or tag:b) and tag:c");
        row("not not tag:a", negated(negated(a)));
        row("not ()", negated({}));
        row("tag:a(tag:b)", all({a, b}), "tag:a and tag:b");
        row("has:comment and not (status:duplicate or tag:\"to call\")",
            all({ofTrait(Trait::Has, {u"comment"_s}),
                 negated(any({ofTrait(Trait::Status, {u"duplicate"_s}), ofTrait(Trait::Tag, {u"to call"_s})}))}));
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(SignerFilter, filter);
        QFETCH(QString, written);
        const auto read = readFilter(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QVERIFY2(*read == filter, qPrintable(filterText(*read)));
        QCOMPARE(filterText(filter), written.isEmpty() ? text : written.trimmed());
    }

    void saysWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what"); // what the sentence names
        QTest::addColumn<int>("place");
        const auto row = [](const char *text, const char *what, int place) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(what) << place;
        };
        row("shoe_size:43", "shoe_size", 1);
        row("language:fr or colour:red", "colour", 16);
        row("fr", "fr", 1);
        row("language", "language", 1);
        row("language:fr Québec", "Québec", 13);
        row("tag:𝔄 𝔄:x", "𝔄", 7);
        row("or:x", "or", 1);
        row("tag:a or:x", "or", 7);
        row(":fr", "", 1);
        row("=fr", "=fr", 1);
        row("language = fr", "language", 1);
        // values
        row("language:", "value", 10);
        row("language: fr", "value", 10);
        row("region:QC, ON", "value", 11);
        row("region:QC,,ON", "value", 11);
        row("region:,", "value", 8);
        row("status:rejected", "rejected", 8);
        row("status:valid,maybe", "maybe", 14);
        row("consent:yes", "yes", 9);
        row("consent:\"\"", "consent", 9);
        row("has:shoes", "shoes", 5);
        row("has:\"\"", "has", 5);
        row("first_time:1", "“1”", 12);
        row("import:latest", "latest", 8);
        row("import:0", "“0”", 8);
        row("import:-1", "-1", 8);
        row("import:1.5", "1.5", 8);
        row("import:99999999999999999999", "9999", 8);
        row("tag:\"\"", "tag", 5);
        row("campaign:\"\"", "campaign", 10);
        row("postal_code:\"\"", "postal_code", 13);
        // days
        row("signed:yesterday", "yesterday", 8);
        row("signed:2021-11-31", "2021-11-31", 8);
        row("signed:2021-02-29..", "2021-02-29", 8);
        row("signed:2021-13", "2021-13", 8);
        row("signed:2021-00", "2021-00", 8);
        row("signed:0000", "0000", 8);
        row("signed:21", "“21”", 8);
        row("signed:2021-1-1", "2021-1-1", 8);
        row("signed:2021-11-01T10:00", "T10", 8);
        row("signed:..", "“..”", 8);
        row("signed:2021..2020", "2021..2020", 8);
        row("signed:2021...2022", "2021...2022", 8);
        row("signed:2021..2022..2023", "2021..2022..2023", 8);
        row("signed:٢٠٢١", "٢٠٢١", 8);
        // quotes and parentheses
        row("tag:\"to call", "quote", 5);
        row("tag:\"a\\\"", "quote", 5);
        row("tag:\"", "quote", 5);
        row("\"tag\":a", "missing", 1);
        row("tag:a\"b\"", "missing", 6);
        row("(tag:a", "parenthesis", 1);
        row("tag:a and (tag:b or (tag:c)", "parenthesis", 11);
        row("(", "missing", 2);
        row("tag:a)", "parenthesis", 6);
        row(")", "missing", 1);
        row("()) tag:a", "parenthesis", 3);
        // nothing to join
        row("and tag:a", "missing", 1);
        row("or", "missing", 1);
        row("tag:a and", "missing", 10);
        row("tag:a or  ", "missing", 11);
        row("tag:a or or tag:b", "missing", 10);
        row("tag:a and or tag:b", "missing", 11);
        row("not", "missing", 4);
        row("not and tag:a", "missing", 5);
        row("(or)", "missing", 2);
        row(",", "missing", 1);
        row("'; DROP TABLE signature; --", "“';”", 1);
    }
    void saysWhatItDoesNotUnderstand()
    {
        QFETCH(QString, text);
        QFETCH(QString, what);
        QFETCH(int, place);
        const auto read = readFilter(text);
        QVERIFY2(!read, read ? qPrintable(filterText(*read)) : "");
        const QString sentence = read.error().what;
        QVERIFY2(sentence.contains(what), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"at character %1 "_s.arg(place)) ||
                     sentence.contains(u"at character %1."_s.arg(place)),
                 qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY2(read.error().next.endsWith(u'.'), qPrintable(read.error().next));
    }

    void anUnknownWordComesWithThoseThatAreKnown()
    {
        QVERIFY(readFilter(u"shoe_size:43").error().next.contains(u"postal_code"));
        QVERIFY(readFilter(u"status:rejected").error().next.contains(u"valid, duplicate, likely, withdrawn"));
        QVERIFY(readFilter(u"signed:yesterday").error().next.contains(u"signed:2021-11-01..2021-11-30"));
    }

    void levelsGoToSixtyFour()
    {
        QVERIFY(readFilter(u"("_s.repeated(64).append(u"tag:a").append(u")"_s.repeated(64))));
        QVERIFY(readFilter(u"not "_s.repeated(64).append(u"tag:a")));
        const auto deeper = readFilter(u"("_s.repeated(65).append(u"tag:a"));
        QVERIFY(!deeper);
        QVERIFY2(deeper.error().what.contains(u"65"), qPrintable(deeper.error().what));
        QVERIFY(!readFilter(u"not "_s.repeated(65).append(u"tag:a")));
        QVERIFY(readFilter(u"(not (tag:a)) "_s.repeated(200))); // beside one another
    }

    void whatIsWrittenIsReadBack()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const SignerFilter filter = Grower(seed).tree(1 + static_cast<int>(seed % 6));
            const QString text = filterText(filter);
            const auto read = readFilter(text);
            QVERIFY2(read, read ? "" : qPrintable(text + u'\n' + read.error().what));
            QVERIFY2(*read == filter, qPrintable(text + u'\n' + filterText(*read)));
        }
    }

    void partsThatAreNotNeededAreLeftOut_data()
    {
        QTest::addColumn<SignerFilter>("filter");
        QTest::addColumn<QString>("text");
        const SignerFilter a = ofTrait(Trait::Tag, {u"a"_s});
        QTest::newRow("all of one") << all({a}) << u"tag:a"_s;
        QTest::newRow("any of one within all of one") << all({any({a})}) << u"tag:a"_s;
        QTest::newRow("all of none") << all({}) << u"()"_s;
        QTest::newRow("any of none") << any({}) << u"not ()"_s;
        QTest::newRow("none of no values") << ofTrait(Trait::Tag, {}) << u"not ()"_s;
        QTest::newRow("not of nothing") << SignerFilter{Kind::Not, {}, {}} << u"not ()"_s;
        QTest::newRow("not of all of one") << negated(all({a})) << u"not tag:a"_s;
    }
    void partsThatAreNotNeededAreLeftOut()
    {
        QFETCH(SignerFilter, filter);
        QFETCH(QString, text);
        QCOMPARE(filterText(filter), text);
        QVERIFY(readFilter(text));
    }

    void aMegabyteIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFilter");
        constexpr qsizetype size = 1 << 20;
        const auto row = [](const char *name, const QString &piece, bool isFilter) {
            QTest::newRow(name) << piece.repeated(size / piece.size()) << isFilter;
        };
        row("opening parentheses", u"("_s, false);
        row("closing parentheses", u")"_s, false);
        row("nots", u"not "_s, false);
        row("nots without spaces", u"not("_s, false);
        row("ors", u"or "_s, false);
        row("quotes", u"\""_s, false);
        row("one word", u"x"_s, false);
        row("colons", u":"_s, false);
        row("commas", u","_s, false);
        row("zeros", QString(u'\0'), false);
        row("half characters", QString(QChar(0xdc00)), false);
        row("spaces", u" "_s, true);
        row("empty parentheses", u"()"_s, true);
        row("tests", u"tag:a "_s, true);
        row("negated tests", u"not tag:a "_s, true);
        QTest::newRow("a value") << u"tag:"_s + QString(size, u'a') << true;
        QTest::newRow("values") << u"tag:a"_s + u",a"_s.repeated(size / 2) << true;
        QTest::newRow("an open quote") << u"tag:\""_s + QString(size, u'a') << false;
        QTest::newRow("backslashes") << u"tag:\""_s + QString(size, u'\\') + u'"' << true;
        QTest::newRow("a wrong value") << u"status:"_s + QString(size, u'a') << false;
        QTest::newRow("digits") << u"import:"_s + QString(size, u'1') << false;
        QTest::newRow("ends of days") << u"signed:"_s + QString(size, u'.') << false;
        QTest::newRow("alternatives") << u"tag:a or "_s.repeated(size / 9) + u"tag:a" << true;
        std::mt19937 random(7);
        QString noise;
        while (noise.size() < size)
            noise += QChar(static_cast<char16_t>(random() % 0xffff));
        QTest::newRow("noise") << noise << false;
    }
    void aMegabyteIsReadOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFilter);
        const auto read = readFilter(text);
        QCOMPARE(read.has_value(), isFilter);
        if (read)
            QVERIFY(readFilter(filterText(*read)) == read);
        else
            QVERIFY(read.error().what.size() < 200 && !read.error().next.isEmpty());
    }

    void everyBeginningOfAFilterIsReadOrRefused()
    {
        const QString whole = u"(signed:2021-11..2022 or not tag:\"say \\\"no\\\"\",x) and (has:comment,email or ())"_s;
        for (qsizetype size = 0; size <= whole.size(); ++size)
            if (const auto read = readFilter(whole.first(size)); read)
                QVERIFY(readFilter(filterText(*read)) == read);
        QVERIFY(readFilter(whole));
    }

    void ordersAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("one") << u"signed"_s << u"signed"_s;
        QTest::newRow("two") << u"signed,-name"_s << u"signed,-name"_s;
        QTest::newRow("spaces") << u" -signed , postal_code "_s << u"-signed,postal_code"_s;
        QStringList columns;
        for (const SignerColumn column : signerColumns())
            if (canOrderBy(column))
                columns << signerColumnId(column);
        QTest::newRow("all") << columns.join(u',') << columns.join(u',');
        QTest::newRow("all from the end") << u'-' + columns.join(u",-"_s) << u'-' + columns.join(u",-"_s);
    }
    void ordersAreReadBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto order = readOrder(text);
        QVERIFY(order);
        QCOMPARE(orderText(*order), written);
        QVERIFY(readOrder(written) == order);
    }

    void anOrderNamesTheColumnThatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << u"signed,shoe_size"_s << u"“shoe_size”"_s;
        QTest::newRow("nothing orders by tags") << u"-tags"_s << u"“tags”"_s;
        QTest::newRow("twice descending") << u"--name"_s << u"“-name”"_s;
        QTest::newRow("empty level") << u"signed,,name"_s << u"“”"_s;
        QTest::newRow("only a sign") << u"-"_s << u"“”"_s;
        QTest::newRow("SQL") << u"name; DROP TABLE signature"_s << u"“name; DROP"_s;
    }
    void anOrderNamesTheColumnThatIsNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto order = readOrder(text);
        QVERIFY(!order);
        QVERIFY2(order.error().what.contains(named), qPrintable(order.error().what));
        QVERIFY(order.error().next.contains(u"postal_code"));
    }
};

static const test::Register<SignerFilterTextTest> registered;

#include "SignerFilterTextTest.moc"
