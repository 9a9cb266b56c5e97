#include "ChipTests.h"

namespace broadside {

SignerFilter filterOf(const QList<ChipTest> &tests)
{
    SignerFilter filter;
    for (const ChipTest &test : tests) {
        if (test.values.isEmpty())
            continue;
        const SignerFilter one = SignerFilter::of(test.trait, test.values);
        filter = SignerFilter::both(filter, test.isNegated ? SignerFilter{SignerFilter::Kind::Not, {}, {one}} : one);
    }
    return filter;
}

std::optional<QList<ChipTest>> chipTests(const SignerFilter &filter)
{
    using Kind = SignerFilter::Kind;
    switch (filter.kind) {
    case Kind::Everything:
        return QList<ChipTest>();
    case Kind::Test:
        return QList<ChipTest>{{filter.test.trait, filter.test.values, false}};
    case Kind::Not:
        if (filter.parts.size() != 1 || filter.parts.first().kind != Kind::Test)
            return {};
        return QList<ChipTest>{{filter.parts.first().test.trait, filter.parts.first().test.values, true}};
    case Kind::All: {
        QList<ChipTest> tests;
        for (const SignerFilter &part : filter.parts) {
            const auto some = chipTests(part);
            if (!some)
                return {};
            tests += *some;
        }
        return tests;
    }
    case Kind::Any:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace broadside
