#include "KnownRows.h"

#include <bit>

namespace broadside {

KnownRows::KnownRows(StoredKeys keys) : m_stored(std::move(keys)), m_isTaken(m_stored.keys.size())
{
    if (m_stored.keys.empty())
        return;
    m_slots.resize(std::bit_ceil(m_stored.keys.size() * 3 / 2 + 1));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = 0; place < m_stored.keys.size(); ++place) {
        if (m_stored.keys[place] == 0)
            continue;
        std::size_t slot = m_stored.keys[place] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(place + 1);
    }
}

qint64 KnownRows::take(std::uint64_t rowKey)
{
    if (m_slots.empty())
        return 0;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = rowKey & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const std::size_t place = m_slots[slot] - 1;
        if (m_stored.keys[place] != rowKey || m_isTaken[place])
            continue;
        m_isTaken[place] = true;
        return m_stored.directory.idAt(place);
    }
    return 0;
}

} // namespace broadside
