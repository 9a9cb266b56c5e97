#include "NewSignaturePanel.h"
#include "PanelDesk.h"
#include "RunTests.h"
#include "SheetFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace broadside;
using namespace broadside::test;

/// A volunteer with a stack of paper sheets, at the keyboard.
class NewSignaturePanelTest : public QObject
{
    Q_OBJECT

    struct Desk : PanelDesk
    {
        explicit Desk(const QList<SignatureField> &sheet = {})
        {
            if (!sheet.isEmpty())
                keepSheetFields(sheet);
            panelShown = show(std::make_unique<NewSignaturePanel>(session), {320, 900});
            chooses(QStringLiteral("sheetCountry"), QStringLiteral("CA"));
            panelShown->begin();
        }
        void chooses(const QString &box, const QString &value)
        {
            auto *choice = find<QComboBox>(box);
            choice->setCurrentIndex(choice->findData(value));
            emit choice->activated(choice->currentIndex());
        }
        /// Types each into the field that has the keyboard, and presses Enter.
        void enters(const QStringList &values)
        {
            for (const QString &value : values) {
                types(value);
                presses(Qt::Key_Return);
            }
        }
        QString focused() const { return QApplication::focusWidget()->objectName(); }
        bool hasStored(qsizetype count)
        {
            return QTest::qWaitFor([&] { return signatures().size() == count; });
        }

        NewSignaturePanel *panelShown = nullptr;
    };

private slots:
    void enterGoesThroughTheSheetAndBeginsTheNext()
    {
        Desk desk;
        QCOMPARE(desk.focused(), QStringLiteral("edit_first_name"));
        desk.find<QDateEdit>(QStringLiteral("sheetDay"))->setDate(QDate(2021, 5, 3));
        desk.enters({QStringLiteral("Ada"), QStringLiteral("Roy"), QStringLiteral("12 rue Blanche"),
                     QStringLiteral("H2X 1Y4"), QStringLiteral("Montréal"), QStringLiteral("ada@example.org")});
        QCOMPARE(desk.focused(), QStringLiteral("newConsent"));
        desk.presses(Qt::Key_Space);
        desk.presses(Qt::Key_Return);
        QCOMPARE(desk.focused(), QStringLiteral("edit_first_name"));
        QVERIFY(desk.find<QLineEdit>(QStringLiteral("edit_first_name"))->text().isEmpty());
        // Day and source stay; consent never does. The city is known by now.
        desk.enters(
            {QStringLiteral("Bo"), QStringLiteral("Reed"), QString(), QStringLiteral("h2x 2z2"), QString(), QString()});
        QVERIFY(!desk.find<QCheckBox>(QStringLiteral("newConsent"))->isChecked());
        desk.presses(Qt::Key_Return);

        QVERIFY(desk.hasStored(2));
        const QList<Signature> stored = desk.signatures();
        QCOMPARE(stored[0].fullName(), QStringLiteral("Ada Roy"));
        QCOMPARE(stored[0].signedAt, QStringLiteral("2021-05-03"));
        QCOMPARE(stored[0].source, QStringLiteral("paper"));
        QCOMPARE(stored[0].country, QStringLiteral("CA"));
        QCOMPARE(stored[0].region, QStringLiteral("QC"));
        QCOMPARE(stored[0].language, QStringLiteral("en"));
        QVERIFY(stored[0].consentEmail && stored[0].consentEmail->allowed);
        QCOMPARE(stored[1].city, QStringLiteral("Montréal"));
        QCOMPARE(stored[1].region, QStringLiteral("QC"));
        QCOMPARE(stored[1].signedAt, QStringLiteral("2021-05-03"));
        QVERIFY(!stored[1].consentEmail);
        QTRY_COMPARE(desk.text(QStringLiteral("sittingCount")), QStringLiteral("2 signature(s) in this sitting"));
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
    }

