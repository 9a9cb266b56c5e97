#include "SignerFilter.h"

namespace broadside {

bool SignerFilter::operator==(const SignerFilter &other) const
{
    return kind == other.kind && test == other.test && parts == other.parts;
}

SignerFilter SignerFilter::both(const SignerFilter &one, const SignerFilter &other)
{
    if (one.isEverything())
        return other;
    if (other.isEverything())
        return one;
    SignerFilter all{Kind::All, {}, {}};
    for (const SignerFilter &each : {one, other}) {
        if (each.kind == Kind::All)
            all.parts += each.parts;
        else
            all.parts << each;
    }
    return all;
}

} // namespace broadside
