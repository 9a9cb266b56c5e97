// Which rows of a list a campaign has already.
#pragma once

#include "SignatureBlocks.h"

namespace broadside {

class KnownRows
{
public:
    explicit KnownRows(StoredKeys keys);

    /// The signature that brought an identical row, each only once; 0 where there is none left.
    [[nodiscard]] qint64 take(std::uint64_t rowKey);
    /// Signatures that the campaign has.
    [[nodiscard]] std::size_t count() const { return m_stored.keys.size(); }

private:
    StoredKeys m_stored;
    std::vector<std::uint32_t> m_slots; ///< places in `m_stored.keys` from 1, by open addressing; 0: free
    std::vector<bool> m_isTaken;
};

} // namespace broadside
