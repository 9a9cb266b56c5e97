#include "BrowserView.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BrowserView)
};

/// Chromium refuses to run as root with its sandbox, and ends the whole program.
bool wouldEndTheProgram()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0 && qEnvironmentVariableIsEmpty("QTWEBENGINE_DISABLE_SANDBOX");
#else
    return false;
#endif
}

} // namespace

Result<BrowserView *> createBrowserView(QWidget *parent)
{
    if (wouldEndTheProgram())
        return fail(Words::tr("Pages cannot be shown while the program runs as the system’s administrator."),
                    Words::tr("Start Broadside as an ordinary user. The kit can be exported all the same."));
    QCoreApplication::addLibraryPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(BROADSIDE_PLUGIN_FOLDER)));
    QPluginLoader loader(QStringLiteral("broadside-browser"));
    if (auto *plugin = qobject_cast<BrowserPlugin *>(loader.instance()))
        return plugin->create(parent);
    return fail(Words::tr("Pages cannot be shown: the browser view is missing."),
                Words::tr("Install Broadside again. The kit can be exported all the same."), loader.errorString());
}

} // namespace broadside
