#include "SignerFilters.h"
#include "FilterChip.h"
#include "ListsButton.h"
#include "PeriodPopup.h"
#include "RunTests.h"
#include "SignerFilterText.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace broadside;

/// Somebody at the row of chips.
class SignerFiltersTest : public QObject
{
    Q_OBJECT

    struct Row
    {
        Row()
        {
            filters.resize(1000, 100);
            filters.show();
        }
        template<class Widget>
        Widget *find(const char *name)
        {
            return filters.findChild<Widget *>(QLatin1String(name));
        }
        FilterChip *open(const char *name)
        {
            auto *chip = find<FilterChip>(name);
            QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
            return chip;
        }
        QTreeWidget *values() { return find<QTreeWidget>("valueList"); }
        void tick(int row)
        {
            const QRect rect = values()->visualItemRect(values()->topLevelItem(row));
            QTest::mouseClick(values()->viewport(), Qt::LeftButton, {}, rect.center());
        }
        void closePopup(const char *name)
        {
            if (auto *popup = find<QWidget>(name))
                popup->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        void choosesFromMenu(const char *action)
        {
            QTest::mouseClick(find<QWidget>("addFilterButton"), Qt::LeftButton);
            auto *menu = find<QMenu>("addFilterMenu");
            menu->findChild<QAction *>(QLatin1String(action))->trigger();
            menu->close();
        }
        [[nodiscard]] QString text() const { return filterText(filters.filter()); }
        SignerFilters filters;
    };

private slots:
    void severalValuesAreAnyOfThem()
    {
        Row row;
        QSignalSpy changed(&row.filters, &SignerFilters::changed);
        QSignalSpy wanted(&row.filters, &SignerFilters::countsWanted);
        FilterChip *chip = row.open("regionChip");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(row.filters.openTraits(), QList<SignerTrait>{SignerTrait::Region});
        row.filters.setCounts(SignerTrait::Region, {{QStringLiteral("QC"), 4812}, {QStringLiteral("ON"), 7}, {{}, 3}});
        QCOMPARE(row.values()->topLevelItemCount(), 3);
        QCOMPARE(row.values()->topLevelItem(0)->text(1), QStringLiteral("4,812"));
        row.tick(0);
        row.tick(1);
        QCOMPARE(row.text(), QStringLiteral("region:QC,ON"));
        QCOMPARE(changed.size(), 2);
        QVERIFY(chip->text().contains(QLatin1String("Quebec, Ontario")));
        row.tick(1);
        QCOMPARE(row.text(), QStringLiteral("region:QC"));
        row.closePopup("valuesPopup");
        QVERIFY(row.filters.openTraits().isEmpty());
    }

    void aChipCanBeTurnedAround()
    {
        Row row;
        FilterChip *chip = row.open("sourceChip");
        row.filters.setCounts(SignerTrait::Source, {{QStringLiteral("paper"), 9}});
        row.tick(0);
        row.find<QCheckBox>("negatedBox")->click();
        QCOMPARE(row.text(), QStringLiteral("not source:paper"));
        QVERIFY(chip->text().contains(QLatin1String("not ")));
    }

    void keysDoWhatThePointerDoes()
    {
        Row row;
        auto *chip = row.find<FilterChip>("statusChip");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Down);
        QTest::keyClick(row.values(), Qt::Key_Down);
        QTest::keyClick(row.values(), Qt::Key_Space);
        QCOMPARE(row.text(), QStringLiteral("status:duplicate"));
        QTest::keyClick(row.values(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!row.values());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(row.filters.filter().isEverything());
    }

    void countsThatComeLateLeaveWhatIsTicked()
    {
        Row row;
        row.filters.setFilter(SignerFilter::of(SignerTrait::City, {QStringLiteral("Gaspé")}));
        row.open("cityChip");
        row.filters.setCounts(SignerTrait::City, {{QStringLiteral("Laval"), 12}});
        QCOMPARE(row.values()->topLevelItemCount(), 2);
        QCOMPARE(row.values()->topLevelItem(0)->checkState(0), Qt::Checked);
        QCOMPARE(row.values()->topLevelItem(0)->text(1), QStringLiteral("0"));
        QCOMPARE(row.text(), QStringLiteral("city:Gaspé"));
    }

    void aTownThatIsInNoListCanBeTyped()
    {
        Row row;
        row.choosesFromMenu("add_city");
        QTRY_VERIFY(row.values());
        row.filters.setCounts(SignerTrait::City, {{QStringLiteral("Laval"), 12}, {QStringLiteral("Lévis"), 3}});
        auto *search = row.find<QLineEdit>("valueSearch");
        QTest::keyClicks(search, QStringLiteral("levis"));
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClicks(search, QStringLiteral("Amos"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(row.text(), QStringLiteral("city:Lévis,Amos"));
    }

    void anAddedChipGoesWithItsCross()
    {
        Row row;
        row.filters.setFilter(*readFilter(u"has:comment has:phone"));
        QCOMPARE(row.filters.findChildren<FilterChip *>(QStringLiteral("hasChip")).size(), 2);
        auto *chip = row.find<FilterChip>("hasChip");
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));
        QCOMPARE(row.text(), QStringLiteral("has:phone"));
        QTRY_COMPARE(row.filters.findChildren<FilterChip *>(QStringLiteral("hasChip")).size(), 1);
        QVERIFY(row.find<FilterChip>("regionChip"));
    }

