#include "Repeats.h"

#include "RunTests.h"

#include <QRandomGenerator>

#include <map>
#include <vector>

using namespace broadside;

class RepeatsTest : public QObject
{
    Q_OBJECT
private slots:
    void groups_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("different");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("few") << 20 << 5;
        QTest::newRow("all the same") << 5000 << 1;
        QTest::newRow("in several shares") << 900'000 << 600'000;
    }

    /// Against a map.
    void groups()
    {
        QFETCH(int, count);
        QFETCH(int, different);
        QRandomGenerator random(5);
        std::vector<std::uint64_t> keys;
        std::map<std::uint64_t, std::vector<std::uint32_t>> expected;
        for (int at = 0; at < count; ++at) {
            // Spread over all bits, as hashes are; every tenth place has no key.
            const auto key = at % 10 == 9 ? 0 : (1 + random.bounded(quint32(different))) * 0x9E3779B97F4A7C15U;
            keys.push_back(key);
            if (key != 0)
                expected[key].push_back(static_cast<std::uint32_t>(at));
        }
        std::erase_if(expected, [](const auto &group) { return group.second.size() < 2; });
        std::map<std::uint64_t, std::vector<std::uint32_t>> found;
        forEachRepeat(keys, [&](std::span<const std::uint32_t> places) {
            found[keys[places.front()]].insert(found[keys[places.front()]].end(), places.begin(), places.end());
        });
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found == expected);
    }
};

static const broadside::test::Register<RepeatsTest> registered;
#include "RepeatsTest.moc"
