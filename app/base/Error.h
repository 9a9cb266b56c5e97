// What went wrong, said to the person who has to do something about it.
#pragma once

#include <QString>

namespace broadside {

struct Error
{
    QString what;   ///< One translated sentence: what happened and what was kept.
    QString next;   ///< One translated sentence: what to do now; may be empty where `what` says it all.
    QString detail; ///< For a report: the system's own words; never needed to understand `what`.

    bool operator==(const Error &) const = default;
};

} // namespace broadside
