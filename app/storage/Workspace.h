// One organisation's campaigns, signers and history: one `.broadside` file.
#pragma once

#include "Result.h"

#include <memory>

namespace broadside {

class Database;
class SignerFigures;

/// Belongs to the thread that opened it. Several workspaces may be open on one file, in one program or in several; one
/// of them writes at a time and the others wait for it.
class Workspace
{
public:
    /// Makes a new file. An error when `path` exists or its folder cannot be written to.
    static Result<Workspace> create(const QString &path);
    /// Opens a file and brings it up to this version's schema, each migration in its own transaction. The file is not
    /// touched, and the error says so, when it is no workspace, damaged, read-only, or made by a newer version.
    static Result<Workspace> open(const QString &path);

    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace();

    [[nodiscard]] QString path() const;
    /// The file's extension, without a dot.
    [[nodiscard]] static QString extension() { return QStringLiteral("broadside"); }

    /// For the stores of this folder alone.
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] SignerFigures &figures() const { return *m_figures; }

private:
    explicit Workspace(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SignerFigures> m_figures; ///< what was counted of signers, kept
};

} // namespace broadside
