// What was typed into one text, step by step, so that it can be taken back: also in another room or another field.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace broadside {

/// At `at`, `removed` gives way to `inserted`. In UTF-16 units; never between the two of a surrogate pair.
struct Edit
{
    qsizetype at = 0;
    QString removed;
    QString inserted;

    bool operator==(const Edit &) const = default;
};

/// The one edit that makes `after` of `before`.
[[nodiscard]] Edit editBetween(const QString &before, const QString &after);

class EditStack
{
public:
    /// The text is now `body`, whoever changed it: a step, unless it goes on with the last one (letters typed behind
    /// each other up to the next word, letters deleted behind each other). The very first call makes no step.
    void follow(const QString &body);
    /// The edit that leads one step back, or forward again; none where there is no such step.
    std::optional<Edit> undo();
    std::optional<Edit> redo();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_edits.size(); }

private:
    [[nodiscard]] bool goesOn(const Edit &edit) const;
    void forgetOldest();

    std::optional<QString> m_body;
    std::vector<Edit> m_edits;
    size_t m_done = 0;  ///< the steps before it are done, those after it were taken back
    qsizetype m_size = 0; ///< of all edits, in UTF-16 units
    bool m_isClosed = true; ///< the next edit begins a step of its own
};

} // namespace broadside
