#include "EditStack.h"

#include <algorithm>

namespace broadside {

namespace {

// Ten million units are 20 MB: more than anybody takes back.
constexpr qsizetype mostUnits = 10'000'000;

qsizetype sizeOf(const Edit &edit)
{
    return edit.removed.size() + edit.inserted.size();
}

bool isSplit(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

} // namespace

Edit editBetween(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (isSplit(before, head) || isSplit(after, head))
        --head;
    qsizetype tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first - before.rbegin();
    if (isSplit(before, before.size() - tail) || isSplit(after, after.size() - tail))
        --tail;
    return {head, before.sliced(head, before.size() - head - tail), after.sliced(head, after.size() - head - tail)};
}

void EditStack::follow(const QString &body)
{
    if (!m_body) {
        m_body = body;
        return;
    }
    if (*m_body == body)
        return;
    const Edit edit = editBetween(*m_body, body);
    m_body = body;
    while (m_edits.size() > m_done) {
        m_size -= sizeOf(m_edits.back());
        m_edits.pop_back();
    }
    m_size += sizeOf(edit);
    if (goesOn(edit)) {
        Edit &last = m_edits.back();
        if (edit.removed.isEmpty()) {
            last.inserted += edit.inserted;
        } else {
            last.removed.prepend(edit.removed);
            last.at = edit.at;
        }
    } else {
        m_edits.push_back(edit);
        m_done = m_edits.size();
    }
    m_isClosed = sizeOf(edit) > 2; // a paste, a cut: what is typed behind it is another step
    forgetOldest();
}

bool EditStack::goesOn(const Edit &edit) const
{
    if (m_isClosed || m_edits.empty() || sizeOf(edit) > 2)
        return false;
    const Edit &last = m_edits.back();
    if (edit.removed.isEmpty() && last.removed.isEmpty()) {
        const bool beginsWord = last.inserted.back().isSpace() && !edit.inserted.front().isSpace();
        return edit.at == last.at + last.inserted.size() && !beginsWord;
    }
    return edit.inserted.isEmpty() && last.inserted.isEmpty() && edit.at + edit.removed.size() == last.at;
}

void EditStack::forgetOldest()
{
    const auto firstKept = std::find_if(m_edits.begin(), m_edits.end(), [this](const Edit &edit) {
        if (m_size <= mostUnits)
            return true;
        m_size -= sizeOf(edit);
        return false;
    });
    m_done -= static_cast<size_t>(firstKept - m_edits.begin());
    m_edits.erase(m_edits.begin(), firstKept);
}

std::optional<Edit> EditStack::undo()
{
    if (!canUndo())
        return {};
    const Edit &edit = m_edits[--m_done];
    m_isClosed = true;
    m_body->replace(edit.at, edit.inserted.size(), edit.removed);
    return Edit{edit.at, edit.inserted, edit.removed};
}

std::optional<Edit> EditStack::redo()
{
    if (!canRedo())
        return {};
    const Edit &edit = m_edits[m_done++];
    m_isClosed = true;
    m_body->replace(edit.at, edit.removed.size(), edit.inserted);
    return edit;
}

} // namespace broadside
