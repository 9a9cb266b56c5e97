// How the parts of an Office Open XML package belong together (Open Packaging Conventions, ECMA-376 Part 2).
#pragma once

#include "Package.h"

#include <map>

namespace broadside {

struct Relationship
{
    std::string type;   ///< the last word of its address: "worksheet"
    std::string target; ///< the member, in full
};

/// The relationships of a part by their id; of the package itself where `part` is empty. Nothing where there are none.
[[nodiscard]] Result<std::map<std::string, Relationship>> readRelationships(const Package &package,
                                                                            const std::string &part);

} // namespace broadside
