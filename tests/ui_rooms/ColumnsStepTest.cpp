#include "ColumnsStep.h"
#include "RunTests.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace broadside;

/// What the list does not say by itself, asked in the second step.
class ColumnsStepTest : public QObject
{
    Q_OBJECT

    static ImportPlan plan()
    {
        ImportPlan plan;
        plan.header = {QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("May we write?")};
        plan.sample = {{QStringLiteral("Ana de la Cruz"), QStringLiteral("05/05/2021"), QStringLiteral("yes")},
                       {QStringLiteral("Bo Lee"), QStringLiteral("03/04/2021"), QStringLiteral("Perhaps")},
                       {QStringLiteral("Bo Lee"), QStringLiteral("03/04/2021"), QStringLiteral("ask again")}};
        plan.mapping.columns = {SignatureField::FullName, SignatureField::SignedAt, SignatureField::ConsentEmail};
        plan.mapping.dateOrder = DateOrder::DayMonthYear;
        return plan;
    }

    template<class Widget>
    static Widget *find(const QWidget &step, const char *name)
    {
        return step.findChild<Widget *>(QLatin1String(name));
    }

private slots:
    void aDateThatCanBeTwoDaysIsAsked()
    {
        ImportPlan open = plan();
        open.mapping.isDateOrderOpen = true;
        ColumnsStep step;
        step.show();
        step.setPlan(open);
        QVERIFY(!step.isComplete());
        QVERIFY(find<QWidget>(step, "problemHint")->isVisible());
        const auto *dayFirst = find<QPushButton>(step, "dateAnswer_1");
        auto *monthFirst = find<QPushButton>(step, "dateAnswer_2");
        QVERIFY(dayFirst->isVisible() && monthFirst->isVisible());
        QVERIFY(dayFirst->text().contains(QStringLiteral("April")));
        QVERIFY(monthFirst->text().contains(QStringLiteral("March")));
        QVERIFY(!dayFirst->isChecked() && !monthFirst->isChecked());
        const QSignalSpy changed(&step, &ColumnsStep::completeChanged);
        QTest::mouseClick(monthFirst, Qt::LeftButton);
        QVERIFY(!changed.isEmpty());
        QVERIFY(step.isComplete());
        QVERIFY(monthFirst->isChecked());
        QCOMPARE(step.plan().mapping.dateOrder, DateOrder::MonthDayYear);
        QVERIFY(!step.plan().mapping.isDateOrderOpen);
    }

    void datesThatShowTheirOrderAreNotAsked()
    {
        ColumnsStep step;
        step.show();
        step.setPlan(plan());
        QVERIFY(step.isComplete());
        QVERIFY(!find<QPushButton>(step, "dateAnswer_1")->isVisible());
        auto *order = find<QComboBox>(step, "dateOrderBox");
        QVERIFY(order->isVisible());
        QVERIFY(find<QLabel>(step, "dateExampleLabel")->text().contains(QStringLiteral("April")));
        order->setCurrentIndex(order->findData(int(DateOrder::MonthDayYear)));
        emit order->activated(order->currentIndex());
        QVERIFY(find<QLabel>(step, "dateExampleLabel")->text().contains(QStringLiteral("March")));
    }

    void valuesOfConsentAreGivenAMeaning()
    {
        ColumnsStep step;
        step.show();
        step.setPlan(plan());
        QVERIFY(find<QWidget>(step, "consentQuestion")->isVisible());
        auto *box = find<QComboBox>(step, "consentBox_0");
        QVERIFY(!find<QComboBox>(step, "consentBox_2")); // "yes" is known
        QCOMPARE(box->currentIndex(), -1);               // nothing is chosen yet
        box->setCurrentIndex(box->findData(true));
        emit box->activated(box->currentIndex());
        QCOMPARE(step.plan().mapping.consentValues.value(QStringLiteral("perhaps")), std::optional(true));
    }

    void namesAreShownAsTheyWillBeSplit()
    {
        ColumnsStep step;
        step.show();
        step.setPlan(plan());
        const QStringList lines = find<QLabel>(step, "nameSplitsLabel")->text().split(u'\n');
        QCOMPARE(lines.size(), 2); // different ones
        auto *order = find<QComboBox>(step, "nameOrderBox");
        order->setCurrentIndex(order->findData(int(NameOrder::FamilyFirst)));
        emit order->activated(order->currentIndex());
        QCOMPARE(step.plan().mapping.nameOrder, NameOrder::FamilyFirst);
    }

    void questionsGoWithTheirColumns()
    {
        ImportPlan names = plan();
        names.mapping.columns = {SignatureField::LastName, std::nullopt, std::nullopt};
        ColumnsStep step;
        step.show();
        step.setPlan(names);
        for (const char *question : {"dateQuestion", "nameQuestion", "consentQuestion"})
            QVERIFY2(!find<QWidget>(step, question)->isVisible(), question);
        QVERIFY(find<QWidget>(step, "countryQuestion")->isVisible());
    }

    void theCountryIsChosen()
    {
        ImportPlan french = plan();
        french.mapping.country = QStringLiteral("FR");
        ColumnsStep step;
        step.setPlan(french);
        auto *country = find<QComboBox>(step, "countryBox");
        QCOMPARE(country->currentText(), QStringLiteral("France"));
        country->setCurrentIndex(country->findData(QStringLiteral("CA")));
        emit country->activated(country->currentIndex());
        QCOMPARE(step.plan().mapping.country, QStringLiteral("CA"));
    }

    void whatWasChosenLastTimeIsOfferedFirst()
    {
        ColumnMapping last = plan().mapping;
        last.columns = {SignatureField::LastName, SignatureField::SignedAt, std::nullopt};
        ColumnsStep step;
        step.show();
        step.setPlan(plan(), last);
        QCOMPARE(step.plan().mapping, last);
        auto *box = find<QComboBox>(step, "mappingBox");
        QCOMPARE(box->count(), 3);
        box->setCurrentIndex(1);
        emit box->activated(1);
        QCOMPARE(step.plan().mapping.columns, plan().mapping.columns);
        box->setCurrentIndex(2);
        emit box->activated(2);
        QVERIFY(!step.isComplete());
    }
};

static const broadside::test::Register<ColumnsStepTest> registered;

#include "ColumnsStepTest.moc"
