#include "Program.h"

#include "Icon.h"
#include "ProgramFont.h"
#include "Style.h"

#include <QApplication>
#include <QIcon>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace broadside {

namespace {

/// The application owns its style.
Style &useStyle()
{
    QApplication::setFont(programFont());
    loadIcons();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/broadside.svg")));
    auto *style = new Style(Palette::light());
    QApplication::setStyle(style);
    return *style;
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Broadside"));
    QCoreApplication::setOrganizationName(QStringLiteral("Broadside"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("broadside.org"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSIDE_VERSION));
    // The browser view is loaded later, when it is too late to say so.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.broadside.Broadside"));
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    // Orders and pictures of some megabytes: left to itself, the C library keeps what was given up.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

Program::Program() : m_appearance(useStyle()), m_window(m_session, m_tasks, m_language, m_appearance) {}

} // namespace broadside
