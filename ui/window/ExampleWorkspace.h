// The first door: the example campaign in a workspace of the user's own, its list brought in as anyone would.
#pragma once

#include "Result.h"

namespace broadside {

class Session;
class Tasks;

/// Where the example goes when it is opened without asking: the program's own data folder.
[[nodiscard]] QString exampleWorkspacePath();
/// "human-rights-defenders.broadside" in the user's documents, numbered where there is one.
[[nodiscard]] QString proposedExamplePath();
/// Makes the workspace, opens it and imports the signer list; or opens what is there.
void openExampleAt(const QString &path, Session &session, Tasks &tasks);

} // namespace broadside
