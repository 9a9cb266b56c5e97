// Progress as one line on a terminal; silent where standard error is none. Ctrl+C cancels.
#pragma once

#include "Progress.h"

namespace broadside {

class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;

    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool cancelled() const override;

private:
    bool m_isTerminal;
    int m_shown = -1; ///< percent
};

} // namespace broadside
