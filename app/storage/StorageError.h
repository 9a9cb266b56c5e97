// How SQLite's errors become sentences, and how they travel within this folder.
#pragma once

#include "Result.h"

#include <type_traits>
#include <utility>

struct sqlite3;

namespace broadside {

/// Thrown within this folder alone, so that the code between two statements says what it does and nothing else;
/// `attempt` turns it into a Result at the folder's border.
struct StorageFailure
{
    Error error;
};

/// A sentence for the last error on a connection, by its result code (https://www.sqlite.org/rescode.html).
[[nodiscard]] Error storageError(sqlite3 *connection, const QString &path);
/// The file's content is not what this program wrote.
[[nodiscard]] Error damagedError(const QString &path, const QString &detail = {});
/// The file is something else.
[[nodiscard]] Error notWorkspaceError(const QString &path, const QString &detail = {});
/// The file was moved, replaced or deleted while it was open.
[[nodiscard]] Error goneError(const QString &path);

/// Runs `work` and gives back its value, or the error that it threw.
template<class Work>
auto attempt(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (StorageFailure &failure) {
        return std::unexpected(std::move(failure.error));
    }
}

} // namespace broadside
