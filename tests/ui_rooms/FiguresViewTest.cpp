#include "FiguresView.h"
#include "BarList.h"
#include "DaySeries.h"
#include "FigureCard.h"
#include "ForecastText.h"
#include "MadeUpFigures.h"
#include "MapView.h"
#include "PlacesCard.h"
#include "RunTests.h"
#include "TimeChart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>

using namespace broadside;
using namespace broadside::test;

namespace {

SignerFilter valid(SignerTrait trait, const QStringList &values)
{
    return SignerFilter::both(SignerFilter::of(SignerTrait::Status, {"valid"}), SignerFilter::of(trait, values));
}

const QDate &today = figuresToday;

} // namespace

/// The figures before a volunteer's eyes, and what a click on them asks for.
class FiguresViewTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        explicit Page(const SignerStatistics &statistics = madeUpFigures(),
                      const Campaign &campaign = figuresCampaign())
        {
            view.resize(1200, 900);
            view.setFigures(statistics, campaign, today);
            view.show();
        }
        template<class Widget>
        Widget *find(const char *name)
        {
            return view.findChild<Widget *>(QLatin1String(name));
        }
        QString words(const char *name) { return find<QLabel>(name)->text(); }
        SignerFilter asked() { return wants.takeLast().at(0).value<SignerFilter>(); }

        FiguresView view;
        QSignalSpy wants{&view, &FiguresView::wantsSignatures};
    };

    static void clickRow(BarList *bars, int row)
    {
        QTest::mouseClick(bars->viewport(), Qt::LeftButton, {},
                          bars->visualRect(bars->model()->index(row, 0)).center());
    }

