// While it lives, a file that nobody else has open is written without a write-ahead log: pages that are added need no
// copy of what they were, so each is written once instead of twice, and the rollback journal stays small.
#pragma once

#include "Database.h"

namespace broadside {

class BulkWriting
{
public:
    /// Made outside a transaction. Where the file is open elsewhere, everything stays as it is.
    explicit BulkWriting(Database &database);
    BulkWriting(const BulkWriting &) = delete;
    BulkWriting &operator=(const BulkWriting &) = delete;
    /// Brings the log back, and lets others in.
    ~BulkWriting();

private:
    Database &m_database;
    bool m_isAlone = false;
};

} // namespace broadside
