#include "MailboxMentions.h"
#include "Keys.h"
#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class MailboxMentionsTest : public QObject
{
    Q_OBJECT
private slots:
    void areFoundWhole_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("without"); // equal to the text: not in it
        const QString jo = u"jo@example.org"_s;
        const auto row = [](const char *name, const QString &email, const QString &text, const QString &without) {
            QTest::newRow(name) << email << text << without;
        };
        row("alone", jo, jo, u"…"_s);
        row("in a CSV row", jo, u"Jo,Roy,JO@Example.ORG,Gaspé"_s, u"Jo,Roy,…,Gaspé"_s);
        row("in quotes", jo, u"\"Roy, Jo\";\"jo@example.org\""_s, u"\"Roy, Jo\";\"…\""_s);
        row("in single quotes", jo, u"'jo@example.org'"_s, u"'…'"_s);
        row("in a link", jo, u"<mailto:jo@example.org?subject=a>"_s, u"<mailto:…?subject=a>"_s);
        row("before a full stop", jo, u"Write to jo@example.org."_s, u"Write to …."_s);
        row("with a tag", jo, u"jo+news@example.org"_s, u"…"_s);
        row("twice", jo, u"jo@example.org/JO@example.org"_s, u"…/…"_s);
        row("after a tab", jo, u"1\tjo@example.org\t2"_s, u"1\t…\t2"_s);
        row("after a no-break space and within guillemets", jo, u"«\u00A0jo@example.org\u00A0»"_s,
            u"«\u00A0…\u00A0»"_s);
        row("a longer one", jo, u"bojo@example.org"_s, u"bojo@example.org"_s);
        row("a longer one with a dot", jo, u"bo.jo@example.org"_s, u"bo.jo@example.org"_s);
        row("a longer domain", jo, u"jo@example.org.au"_s, u"jo@example.org.au"_s);
        row("another domain", jo, u"jo@my-example.org"_s, u"jo@my-example.org"_s);
        row("a part", jo, u"jo@example"_s, u"jo@example"_s);
        row("signs alone", jo, u"@@ @ @."_s, u"@@ @ @."_s);
        row("nothing", jo, {}, {});
        row("dots at gmail", u"joroy@gmail.com"_s, u"J.O.Roy@googlemail.com x"_s, u"… x"_s);
        row("an apostrophe", u"o'neil@example.org"_s, u"o'neil@example.org"_s, u"…"_s);
        row("a domain in its own script", u"jo@rivière.example"_s, u"Jo@Rivière.example"_s, u"…"_s);
        row("another script", u"نور@example.org"_s, u"(نور@example.org)"_s, u"(…)"_s);
    }
    void areFoundWhole()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, text);
        QFETCH(const QString, without);
        const std::optional<std::string> mailbox = emailKey(email.toStdString());
        QVERIFY(mailbox);
        const MailboxMentions mentions(*mailbox);
        QCOMPARE(mentions.areIn(text), text != without);
        QCOMPARE(mentions.without(text), without);
        const MailboxMentions anyOfTwo(
            [&mailbox](const std::string &key) { return key == *mailbox || key == "x@y.org"; });
        QCOMPARE(anyOfTwo.without(text + u" X@y.org"_s), without + u" …"_s);
    }
};

static const test::Register<MailboxMentionsTest> registered;
#include "MailboxMentionsTest.moc"
