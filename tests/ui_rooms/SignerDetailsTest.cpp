#include "SignerDetails.h"
#include "PanelDesk.h"
#include "RunTests.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace broadside;
using namespace broadside::test;

/// A person who looks at one signature, corrects it, and does what the signer asks for.
class SignerDetailsTest : public QObject
{
    Q_OBJECT

    struct Desk : PanelDesk
    {
        explicit Desk(const QByteArray &list)
        {
            isReady = bringIn(list);
            details = show(std::make_unique<SignerDetails>(session, tasks));
        }
        bool opens(SignatureId id)
        {
            QSignalSpy shown(details, &SignerDetails::shown);
            details->showSignature(id);
            return shown.wait();
        }
        bool opens(const QString &email) { return opens(idOf(email)); }
        QList<CorrectionRecord> corrections(SignatureId id)
        {
            return inWorkspace([id](Workspace &workspace) { return *SignerRecords(workspace).corrections(id); });
        }
        bool waitsToRead(const QString &words)
        {
            return QTest::qWaitFor([&] { return reads(words); });
        }

        bool isReady = false;
        SignerDetails *details = nullptr;
    };

    const QByteArray list = "First name,Last name,Email,City,Opt in,Signed on,Comment\n"
                            "Ada,Roy,ada@example.org,Laval,yes,2021-12-13,For my street\n"
                            "Ada,Roy,Ada+x@example.org,Laval,no,2021-12-14,\n"
                            "Bo,Reed,bo@example.org,Laval,yes,2021-12-14,\n"
                            "Cy,Lavoie,,Rimouski,,2021-12-15,\n";

private slots:
    void itSaysAllThatASignatureHolds()
    {
        Desk desk(list);
        QVERIFY(desk.isReady);
        QVERIFY(desk.opens(QStringLiteral("ada@example.org")));
        QCOMPARE(desk.text(QStringLiteral("signerName")), QStringLiteral("Ada Roy"));
        QVERIFY(desk.reads(QStringLiteral("list.csv, row 1")));
        // The later answer of the same person stands first.
        QCOMPARE(desk.text(QStringLiteral("consentNow")), QStringLiteral("Refused: may not be written to."));
        QVERIFY(desk.reads(QStringLiteral("Given · 2021-12-13")));
        QVERIFY(desk.reads(QStringLiteral("Signed as well")));
        QVERIFY(!desk.reads(QStringLiteral("What was corrected")));
        QCOMPARE(desk.nameless().join(u'\n'), QString());
    }

