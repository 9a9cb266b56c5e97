// Signatures by the numbers that they are ordered by, and by whole texts where these numbers are equal.
#pragma once

#include "OrderKey.h"
#include "SignerKeys.h"

#include <algorithm>
#include <string>

namespace broadside {

template<std::size_t Count>
struct OrderEntry
{
    std::array<std::uint64_t, Count> keys;
    std::uint32_t place;

    auto operator<=>(const OrderEntry &) const = default;
};

/// Puts entries with equal keys, whose texts go on beyond them, in the order of these texts.
template<class Entries>
class TextOrder
{
public:
    TextOrder(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys, bool backwards)
        : m_keys(keys), m_texts(database, directory), m_isBackwards(backwards)
    {
        m_hasTexts = std::ranges::any_of(keys, &SortKey::endsText);
    }

    void resolve(Entries entries)
    {
        if (m_hasTexts)
            resolve(entries, 0);
    }

private:
    void resolve(Entries entries, std::size_t level)
    {
        // Equal up to this level.
        for (; level < m_keys.size() && !m_keys[level].endsText; ++level) {
            // The first half of a text, and other keys: those that differ are in order.
            if (entries.front().keys[level] == entries.back().keys[level])
                continue;
            return forEachRun(
                entries, [level](const auto &entry) { return entry.keys[level]; },
                [this, level](Entries run) { resolve(run, level + 1); });
        }
        if (level == m_keys.size() || entries.size() < 2)
            return;
        const SortKey &key = m_keys[level];
        forEachRun(
            entries, [level](const auto &entry) { return entry.keys[level]; },
            [&](Entries run) {
                const std::uint64_t raw = key.descending ? ~run.front().keys[level] : run.front().keys[level];
                if (run.size() < 2)
                    return;
                if (saysAll(raw))
                    return resolve(run, level + 1);
                sortByText(run, level);
            });
    }

    void sortByText(Entries run, std::size_t level)
    {
        using Value = typename Entries::value_type;
        std::vector<std::pair<std::string, Value>> texts;
        texts.reserve(run.size());
        for (const Value &entry : run)
            texts.emplace_back(m_texts.text(m_keys[level].of, m_isBackwards ? ~entry.place : entry.place), entry);
        const bool descending = m_keys[level].descending;
        std::ranges::stable_sort(texts, [descending](const auto &one, const auto &other) {
            return descending ? other.first < one.first : one.first < other.first;
        });
        for (std::size_t at = 0; at < run.size(); ++at)
            run[at] = texts[at].second;
        for (std::size_t from = 0; from < run.size();) {
            std::size_t to = from + 1;
            while (to < run.size() && texts[to].first == texts[from].first)
                ++to;
            if (to - from > 1)
                resolve(run.subspan(from, to - from), level + 1);
            from = to;
        }
    }

    template<class Project, class Take>
    void forEachRun(Entries entries, Project project, Take take)
    {
        for (std::size_t from = 0; from < entries.size();) {
            std::size_t to = from + 1;
            while (to < entries.size() && project(entries[to]) == project(entries[from]))
                ++to;
            take(entries.subspan(from, to - from));
            from = to;
        }
    }

    const std::vector<SortKey> &m_keys;
    SortTexts m_texts;
    bool m_isBackwards;
    bool m_hasTexts = false;
};

} // namespace broadside