private slots:
    void totalsAreShownApartAndTogether()
    {
        Page page;
        const SignerStatistics figures = madeUpFigures();
        const QLocale locale;
        QCOMPARE(page.words("totalFigure"), locale.toString(figures.signatures + figures.onPaper));
        QCOMPARE(page.words("oneByOneFigure"), locale.toString(figures.signatures));
        QCOMPARE(page.words("paperFigure"), locale.toString(figures.onPaper));
        QVERIFY(page.words("forecastHeadline").contains("December"));
        QVERIFY(page.find<QLabel>("forecastClosing")->isVisible());
    }

    void aBarAsksForItsRows()
    {
        Page page;
        auto *languages = page.find<BarList>("languagesBars");
        QCOMPARE(languages->model()->rowCount(), 6);
        clickRow(languages, 0);
        QCOMPARE(page.asked(), valid(SignerTrait::Language, {"fr"}));
        languages->setFocus();
        languages->setCurrentIndex(languages->model()->index(5, 0));
        QTest::keyClick(languages, Qt::Key_Return);
        QCOMPARE(page.asked(), valid(SignerTrait::Language, {""}));
        clickRow(page.find<BarList>("consentBars"), 2);
        QCOMPARE(page.asked(), valid(SignerTrait::Consent, {"unasked"}));
        clickRow(page.find<BarList>("peopleBars"), 1);
        QCOMPARE(page.asked(), valid(SignerTrait::FirstTime, {"no"}));
        clickRow(page.find<BarList>("leftOutBars"), 0);
        QCOMPARE(page.asked(), SignerFilter::of(SignerTrait::Status, {"duplicate"}));
        clickRow(page.find<BarList>("leftOutBars"), 1); // rejected rows are no signatures
        QVERIFY(page.wants.isEmpty());
    }

    void paperIsASourceWithoutRows()
    {
        Page page;
        auto *sources = page.find<BarList>("sourcesBars");
        QCOMPARE(sources->model()->rowCount(), 6);
        QCOMPARE(sources->model()->index(2, 0).data().toString(), QStringLiteral("Counted on paper"));
        clickRow(sources, 2);
        QVERIFY(page.wants.isEmpty());
        clickRow(sources, 1);
        QCOMPARE(page.asked(), valid(SignerTrait::Source, {"facebook"}));
        QTest::mouseClick(page.find<QPushButton>("sourcesMore"), Qt::LeftButton);
        QCOMPARE(sources->model()->rowCount(), 11);
        QVERIFY(!page.find<QPushButton>("sourcesMore")->isVisible());
    }

    void aDayAsksForItsRows()
    {
        Page page;
        auto *chart = page.find<TimeChart>("timeChart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->accessibleDescription().contains("24"));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(page.asked(), valid(SignerTrait::Signed, {"2021-11-24"}));
        QTest::mouseClick(page.find<QPushButton>("togetherButton"), Qt::LeftButton);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(page.asked(), valid(SignerTrait::Signed, {"..2021-10-06"}));
    }

    void timeRunsToTheLeftInArabic()
    {
        Page page;
        page.view.setLayoutDirection(Qt::RightToLeft);
        auto *chart = page.find<TimeChart>("timeChart");
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(8, chart->height() / 2));
        QCOMPARE(page.asked(), valid(SignerTrait::Signed, {"2021-11-24"}));
    }

    void datesOfAnotherCenturyAreToldApart()
    {
        Page page;
        const DaySeries &series = page.find<TimeChart>("timeChart")->series();
        QCOMPARE(series.bins.first().first, QDate(2021, 10, 6));
        QCOMPARE(series.bins.last().last, today);
        QCOMPARE(series.earlier.signatures, 3);
        QCOMPARE(series.earlier.first, QDate(1899, 12, 31));
        for (QPushButton *button : page.view.findChildren<QPushButton *>()) {
            if (button->text().contains("1899"))
                button->click();
        }
        QCOMPARE(page.asked(), valid(SignerTrait::Signed, {"..1899-12-31"}));
    }

    void aRegionAsksForItsRows()
    {
        Page page;
        auto *map = page.find<MapView>("mapView");
        QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf("ON").toPoint());
        QCOMPARE(page.asked(), SignerFilter::both(SignerFilter::of(SignerTrait::Status, {"valid"}),
                                                  SignerFilter::both(SignerFilter::of(SignerTrait::Country, {"CA"}),
                                                                     SignerFilter::of(SignerTrait::Region, {"ON"}))));
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Down); // where most come from
        QCOMPARE(map->selected(), QStringLiteral("QC"));
        QVERIFY(map->accessibleDescription().contains("Quebec"));
        QTest::keyClick(map, Qt::Key_Left);
        QCOMPARE(map->selected(), QStringLiteral("ON"));
        // Nobody there: nothing to show.
        QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf("NT").toPoint());
        QVERIFY(page.wants.isEmpty());
    }

    void theTableHoldsEveryPlaceOfTheMap()
    {
        Page page;
        auto *places = page.view.findChild<PlacesCard *>();
        auto *table = page.find<QTableView>("placeTable");
        QCOMPARE(places->kind(), MapKind::Canada);
        QCOMPARE(table->model()->rowCount(), 13);
        QCOMPARE(table->model()->index(12, 0).data().toString(), QStringLiteral("Northern shore")); // on no map
        places->setKind(MapKind::World);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Canada"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(page.asked(), SignerFilter::both(SignerFilter::of(SignerTrait::Status, {"valid"}),
                                                  SignerFilter::of(SignerTrait::Country, {"US"})));
        QCOMPARE(page.find<MapView>("mapView")->selected(), QStringLiteral("US"));
    }

    void theFullestMapComesFirst_data()
    {
        QTest::addColumn<QList<PlaceCount>>("places");
        QTest::addColumn<int>("kind");
        QTest::newRow("none") << QList<PlaceCount>() << int(MapKind::Canada);
        QTest::newRow("the States") << QList<PlaceCount>{{"US", "VT", 5}, {"CA", "QC", 2}}
                                    << int(MapKind::UnitedStates);
        QTest::newRow("everywhere") << QList<PlaceCount>{{"US", "", 5}, {"FR", "", 5}, {"CA", "QC", 2}}
                                    << int(MapKind::World);
        QTest::newRow("region alone") << QList<PlaceCount>{{"", "QC", 5}, {"", "", 50}} << int(MapKind::Canada);
    }
    void theFullestMapComesFirst()
    {
        QFETCH(QList<PlaceCount>, places);
        QFETCH(int, kind);
        SignerStatistics statistics;
        statistics.byPlace = places;
        QCOMPARE(int(fullestMap(statistics)), kind);
    }

    void everyOutlineCanBeDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("regions");
        QTest::newRow("Canada") << int(MapKind::Canada) << qsizetype(13);
        QTest::newRow("United States") << int(MapKind::UnitedStates) << qsizetype(51);
        QTest::newRow("World") << int(MapKind::World) << qsizetype(242);
    }
    void everyOutlineCanBeDrawn()
    {
        QFETCH(int, kind);
        QFETCH(qsizetype, regions);
        const MapOutlines &map = mapOutlines(MapKind(kind));
        QCOMPARE(map.regions.size(), regions);
        const QRectF whole(QPointF(), map.size);
        for (const MapRegion &region : map.regions) {
            QVERIFY2(whole.contains(region.label), qPrintable(region.code));
            const QRectF bounds = region.path.boundingRect(); // of an island, it may be a line
            QVERIFY2(whole.contains(bounds.topLeft()) && whole.contains(bounds.bottomRight()), qPrintable(region.code));
            QCOMPARE(map.region(region.code), &region);
        }
        QVERIFY(!map.region("??"));
    }

    void coloursCoverEveryNumber_data()
    {
        QTest::addColumn<qint64>("largest");
        for (const qint64 largest : {1, 4, 6, 9, 10, 99, 1000, 5424, 12'000'000})
            QTest::addRow("%lld", static_cast<long long>(largest)) << largest;
    }
    void coloursCoverEveryNumber()
    {
        QFETCH(qint64, largest);
        const QList<ColourStep> steps = colourSteps(largest);
        QVERIFY(steps.size() <= 5);
        QCOMPARE(steps.first().least, 1);
        QCOMPARE(steps.last().most, largest);
        for (int step = 1; step < steps.size(); ++step)
            QCOMPARE(steps[step].least, steps[step - 1].most + 1);
        QCOMPARE(stepOf(steps, 0), -1);
        QCOMPARE(stepOf(steps, largest), steps.size() - 1);
    }

    void figuresAreSaved_data()
    {
        QTest::addColumn<QString>("card");
        for (const char *card : {"goal", "days", "places", "languages", "sources", "consent", "people", "leftOut"})
            QTest::newRow(card) << QString::fromLatin1(card) + "Card";
    }
    void figuresAreSaved()
    {
        QFETCH(QString, card);
        Page page;
        auto *figure = page.view.findChild<FigureCard *>(card);
        QTemporaryDir folder;
        const QString png = folder.filePath("figure.png");
        const QString svg = folder.filePath("figure.svg");
        const QString csv = folder.filePath("figure.csv");
        QVERIFY(figure->save(FigureFormat::Png, png));
        QVERIFY(figure->save(FigureFormat::Svg, svg));
        QVERIFY(figure->save(FigureFormat::Csv, csv));
        QCOMPARE(QImage(png).size(), figure->size() * 2);
        QSvgRenderer drawing(svg);
        QVERIFY(drawing.isValid());
        // It is written in millimetres: a pixel may be lost.
        const QSize lost = figure->size() - drawing.defaultSize();
        QVERIFY(lost.width() >= 0 && lost.width() <= 1 && lost.height() >= 0 && lost.height() <= 1);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        QVERIFY(text.count("\r\n") > 2);
        QVERIFY(!text.contains("\n="));
        const Result<void> failed = figure->save(FigureFormat::Png, folder.filePath("nowhere/figure.png"));
        QVERIFY(!failed && !failed.error().what.isEmpty());
    }

    void aCopyIsAPictureAndCells()
    {
        Page page;
        auto *figure = page.view.findChild<FigureCard *>("sourcesCard");
        QSignalSpy notice(&page.view, &FiguresView::notice);
        figure->copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->text().contains("Facebook\t"));
        QVERIFY(data->text().contains("'=radio()\t")); // no formula for a spreadsheet
        QCOMPARE(notice.size(), 1);
    }

    void anEmptyCampaignSaysSo()
    {
        Page page(SignerStatistics{}, Campaign{});
        QCOMPARE(page.words("totalFigure"), QStringLiteral("0"));
        QVERIFY(!page.find<TimeChart>("timeChart")->isVisible());
        QVERIFY(!page.view.grab().isNull());
        for (FigureCard *card : page.view.findChildren<FigureCard *>())
            QVERIFY(!card->picture(FigureFormat::Svg).isEmpty());
    }

    void oneDayIsOneBar()
    {
        SignerStatistics statistics;
        statistics.signatures = 5;
        statistics.byDay = {{today, 5}};
        Page page(statistics);
        QCOMPARE(page.find<TimeChart>("timeChart")->series().bins.size(), 1);
        QCOMPARE(page.words("forecastHeadline"), QStringLiteral("Cannot be said yet"));
        QVERIFY(!page.view.grab().isNull());
    }

    void theAxisFitsAnyTime_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("size");
        QTest::newRow("a day") << 1 << int(BinSize::Day);
        QTest::newRow("two months") << 60 << int(BinSize::Day);
        QTest::newRow("a year") << 366 << int(BinSize::Week);
        QTest::newRow("four years") << 1461 << int(BinSize::Month);
        QTest::newRow("ten years") << 3650 << int(BinSize::Year);
    }
    void theAxisFitsAnyTime()
    {
        QFETCH(int, days);
        QFETCH(int, size);
        SignerStatistics statistics;
        qint64 sum = 0;
        for (int day = 0; day < days; ++day) {
            statistics.byDay.append({today.addDays(day - days + 1), day % 3 + 1});
            sum += day % 3 + 1;
        }
        const DaySeries series = daySeries(statistics, {}, {}, today, 100, Qt::Monday);
        QCOMPARE(int(series.size), size);
        QVERIFY(series.bins.size() <= 100);
        QCOMPARE(series.bins.first().first, today.addDays(1 - days));
        for (const DayBin &bin : series.bins)
            sum -= bin.total();
        QCOMPARE(sum, 0);
        const QList<DayTick> ticks = dayTicks(series.bins.first().first, series.bins.last().last, 8, Qt::Monday);
        QVERIFY(!ticks.isEmpty() && ticks.size() <= 8);
    }

    void aForecastIsSaidInWords_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("one day") << 9 << 9 << "On about 3 December";
        QTest::newRow("one month") << 9 << 15 << "Between 3 and 9 December";
        QTest::newRow("two months") << 3 << 9 << "Between 27 November and 3 December";
        QTest::newRow("two years") << 30 << 60 << "Between 24 December and 23 January 2022";
    }
    void aForecastIsSaidInWords()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, words);
        Forecast said;
        said.outcome = Forecast::Outcome::Between;
        said.today = today;
        said.days = 14;
        said.perDay = 10;
        said.earliest = today.addDays(from);
        said.latest = today.addDays(to);
        QCOMPARE(forecastText(said, 100).headline, words);
        QVERIFY(forecastText(said, 100).sentence.contains("last two weeks"));
    }

    void narrowPagesHoldEverything()
    {
        Page page;
        for (const int width : {1600, 1000, 700, 420}) {
            page.view.resize(width, 900);
            QVERIFY(!page.view.grab().isNull());
            for (FigureCard *card : page.view.findChildren<FigureCard *>())
                QVERIFY2(card->geometry().right() < width, qPrintable(card->objectName()));
        }
    }
};

static const broadside::test::Register<FiguresViewTest> registered;

#include "FiguresViewTest.moc"
