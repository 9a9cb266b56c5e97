// What was found out about a text, so that a list asks only once for each of its values.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace broadside {

/// Bounded, whatever a file holds: long texts are not kept, and too many make it start anew.
template<class Value>
class Memo
{
public:
    Memo() = default;
    Memo(Memo &&) noexcept = default;
    Memo &operator=(Memo &&) noexcept = default;
    Memo(const Memo &) = delete; // remembers a place of its own
    Memo &operator=(const Memo &) = delete;
    ~Memo() = default;

    /// The value that `find(text)` gives, or gave before; it lives until the next call.
    template<class Find>
    Value &of(std::string_view text, const Find &find)
    {
        if (m_last != nullptr && m_last->first == text)
            return m_last->second;
        auto at = m_values.find(text);
        if (at == m_values.end()) {
            if (text.size() > longest)
                return m_long = find(text);
            if (m_values.size() >= most) {
                m_last = nullptr;
                m_values.clear();
            }
            at = m_values.emplace(text, find(text)).first;
        }
        m_last = &*at;
        return at->second;
    }

private:
    static constexpr std::size_t most = 4096;
    static constexpr std::size_t longest = 128; ///< bytes

    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Values = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    Values m_values;
    typename Values::value_type *m_last = nullptr;
    Value m_long{};
};

} // namespace broadside