    void ctrlEnterStoresFromAnywhereAndShiftEnterGoesBack()
    {
        Desk desk;
        desk.enters({QStringLiteral("Ada")});
        desk.presses(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.focused(), QStringLiteral("edit_first_name"));
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hasStored(1));
        QCOMPARE(desk.signatures().first().fullName(), QStringLiteral("Ada"));
    }

    void aNameIsNeededAndNothingTypedIsLost()
    {
        Desk desk;
        desk.types(QStringLiteral("edit_address"), QStringLiteral("12 rue Blanche"));
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.reads(QStringLiteral("A signature needs a name.")));
        QCOMPARE(desk.focused(), QStringLiteral("edit_first_name"));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("edit_address"))->text(), QStringLiteral("12 rue Blanche"));
        QVERIFY(desk.signatures().isEmpty());
    }

    void anAddressThatIsNoneIsNotStored()
    {
        Desk desk;
        desk.types(QStringLiteral("edit_first_name"), QStringLiteral("Ada"));
        desk.types(QStringLiteral("edit_email"), QStringLiteral("ada@"));
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.reads(QStringLiteral("The e-mail address is none")));
        QCOMPARE(desk.focused(), QStringLiteral("edit_email"));
        desk.types(QStringLiteral("edit_email"), QStringLiteral("ada@example.org"));
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hasStored(1));
    }

    void hintsDoNotBlock()
    {
        Desk desk(
            {SignatureField::FirstName, SignatureField::PostalCode, SignatureField::Phone, SignatureField::Email});
        desk.types(QStringLiteral("edit_first_name"), QStringLiteral("Ada"));
        desk.types(QStringLiteral("edit_phone"), QStringLiteral("514"));
        desk.types(QStringLiteral("edit_postal_code"), QStringLiteral("K1A OB1"));
        desk.types(QStringLiteral("edit_email"), QStringLiteral("ada@gmial.com"));
        QTRY_VERIFY(desk.sees(QStringLiteral("hint_phone")));
        QTRY_VERIFY(desk.sees(QStringLiteral("hint_postal_code")));
        QVERIFY(desk.sees(QStringLiteral("take_email")));
        QVERIFY(desk.clicks(QStringLiteral("take_postal_code")));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("edit_postal_code"))->text(), QStringLiteral("K1A 0B1"));
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hasStored(1));
        QCOMPARE(desk.signatures().first().email, QStringLiteral("ada@gmial.com"));
    }

    void theCityComesFromSignersOfTheSameLetters()
    {
        Desk desk;
        QVERIFY(desk.bringIn("First name,Last name,City,Postal code\nAda,Roy,Laval,H7N 1A1\nBo,Reed,Laval,H7N 2B2\n"
                             "Cy,Noel,Montréal,H7N 3C3\n"));
        desk.types(QStringLiteral("edit_postal_code"), QStringLiteral("h7n"));
        QTRY_COMPARE(desk.find<QLineEdit>(QStringLiteral("edit_city"))->text(), QStringLiteral("Laval"));
        QVERIFY(desk.reads(QStringLiteral("Laval, QC")));
        // What is typed by hand stays.
        desk.types(QStringLiteral("edit_city"), QStringLiteral("Fabreville"));
        desk.types(QStringLiteral("edit_postal_code"), QStringLiteral("K7L"));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("edit_city"))->text(), QStringLiteral("Fabreville"));
    }

    void whoIsInAlreadyIsSaidWhileTyping()
    {
        Desk desk;
        QVERIFY(desk.bringIn("First name,Last name,Email,Signed on\nAda,Roy,ada@example.org,2021-05-03\n"));
        QSignalSpy wants(desk.panelShown, &NewSignaturePanel::wantsSignature);
        desk.types(QStringLiteral("edit_first_name"), QStringLiteral("ada"));
        desk.types(QStringLiteral("edit_last_name"), QStringLiteral("ROY"));
        desk.types(QStringLiteral("edit_email"), QStringLiteral("Ada+list@Example.org"));
        QTRY_VERIFY(desk.reads(QStringLiteral("Ada Roy has signed already, on 2021-05-03.")));
        QVERIFY(desk.clicks(QStringLiteral("showKnownButton")));
        QCOMPARE(wants.size(), 1);
        QCOMPARE(wants.first().first().value<SignatureId>(), desk.signatures().first().id);
        // It is a warning: the signature is stored all the same, and counts as a duplicate.
        desk.presses(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hasStored(2));
        QTRY_VERIFY(desk.reads(QStringLiteral("duplicate: does not count")));
        QVERIFY(!desk.sees(QStringLiteral("showKnownButton")));
    }

    void theFieldsOfTheSheetAreChosenAndRemembered()
    {
        {
            Desk desk;
            QVERIFY(desk.clicks(QStringLiteral("sheetFieldsButton")));
            auto *fields = desk.find<QListWidget>(QStringLiteral("sheetFieldList"));
            QVERIFY(fields->isVisible());
            QCOMPARE(desk.nameless().join(u'\n'), QString());
            fields->setFocus();
            for (int row = 0; row < fields->count(); ++row) {
                const auto field = static_cast<SignatureField>(fields->item(row)->data(Qt::UserRole).toInt());
                const bool isWanted = field == SignatureField::FullName || field == SignatureField::Email;
                fields->item(row)->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
            }
            // The e-mail stands before the name on this sheet.
            while (fields->item(0)->data(Qt::UserRole).toInt() != static_cast<int>(SignatureField::Email)) {
                for (int row = 0; row < fields->count(); ++row) {
                    if (fields->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(SignatureField::Email))
                        fields->setCurrentRow(row);
                }
                QTest::keyClick(fields, Qt::Key_Up, Qt::AltModifier);
            }
            QTest::keyClick(fields, Qt::Key_Return);
            QCOMPARE(desk.focused(), QStringLiteral("edit_email"));
        }
        Session session;
        const NewSignaturePanel another(session);
        QVERIFY(!another.findChild<QWidget *>(QStringLiteral("edit_first_name"))->isVisibleTo(&another));
        QVERIFY(another.findChild<QWidget *>(QStringLiteral("edit_full_name"))->isVisibleTo(&another));
    }

    void aWholeNameIsTakenApart()
    {
        Desk desk({SignatureField::FullName});
        desk.enters({QStringLiteral("Ana de la Cruz")});
        QVERIFY(desk.hasStored(1));
        QCOMPARE(desk.signatures().first().firstName, QStringLiteral("Ana"));
        QCOMPARE(desk.signatures().first().lastName, QStringLiteral("de la Cruz"));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        Desk desk;
        QCOMPARE(desk.nameless().join(u'\n'), QString());
        QCOMPARE(desk.panelShown->size(), QSize(320, 900));
        // And nothing is wider than a narrow panel.
        desk.panel->resize(280, 900);
        QCOMPARE(desk.panel->width(), 280);
        for (const QLineEdit *edit : desk.panel->findChildren<QLineEdit *>())
            QVERIFY(!edit->isVisible() || edit->mapTo(desk.panel.get(), QPoint(edit->width(), 0)).x() <= 280);
    }
};

static const Register<NewSignaturePanelTest> registered;

#include "NewSignaturePanelTest.moc"
