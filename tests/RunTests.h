// One executable holds several test classes: each registers itself, `main` runs them all.
#pragma once

#include <QTest>

#include <functional>
#include <vector>

namespace broadside::test {

inline std::vector<std::function<int(int, char **)>> &all()
{
    static std::vector<std::function<int(int, char **)>> tests;
    return tests;
}

template<class Test>
struct Register
{
    Register()
    {
        all().emplace_back([](int argc, char **argv) {
            Test test;
            return QTest::qExec(&test, argc, argv);
        });
    }
};

/// Runs every registered class and adds up what failed.
inline int runAll(int argc, char **argv)
{
    int failed = 0;
    for (const auto &run : all())
        failed += run(argc, argv);
    return failed;
}

} // namespace broadside::test
