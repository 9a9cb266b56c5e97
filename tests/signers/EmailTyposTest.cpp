#include "EmailTypos.h"
#include "Keys.h"
#include "MailProviders.h"
#include "RunTests.h"

using namespace broadside;

class EmailTyposTest : public QObject
{
    Q_OBJECT
private slots:
    void proposes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *written, const char *meant) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(meant);
        };
        // letters swapped, too many, too few, the key beside the right one
        row("ada@gmial.com", "ada@gmail.com");
        row("ada@gmai.com", "ada@gmail.com");
        row("ada@gamil.com", "ada@gmail.com");
        row("ada@gmaill.com", "ada@gmail.com");
        row("ada@gmqil.com", "ada@gmail.com");
        row("ada@gnail.com", "ada@gmail.com");
        row("ada@hotmial.com", "ada@hotmail.com");
        row("ada@hotmai.com", "ada@hotmail.com");
        row("ada@hormail.fr", "ada@hotmail.fr");
        row("ada@yaho.ca", "ada@yahoo.ca");
        row("ada@yahooo.fr", "ada@yahoo.fr");
        row("ada@outlok.com", "ada@outlook.com");
        row("ada@iclould.com", "ada@icloud.com");
        row("ada@videotron.a", "ada@videotron.ca");
        row("ada@vidoetron.ca", "ada@videotron.ca");
        row("ada@sympatcio.ca", "ada@sympatico.ca");
        row("ada@orange.ff", "ada@orange.fr");
        row("ada@wanado.fr", "ada@wanadoo.fr");
        row("ada@btinternt.com", "ada@btinternet.com");
        row("Ada.B@GMIAL.COM", "Ada.B@gmail.com");
        // the end
        row("ada@gmail.con", "ada@gmail.com");
        row("ada@gmail.cmo", "ada@gmail.com");
        row("ada@gmail.co", "ada@gmail.com");
        row("ada@gmail.cm", "ada@gmail.com");
        row("ada@gmail.ca", "ada@gmail.com");
        row("ada@gmial.con", "ada@gmail.com");
        row("ada@example.con", "ada@example.com");
        row("ada@example.ogr", "ada@example.org");
        // what is around it
        row("mailto:ada@example.org", "ada@example.org");
        row("<ada@example.org>", "ada@example.org");
        row("Ada Brambleworth <ada@example.org>", "ada@example.org");
        row("ada@example.org.", "ada@example.org");
        row("ada@example.org,", "ada@example.org");
        row("(ada@example.org)", "ada@example.org");
        row("\"ada@example.org\"", "ada@example.org");
        row(" ada@example.org", "ada@example.org");
        // within
        row("ada @ example.org", "ada@example.org");
        row("ada@ example.org", "ada@example.org");
        row("ada@example .org", "ada@example.org");
        row("ada@gmail,com", "ada@gmail.com");
        row("ada@example..org", "ada@example.org");
        row("ada.@example.org", "ada@example.org");
        row("ada..b@example.org", "ada.b@example.org");
        row("ada@@example.org", "ada@example.org");
        row("ada＠example.org", "ada@example.org");
        row("ada(at)example.org", "ada@example.org");
        row("ada [at] example [dot] org", "ada@example.org");
        row("ada@gmailcom", "ada@gmail.com");
        row("adagmail.com", "ada@gmail.com");
        row("ada.hotmail.fr", "ada@hotmail.fr");
        // of several the first
        row("ada@example.org, bo@example.org", "ada@example.org");
        row("ada@example.org;bo@example.org", "ada@example.org");
    }

    void proposes()
    {
        QFETCH(const QString, written);
        const auto meant = proposedEmail(written.toStdString());
        QVERIFY(meant);
        QTEST(QString::fromStdString(*meant), "meant");
        QVERIFY(isEmail(*meant));
        // What is proposed needs no further proposal.
        QVERIFY(!proposedEmail(*meant));
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"ada@gmail.com",
                                    "ada@gmx.com",
                                    "ada@ymail.com",
                                    "ada@mail.com",
                                    "ada@email.com",
                                    "ada@hotmail.fr",
                                    "ada@hotmail.ca",
                                    "ada@yahoo.co.uk",
                                    "ada@me.com",
                                    "ada@aol.com",
                                    "ada@cloud.com",
                                    "ada@roger.com",
                                    "ada@example.org",
                                    "ada@example.co",
                                    "ada@bells.net",
                                    "ada@dell.net",
                                    "ada@show.ca",
                                    "ada@life.ca",
                                    "ada@free.org",
                                    "ada@orange.com",
                                    "ada@web.com",
                                    "ada@gmx.net",
                                    "ada@laposte.fr",
                                    "ada@sun.ch",
                                    "ada@freenet.com",
                                    "ada@grange.fr",
                                    "ada@ville.quebec.qc.ca",
                                    "ada@bücher.example",
                                    "zoé@example.org",
                                    "not an email",
                                    "",
                                    "none",
                                    "@",
                                    "@gmail.com",
                                    "gmail.com",
                                    "www.gmail.com",
                                    "ada@",
                                    "n/a",
                                    "ada at home",
                                    "a@b@c.example",
                                    "ada@exa mple@org"})
            QTest::addRow("leaves %s", written) << QString::fromUtf8(written);
        QTest::newRow("very long") << QString(100000, u'a') + "@gmial.com";
        QTest::newRow("zero bytes") << QString(QChar(0)) + "@gmail.con";
    }

    void leavesAlone()
    {
        QFETCH(const QString, written);
        const auto meant = proposedEmail(written.toStdString());
        QVERIFY2(!meant, meant ? meant->c_str() : "");
    }

    void everyProviderIsRightAsItIs()
    {
        for (const std::string_view provider : mailProviders()) {
            const auto meant = meantDomain(provider);
            QVERIFY2(!meant, std::string(provider).c_str());
            QVERIFY(isEmail("ada@" + std::string(provider)));
        }
    }

    void aCheckRemembers()
    {
        EmailTypoCheck check;
        for (int round = 0; round < 2; ++round) {
            QVERIFY(check.isLikelyMistyped("ada@gmial.com"));
            QVERIFY(!check.isLikelyMistyped("ada@gmail.com"));
        }
        for (int at = 0; at < 10000; ++at)
            QVERIFY(!check.isLikelyMistyped("ada@" + std::to_string(at) + ".example.org"));
        QVERIFY(check.isLikelyMistyped("bo@gmial.com"));
    }
};

static const test::Register<EmailTyposTest> registered;
#include "EmailTyposTest.moc"