    void aCorrectionIsStoredAndLeavesItsTrace()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("correct_first_name"));
        QCOMPARE(desk.nameless().join(u'\n'), QString());
        desk.types(QStringLiteral("correct_city"), QStringLiteral("Québec"));
        desk.presses(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(desk.waitsToRead(QStringLiteral("City: was “Laval”")));
        QCOMPARE(desk.signature(id).city, QStringLiteral("Québec"));
        const QList<CorrectionRecord> trace = desk.corrections(id);
        QCOMPARE(trace.size(), 1);
        QCOMPARE(trace.first().author, stampNow().author);
        QVERIFY(desk.reads(QStringLiteral("Saved.")));
        QVERIFY(!desk.sees(QStringLiteral("saveCorrectionButton")));
    }

    void escapeLeavesAllAsItWas()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        desk.types(QStringLiteral("correct_city"), QStringLiteral("Québec"));
        desk.presses(Qt::Key_Escape);
        QVERIFY(!desk.sees(QStringLiteral("saveCorrectionButton")));
        QVERIFY(desk.sees(QStringLiteral("editSignatureButton")));
        QVERIFY(desk.corrections(id).isEmpty());
        QCOMPARE(desk.signature(id).city, QStringLiteral("Laval"));
    }

    void aCorrectionThatIsNotSavedStaysWhenAnotherSignatureIsAskedFor()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        desk.types(QStringLiteral("correct_city"), QStringLiteral("Québec"));
        desk.details->showSignature(desk.idOf(QStringLiteral("ada@example.org")));
        QVERIFY(desk.reads(QStringLiteral("What you corrected is not saved yet.")));
        QCOMPARE(desk.details->id(), id);
        QVERIFY(desk.clicks(QStringLiteral("saveCorrectionButton")));
        QTRY_COMPARE(desk.text(QStringLiteral("signerName")), QStringLiteral("Ada Roy"));
        QCOMPARE(desk.signature(id).city, QStringLiteral("Québec"));
    }

    void aNameIsNeeded()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        desk.find<QLineEdit>(QStringLiteral("correct_first_name"))->clear();
        desk.find<QLineEdit>(QStringLiteral("correct_first_name"))->setModified(true);
        desk.find<QLineEdit>(QStringLiteral("correct_last_name"))->clear();
        desk.find<QLineEdit>(QStringLiteral("correct_last_name"))->setModified(true);
        QVERIFY(desk.clicks(QStringLiteral("saveCorrectionButton")));
        QVERIFY(desk.waitsToRead(QStringLiteral("A signature needs a name.")));
        QVERIFY(desk.sees(QStringLiteral("saveCorrectionButton")));
        QCOMPARE(desk.signature(id).fullName(), QStringLiteral("Bo Reed"));
    }

    void theFormSaysWhatIsOdd()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        desk.types(QStringLiteral("correct_email"), QStringLiteral("bo@gmial.com"));
        QVERIFY(desk.clicks(QStringLiteral("take_email")));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("correct_email"))->text(), QStringLiteral("bo@gmail.com"));
        QVERIFY(!desk.sees(QStringLiteral("take_email")));
    }

    void itSaysWhatACorrectionChangesAboutDuplicates()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("Ada+x@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.sees(QStringLiteral("originalButton")));
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        desk.types(QStringLiteral("correct_email"), QStringLiteral("adele@example.org"));
        desk.types(QStringLiteral("correct_first_name"), QStringLiteral("Adèle"));
        desk.presses(Qt::Key_Return);
        QVERIFY(desk.waitsToRead(QStringLiteral("It is no longer a duplicate: it counts.")));
        QVERIFY(!desk.sees(QStringLiteral("originalButton")));
        QCOMPARE(desk.signature(id).status, SignatureStatus::Valid);

        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        desk.types(QStringLiteral("correct_email"), QStringLiteral("ada@example.org"));
        desk.types(QStringLiteral("correct_first_name"), QStringLiteral("Ada"));
        desk.presses(Qt::Key_Return);
        QVERIFY(desk.waitsToRead(QStringLiteral("It is now a duplicate of Ada Roy and no longer counts.")));
        QCOMPARE(desk.signature(id).status, SignatureStatus::Duplicate);
        QSignalSpy wants(desk.details, &SignerDetails::wantsSignature);
        QVERIFY(desk.clicks(QStringLiteral("originalButton")));
        QCOMPARE(wants.size(), 1);
    }

    void tagsComeAndGo()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        const auto tags = [&desk, id] {
            return desk.inWorkspace([id](Workspace &workspace) { return *SignerRecords(workspace).tagsOf(id); });
        };
        desk.types(QStringLiteral("tagEdit"), QStringLiteral("  press & media "));
        desk.presses(Qt::Key_Return);
        desk.types(QStringLiteral("tagEdit"), QStringLiteral("helps"));
        desk.presses(Qt::Key_Return);
        QTRY_COMPARE(tags(), QStringList({QStringLiteral("helps"), QStringLiteral("press & media")}));
        // The same again, in capitals, is no second tag.
        desk.types(QStringLiteral("tagEdit"), QStringLiteral("HELPS"));
        desk.presses(Qt::Key_Return);
        QVERIFY(desk.clicks(QStringLiteral("tagChip_0")));
        QTRY_COMPARE(tags().size(), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tagEdit"));
        desk.presses(Qt::Key_Backspace);
        QTRY_VERIFY(tags().isEmpty());
    }

    void notesAreAddedAndRemovedAndADraftIsNotLost()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        const auto notes = [&desk, id] {
            return desk.inWorkspace([id](Workspace &workspace) { return *SignerRecords(workspace).notes(id); });
        };
        auto *edit = desk.find<QPlainTextEdit>(QStringLiteral("signerNoteEdit"));
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("Offers a room"));
        QVERIFY(desk.opens(QStringLiteral("ada@example.org")));
        QCOMPARE(edit->toPlainText(), QString());
        QVERIFY(desk.opens(id));
        QCOMPARE(edit->toPlainText(), QStringLiteral("Offers a room"));
        edit->setFocus();
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notes().size(), 1);
        QTRY_VERIFY(edit->toPlainText().isEmpty());
        const QString remove = QStringLiteral("removeNote_%1").arg(notes().first().id);
        QTRY_VERIFY(desk.sees(remove));
        QVERIFY(desk.clicks(remove));
        QTRY_VERIFY(notes().isEmpty());
    }

    void consentIsWithdrawnAfterAQuestion()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.clicks(QStringLiteral("withdrawButton")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepConsentButton"));
        desk.presses(Qt::Key_Escape);
        QVERIFY(desk.sees(QStringLiteral("withdrawButton")));
        QVERIFY(desk.clicks(QStringLiteral("withdrawButton")));
        QVERIFY(desk.clicks(QStringLiteral("confirmWithdrawButton")));
        QTRY_COMPARE(desk.text(QStringLiteral("consentNow")), QStringLiteral("Withdrawn: may not be written to."));
        QVERIFY(!desk.signature(id).consentEmail->withdrawnAt.isEmpty());
        QTRY_VERIFY(!desk.sees(QStringLiteral("withdrawButton")));
        QVERIFY(desk.reads(QStringLiteral("Given · 2021-12-14")));
    }

    void whatIsHeldIsSavedForThePerson()
    {
        Desk desk(list);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        QVERIFY(desk.clicks(QStringLiteral("savePersonButton")));
        auto *dialog = desk.panel->findChild<QFileDialog *>(QStringLiteral("savePersonDialog"));
        QVERIFY(dialog);
        const QString path = desk.folder.filePath(QStringLiteral("bo.json"));
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path) && !desk.tasks.isRunning());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("bo@example.org"));
    }

    void whoIsForgottenLeavesTheFigures()
    {
        Desk desk(list);
        QTRY_COMPARE(desk.session.statistics().signatures, 3);
        QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
        const SignatureId id = desk.details->id();
        QVERIFY(desk.clicks(QStringLiteral("forgetButton")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepPersonButton"));
        QVERIFY(desk.clicks(QStringLiteral("confirmForgetButton")));
        QTRY_COMPARE(desk.text(QStringLiteral("signerName")), QStringLiteral("Without a name"));
        QCOMPARE(desk.signature(id).email, QString());
        QCOMPARE(desk.signature(id).signedAt, QStringLiteral("2021-12-14"));
        QTRY_COMPARE(desk.session.statistics().signatures, 3);
    }

    void withoutAnAddressThatSignatureAloneIsForgotten()
    {
        Desk desk(list);
        QTRY_COMPARE(desk.session.statistics().signatures, 3);
        const SignatureId id = desk.signatures().last().id;
        QVERIFY(desk.opens(id));
        QVERIFY(!desk.sees(QStringLiteral("withdrawButton")));
        QVERIFY(!desk.sees(QStringLiteral("savePersonButton")));
        QVERIFY(desk.reads(QStringLiteral("Without an e-mail address")));
        QVERIFY(desk.clicks(QStringLiteral("forgetButton")));
        QVERIFY(desk.clicks(QStringLiteral("confirmForgetButton")));
        QTRY_COMPARE(desk.text(QStringLiteral("signerName")), QStringLiteral("Without a name"));
        QCOMPARE(desk.signature(id).lastName, QString());
        QTRY_VERIFY(!desk.sees(QStringLiteral("forgetButton")));
        QTRY_COMPARE(desk.session.statistics().signatures, 3);
    }

    void aSignatureThatIsGoneIsSaid()
    {
        Desk desk(list);
        QSignalSpy gone(desk.details, &SignerDetails::gone);
        desk.details->showSignature(SignatureId(4711));
        QVERIFY(gone.wait());
        QVERIFY(!desk.sees(QStringLiteral("editSignatureButton")));
    }

    void hostileTextsAreHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("comment");
        QTest::newRow("an override") << QStringLiteral("Ada\u202E\u2067evil") << QStringLiteral("\u202Etext\u202C");
        QTest::newRow("a hundred thousand characters") << QString(300, u'W') << QString(100'000, u'x');
        QTest::newRow("control characters") << QStringLiteral("A\u0007\u001Bb") << QStringLiteral("a\u0000b\u0085c");
        QTest::newRow("markup") << "<b>Ada</b> & Co" << "<img src='file:///etc/passwd'>";
    }
    void hostileTextsAreHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QString, comment);
        Desk desk(list);
        Signature added;
        added.firstName = name;
        added.comment = comment;
        added.email = QStringLiteral("hostile@example.org");
        const auto stored = desk.inWorkspace(
            [&](Workspace &workspace) { return SignerStore(workspace).add(desk.session.campaignId(), added); });
        QVERIFY(stored);
        QVERIFY(desk.opens(stored->id));
        QCOMPARE(desk.details->size(), QSize(320, 700)); // nothing in it makes it wider
        for (const QLabel *label : desk.details->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202E)) && !label->text().contains(QChar(0x07)));
            QVERIFY(label->text().size() < 1000);
        }
        auto *scroll = desk.details->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->height() < 8000);
        if (comment.size() > 1000) {
            QVERIFY(desk.clicks(QStringLiteral("showAllButton")));
            QCOMPARE(desk.find<QPlainTextEdit>(QStringLiteral("wholeText"))->toPlainText().size(), comment.size());
        }
        // Opened and saved without a change, nothing of it changes.
        QVERIFY(desk.clicks(QStringLiteral("editSignatureButton")));
        QVERIFY(desk.clicks(QStringLiteral("saveCorrectionButton")));
        QCOMPARE(desk.signature(stored->id).firstName, stored->firstName);
        QCOMPARE(desk.signature(stored->id).comment, stored->comment);
        QVERIFY(desk.corrections(stored->id).isEmpty());
    }

    void itIsMirroredFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Desk desk(list);
            QVERIFY(desk.opens(QStringLiteral("bo@example.org")));
            const auto *name = desk.find<QWidget>(QStringLiteral("signerName"));
            const auto *close = desk.find<QWidget>(QStringLiteral("closeDetailsButton"));
            QVERIFY(close->geometry().right() < name->geometry().left());
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

static const Register<SignerDetailsTest> registered;

#include "SignerDetailsTest.moc"