    void signedBetween()
    {
        Row row;
        row.choosesFromMenu("add_signed");
        QTRY_VERIFY(row.find<QDateEdit>("firstDay"));
        row.find<QDateEdit>("firstDay")->setDate(QDate(2021, 11, 1));
        QCOMPARE(row.text(), QStringLiteral("signed:2021-11-01.."));
        row.find<QDateEdit>("lastDay")->setDate(QDate(2021, 11, 30));
        QCOMPARE(row.text(), QStringLiteral("signed:2021-11-01..2021-11-30"));
        row.find<QDateEdit>("lastDay")->setDate(QDate(1837, 10, 1)); // before the first: they change places
        QCOMPARE(row.text(), QStringLiteral("signed:1837-10-01..2021-11-01"));
        row.find<QCheckBox>("undatedBox")->click();
        QCOMPARE(row.text(), QStringLiteral("signed:\"\""));
        QTest::mouseClick(row.find<QWidget>("spanAny"), Qt::LeftButton);
        QVERIFY(row.filters.filter().isEverything());
    }

    void periodsAreReadBack_data()
    {
        QTest::addColumn<Period>("period");
        QTest::newRow("both ends") << Period{QDate(2021, 11, 1), QDate(2021, 11, 30)};
        QTest::newRow("since") << Period{QDate(2021, 11, 1), {}};
        QTest::newRow("until") << Period{{}, QDate(1899, 12, 31)};
        QTest::newRow("a day") << Period{QDate(2021, 11, 1), QDate(2021, 11, 1)};
        QTest::newRow("any") << Period{};
    }
    void periodsAreReadBack()
    {
        QFETCH(Period, period);
        QCOMPARE(readPeriod(periodValue(period)), period);
    }

    void chipsSayWhatTheyCan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("byChips");
        QTest::newRow("nothing") << "" << true;
        QTest::newRow("one") << "region:QC" << true;
        QTest::newRow("several") << "not status:duplicate region:QC,ON has:phone has:comment" << true;
        QTest::newRow("or") << "region:QC or region:ON" << false;
        QTest::newRow("not of several") << "not (region:QC has:phone)" << false;
        QTest::newRow("within") << "region:QC (has:phone or has:email)" << false;
    }
    void chipsSayWhatTheyCan()
    {
        QFETCH(QString, text);
        QFETCH(bool, byChips);
        const auto filter = readFilter(text);
        QVERIFY(filter);
        Row row;
        row.filters.setFilter(*filter);
        QCOMPARE(row.filters.filter(), *filter);
        QCOMPARE(row.find<QWidget>("filterLine")->isVisible(), !byChips);
        QCOMPARE(row.find<QWidget>("regionChip")->isVisible(), byChips);
    }

    void aLineOfTextIsTakenAsItIsTyped()
    {
        Row row;
        row.choosesFromMenu("filterAsTextAction");
        auto *line = row.find<QLineEdit>("filterText");
        QTRY_VERIFY(line->isVisible());
        QSignalSpy changed(&row.filters, &SignerFilters::changed);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("region:QC or (tag:\"to call\""));
        QVERIFY(row.find<QLabel>("filterFault")->isVisible());
        QCOMPARE(row.text(), QStringLiteral("region:QC")); // the last that could be understood
        QTest::keyClicks(line, QStringLiteral(")"));
        QVERIFY(!row.find<QLabel>("filterFault")->isVisible());
        QCOMPARE(row.filters.filter(), *readFilter(u"region:QC or tag:\"to call\""));
        QVERIFY(!row.find<QWidget>("chipsButton")->isEnabled());
        line->clear();
        QTest::keyClicks(line, QStringLiteral("has:phone"));
        QTest::mouseClick(row.find<QWidget>("chipsButton"), Qt::LeftButton);
        QVERIFY(row.find<FilterChip>("hasChip")->isVisible());
    }

    void listsAreChosenSavedAndRemoved()
    {
        ListsButton button;
        button.show();
        button.setCanSave(true);
        button.setLists({{QStringLiteral("To & call"), QStringLiteral("emma"), {}, {}}});
        QSignalSpy chosen(&button, &ListsButton::chosen);
        QSignalSpy save(&button, &ListsButton::saveWanted);
        QSignalSpy removed(&button, &ListsButton::removeWanted);
        QTest::mouseClick(&button, Qt::LeftButton);
        auto *menu = button.findChild<QMenu *>(QStringLiteral("listsMenu"));
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("To && call"));
        menu->actions().first()->trigger();
        QCOMPARE(chosen.size(), 1);
        menu->findChild<QMenu *>(QStringLiteral("removeListMenu"))->actions().first()->trigger();
        QCOMPARE(removed.size(), 1);
        menu->findChild<QAction *>(QStringLiteral("saveListAction"))->trigger();
        menu->close();
        auto *name = button.findChild<QLineEdit *>(QStringLiteral("listName"));
        QTest::keyClicks(name, QStringLiteral("   "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(save.size(), 0); // no name
        QTest::keyClicks(name, QStringLiteral("Warm leads "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(save.size(), 1);
        QCOMPARE(save.first().first().toString(), QStringLiteral("Warm leads"));
    }
};

static const broadside::test::Register<SignerFiltersTest> registered;

#include "SignerFiltersTest.moc"
