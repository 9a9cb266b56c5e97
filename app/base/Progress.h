// How long work tells the one who waits how far it is, and learns that it should stop.
#pragma once

#include <QtGlobal>

namespace broadside {

/// Handed to every function that may take longer than a blink. The function reports as it goes and, when `cancelled()`,
/// returns an error after leaving everything as it was.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    virtual ~Progress() = default;

    /// `done` of `total` units; `total` is 0 while it is not known.
    virtual void report(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace broadside
