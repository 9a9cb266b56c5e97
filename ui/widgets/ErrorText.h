// An error as one line of text.
#pragma once

#include "Error.h"

namespace broadside {

/// What happened and, where that does not say it all, what to do now.
[[nodiscard]] inline QString errorText(const Error &error)
{
    return error.next.isEmpty() ? error.what : error.what + u' ' + error.next;
}

} // namespace broadside
