#include "Charts.h"
#include "FindingList.h"
#include "GoalCard.h"
#include "LanguageList.h"
#include "RegionNames.h"
#include "RunTests.h"
#include "ShareList.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace broadside;

class OverviewTest : public QObject
{
    Q_OBJECT

    static QStringList words(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget))
                texts.append(label->text());
        }
        return texts;
    }

private slots:
    void theGoalIsShownWhereThereIsOne_data()
    {
        QTest::addColumn<qint64>("signatures");
        QTest::addColumn<int>("goal");
        QTest::addColumn<double>("filled");
        QTest::newRow("none yet") << qint64(0) << 100 << 0.0;
        QTest::newRow("half way") << qint64(50) << 100 << 0.5;
        QTest::newRow("beyond") << qint64(150) << 100 << 1.0;
    }
    void theGoalIsShownWhereThereIsOne()
    {
        QFETCH(qint64, signatures);
        QFETCH(int, goal);
        QFETCH(double, filled);
        GoalCard card;
        SignerStatistics statistics;
        statistics.signatures = signatures;
        card.setFigures(statistics, goal);
        QCOMPARE(card.findChild<MeterBar *>()->value(), filled);
        QVERIFY(card.findChild<MeterBar *>()->isVisibleTo(&card));
        card.setFigures(statistics, 0);
        QVERIFY(!card.findChild<MeterBar *>()->isVisibleTo(&card));
    }

    void findingsLeadToWhatMendsThem()
    {
        FindingList list;
        QSignalSpy field(&list, &FindingList::wantsField);
        QSignalSpy settings(&list, &FindingList::wantsSettings);
        Finding inText;
        inText.message = "The French text is older";
        inText.field = {FieldKind::Ask, {}};
        inText.language = Language::of("fr-CA");
        Finding inSettings;
        inSettings.message = "No site is named";
        inSettings.inSettings = true;
        list.setFindings({inText, inSettings}, {});
        const QList<QPushButton *> doors = list.findChildren<QPushButton *>();
        QCOMPARE(doors.size(), 2);
        QVERIFY(doors[0]->accessibleName().contains("The French text is older"));
        QTest::mouseClick(doors[0], Qt::LeftButton);
        QTest::mouseClick(doors[1], Qt::LeftButton);
        QCOMPARE(field.size(), 1);
        QCOMPARE(field.first().at(0).value<FieldKey>(), inText.field);
        QCOMPARE(field.first().at(1).value<Language>(), inText.language);
        QCOMPARE(settings.size(), 1);
    }

    void manyFindingsAreShownWhenAskedFor()
    {
        FindingList list;
        list.setFindings(QList<Finding>(40), {});
        auto *more = list.findChild<QPushButton *>("moreFindingsButton");
        QVERIFY(more);
        QVERIFY(list.findChildren<QPushButton *>().size() < 10);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(list.findChildren<QPushButton *>().size(), 40);
    }

    void noFindingIsSaidToo()
    {
        FindingList list;
        list.setFindings({}, {});
        QCOMPARE(words(list).size(), 1);
    }

    void sharesAddUpToAll()
    {
        ShareList list;
        list.setShares({{"A", 40}, {"B", 30}, {"C", 10}, {"D", 10}, {"E", 5}, {"F", 5}}, "Elsewhere");
        QCOMPARE(words(list), (QStringList{"A", "40 %", "B", "30 %", "C", "10 %", "D", "10 %", "Elsewhere", "10 %"}));
        list.setShares({}, "Elsewhere");
        QCOMPARE(list.findChildren<MeterBar *>().size(), 0);
    }

    void placesAndSourcesHaveNames_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("province") << "QC" << "Quebec";
        QTest::newRow("elsewhere") << "Vermont" << "Vermont";
        QTest::newRow("none") << "" << "Not given";
    }
    void placesAndSourcesHaveNames()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QCOMPARE(regionName(code), name);
        QCOMPARE(sourceName("web"), "Web page");
        QCOMPARE(sourceName("Radio Canada"), "Radio Canada");
    }

    void theChartReadsOutTheDayThatIsChosen()
    {
        DayChart chart;
        chart.resize(400, 160);
        const QDate first(2021, 11, 8);
        chart.setDays({{first, 3}, {first.addDays(2), 5}});
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.accessibleDescription().contains("5"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.accessibleDescription().contains("0")); // the day between was filled in
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.accessibleDescription().contains("3"));
        chart.setDays({});
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(!chart.grab().isNull());
    }

    void aDateOfAnotherCenturyDoesNotFillTheChart()
    {
        DayChart chart;
        chart.resize(400, 160);
        chart.setDays({{QDate(1021, 11, 8), 1}, {QDate(2021, 11, 8), 1}, {QDate(9021, 11, 8), 1}});
        QVERIFY(!chart.grab().isNull());
    }
};

static const broadside::test::Register<OverviewTest> registered;

#include "OverviewTest.moc"
