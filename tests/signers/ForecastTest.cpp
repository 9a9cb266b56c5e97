#include "Forecast.h"
#include "RunTests.h"

#include <cmath>
#include <random>

using namespace broadside;
using Outcome = Forecast::Outcome;

namespace {

const QDate today(2021, 11, 24);

/// The numbers of the days that end with yesterday.
SignerStatistics withDays(const QList<qint64> &counts, qint64 before = 0)
{
    SignerStatistics statistics;
    QDate day = today.addDays(-counts.size());
    statistics.undated = before;
    statistics.signatures = before;
    for (const qint64 count : counts) {
        if (count > 0)
            statistics.byDay.append({day, count});
        statistics.signatures += count;
        day = day.addDays(1);
    }
    return statistics;
}

/// Signatures in bursts: a mean a day, and a variance that many times as large.
class Bursts
{
public:
    Bursts(double mean, double overdispersion, unsigned seed)
        : m_rate(mean / (overdispersion - 1), overdispersion - 1), m_random(seed)
    {
    }
    qint64 next()
    {
        std::poisson_distribution<qint64> count(std::max(m_rate(m_random), 1e-9));
        return count(m_random);
    }

private:
    std::gamma_distribution<double> m_rate;
    std::mt19937 m_random;
};

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatCanBeSaid_data()
    {
        QTest::addColumn<QList<qint64>>("days");
        QTest::addColumn<int>("goal");
        QTest::addColumn<QDate>("closes");
        QTest::addColumn<int>("outcome");
        const QList<qint64> steady(14, 100);
        const auto row = [](const char *name, const QList<qint64> &days, int goal, const QDate &closes, Outcome is) {
            QTest::newRow(name) << days << goal << closes << static_cast<int>(is);
        };
        row("no signature", {}, 1000, {}, Outcome::TooEarly);
        row("one day", {500}, 1000, {}, Outcome::TooEarly);
        row("six days", QList<qint64>(6, 100), 1000, {}, Outcome::TooEarly);
        row("seven days", QList<qint64>(7, 100), 1000, {}, Outcome::Between);
        row("hardly any", QList<qint64>(10, 1), 1000, {}, Outcome::TooEarly);
        row("no goal", steady, 0, {}, Outcome::NoGoal);
        row("reached", steady, 1400, {}, Outcome::Reached);
        row("reached and over", steady, 1400, today.addDays(-1), Outcome::Reached);
        row("over", steady, 5000, today.addDays(-1), Outcome::Over);
        row("closes today", steady, 5000, today, Outcome::Between);
        row("asleep", QList<qint64>{400, 300} + QList<qint64>(14, 0), 5000, {}, Outcome::Far);
        row("out of reach", steady, 2'000'000'000, {}, Outcome::Far);
    }
    void saysWhatCanBeSaid()
    {
        QFETCH(QList<qint64>, days);
        QFETCH(int, goal);
        QFETCH(QDate, closes);
        QFETCH(int, outcome);
        const Forecast said = forecast(withDays(days), goal, {}, closes, today);
        QCOMPARE(static_cast<int>(said.outcome), outcome);
        QCOMPARE(said.earliest.isValid(), said.outcome == Outcome::Between);
    }

    void steadyDaysGiveANarrowRange()
    {
        const Forecast said = forecast(withDays(QList<qint64>(14, 100)), 3000, {}, today.addDays(10), today);
        QCOMPARE(said.days, 14);
        QCOMPARE(said.perDay, 100.0);
        QVERIFY(said.earliest <= today.addDays(16) && said.earliest >= today.addDays(15));
        QVERIFY(said.latest >= today.addDays(17) && said.latest <= today.addDays(18));
        QVERIFY(said.atClosing.least > 2300 && said.atClosing.least < 2400);
        QVERIFY(said.atClosing.most > 2400 && said.atClosing.most < 2550);
        QCOMPARE(said.on(today), (Forecast::Range{1400, 1400}));
        QCOMPARE(said.on(today.addDays(-3)), (Forecast::Range{1400, 1400}));
    }

    void burstsWidenTheRange()
    {
        const auto width = [](const Forecast &said) { return said.earliest.daysTo(said.latest); };
        const Forecast steady = forecast(withDays(QList<qint64>(14, 100)), 10'000, {}, {}, today);
        QList<qint64> bursts;
        for (int day = 0; day < 14; ++day)
            bursts.append(day % 7 == 0 ? 520 : 30);
        const Forecast wild = forecast(withDays(bursts), 10'000, {}, {}, today);
        QVERIFY(width(wild) > 3 * width(steady));
        QVERIFY(wild.earliest < wild.latest);
    }

    void laterDaysWeighMore()
    {
        const QList<qint64> week(7, 100);
        const QList<qint64> better(7, 300);
        QVERIFY(forecast(withDays(week + better), 90'000, {}, {}, today).perDay > 210);
        QVERIFY(forecast(withDays(better + week), 90'000, {}, {}, today).perDay < 190);
    }

    void paperCountsToo()
    {
        SignerStatistics statistics = withDays(QList<qint64>(14, 50));
        statistics.paperByDay = {{today.addDays(-1), 700}};
        statistics.onPaper = 700;
        const Forecast said = forecast(statistics, 1400, {}, {}, today);
        QCOMPARE(said.outcome, Outcome::Reached);
        QCOMPARE(said.reached, today.addDays(-1));
        QCOMPARE(forecast(statistics, 650, {}, {}, today).reached, today.addDays(-2));
    }

    void whatIsUndatedIsThereFromTheBeginning()
    {
        QCOMPARE(forecast(withDays({10, 10, 10}, 25), 40, {}, {}, today).reached, today.addDays(-2));
        QCOMPARE(forecast(withDays({}, 25), 20, {}, {}, today).reached, QDate());
    }

    void todayCountsButSaysNothingAboutTheRate()
    {
        SignerStatistics statistics = withDays(QList<qint64>(14, 100));
        const Forecast before = forecast(statistics, 9000, {}, {}, today);
        statistics.byDay.append({today, 7});
        statistics.signatures += 7;
        const Forecast after = forecast(statistics, 9000, {}, {}, today);
        QCOMPARE(after.perDay, before.perDay);
        QCOMPARE(after.soFar, before.soFar + 7);
    }

    void daysBeforeTheOpeningSayNothing()
    {
        SignerStatistics statistics = withDays(QList<qint64>(8, 100));
        statistics.byDay.prepend({QDate(1899, 12, 31), 1});
        statistics.signatures += 1;
        QCOMPARE(forecast(statistics, 9000, today.addDays(-8), {}, today).days, 8);
        QCOMPARE(forecast(statistics, 9000, {}, {}, today).days, 14);
        QCOMPARE(forecast(statistics, 9000, today.addDays(5), {}, today).outcome, Outcome::TooEarly);
    }

    void aWideRangeMayHaveNoLatestDay()
    {
        QList<qint64> once(14, 0);
        once[7] = 60;
        const Forecast said = forecast(withDays(once), 30'000, {}, {}, today);
        QCOMPARE(said.outcome, Outcome::Between);
        QVERIFY(said.latest.isNull());
    }

    /// Of many campaigns whose days go on as before, about four of five end within the range.
    void fourOfFiveCampaignsEndWithinTheRange_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("overdispersion");
        QTest::newRow("few, by chance alone") << 8.0 << 1.001;
        QTest::newRow("many, in bursts") << 250.0 << 30.0;
        QTest::newRow("great bursts") << 40.0 << 40.0;
    }
    void fourOfFiveCampaignsEndWithinTheRange()
    {
        QFETCH(double, mean);
        QFETCH(double, overdispersion);
        constexpr int campaigns = 2000;
        constexpr int ahead = 21;
        Bursts bursts(mean, overdispersion, 20211124);
        int within = 0;
        int said = 0;
        for (int campaign = 0; campaign < campaigns; ++campaign) {
            QList<qint64> days;
            for (int day = 0; day < 14; ++day)
                days.append(bursts.next());
            const SignerStatistics statistics = withDays(days);
            const Forecast forecasted = forecast(statistics, 0, {}, today.addDays(ahead), today);
            qint64 end = statistics.signatures;
            for (int day = 0; day < ahead; ++day)
                end += bursts.next();
            if (!forecasted.hasRate())
                continue;
            ++said;
            within += end >= forecasted.atClosing.least && end <= forecasted.atClosing.most ? 1 : 0;
        }
        const double share = static_cast<double>(within) / said;
        qInfo("%.1f %% of %d", 100 * share, said);
        QVERIFY(share > 0.7 && share < 0.92);
    }
};

static const test::Register<ForecastTest> registered;
#include "ForecastTest.moc"
