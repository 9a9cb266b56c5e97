// What `signers` is asked for.
#pragma once

#include "CommandLine.h"
#include "ExportOptions.h"

namespace broadside {

struct SignersRequest
{
    SignerQuery query;
    qint64 limit = -1;     ///< rows; -1: all
    bool isObject = false; ///< one JSON object with all rows, in place of a list
    ExportOptions list;
    QString path; ///< "-": standard output

    [[nodiscard]] bool isPiped() const { return path == u"-"; }
};

[[nodiscard]] QList<QCommandLineOption> signersOptions();
/// An error says what makes no sense.
[[nodiscard]] Result<SignersRequest> signersRequest(const CommandLine &line);

} // namespace broadside
