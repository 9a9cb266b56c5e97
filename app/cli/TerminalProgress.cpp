#include "TerminalProgress.h"

#include "Terminal.h"

#include <csignal>
#include <cstdio>

namespace broadside {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

} // namespace

TerminalProgress::TerminalProgress() : m_isTerminal(standardErrorIsTerminal())
{
    interrupted = 0;
    std::signal(SIGINT, interrupt);
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_isTerminal && m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::report(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
    if (!m_isTerminal || percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
}

bool TerminalProgress::cancelled() const
{
    return interrupted != 0;
}

} // namespace broadside
