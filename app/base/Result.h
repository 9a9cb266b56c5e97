// The one way a function says that it can fail.
#pragma once

#include "Error.h"

#include <expected>

namespace broadside {

template<class T>
using Result = std::expected<T, Error>;

/// Shorthand for returning an error: `return fail(tr("…"), tr("…"));`
inline std::unexpected<Error> fail(QString what, QString next = {}, QString detail = {})
{
    return std::unexpected(Error{std::move(what), std::move(next), std::move(detail)});
}

} // namespace broadside
