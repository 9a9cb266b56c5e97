// Writes one import: everything it adds is one transaction, there whole or not at all.
#pragma once

#include "Signature.h"
#include "Workspace.h"

#include <string_view>

namespace broadside {

/// A checked row on its way into the store: UTF-8 that lives until the call returns.
struct CheckedRow
{
    qint64 row = 0; ///< data record from 1
    std::string_view firstName, lastName, email, phone, address, city, region, postalCode, country, language, comment;
    std::string_view signedAt; ///< ISO 8601 or empty
    std::string_view source;
    std::optional<bool> consentEmail;
    RowWarnings warnings = 0;
};

enum class RowOutcome {
    New,
    Known,     ///< identical to a row of an earlier import: not stored again
    Duplicate, ///< a certain duplicate of a signature that counts: stored, marked, not counted
};

/// Destroying a session that was not committed leaves the workspace as it was. One at a time a workspace; it belongs to
/// the workspace's thread.
class ImportSession
{
public:
    static Result<ImportSession> begin(Workspace &workspace, CampaignId campaign, const QString &fileName);

    ImportSession(ImportSession &&) noexcept;
    ImportSession &operator=(ImportSession &&) = delete;
    ImportSession(const ImportSession &) = delete;
    ImportSession &operator=(const ImportSession &) = delete;
    ~ImportSession();

    /// A row is identical to another when all its mapped values are; the second one of two identical rows within a file
    /// is compared with the second one of earlier imports, so that a longer list that holds an older one adds only what
    /// is new.
    Result<RowOutcome> add(const CheckedRow &row);
    Result<void> reject(const RejectedRow &row);
    /// The counts so far.
    [[nodiscard]] const ImportRecord &record() const;
    Result<ImportRecord> commit();
    /// Leaves the workspace as it was and gives back what the import would have done: a dry run.
    ImportRecord abandon();

private:
    struct State;
    explicit ImportSession(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace broadside
