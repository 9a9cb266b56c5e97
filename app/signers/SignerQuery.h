// Which signatures a table shows, and in what order.
#pragma once

#include "Signature.h"

namespace broadside {

enum class SignerColumn { SignedAt, Name, Email, City, Region, Source, Status };

struct SignerQuery
{
    /// Words that name, e-mail, city or comment must all contain; case and accents do not matter, and every character
    /// stands for itself. The first twenty words count.
    QString search;
    std::optional<SignatureStatus> status;
    std::optional<bool> mayContact; ///< consent to e-mail, given and not withdrawn
    QString region;                 ///< empty: any
    QString source;
    QString language;
    std::optional<ImportId> import;
    SignerColumn sort = SignerColumn::SignedAt;
    bool descending = true;

    bool operator==(const SignerQuery &) const = default;
};

} // namespace broadside
