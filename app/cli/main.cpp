// broadside-cli: everything that the window does, for scripts.
#include "CommandLine.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Cards and flyers are drawn without a window: no display is needed, and the same fonts are used everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("broadside-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSIDE_VERSION));
    return broadside::runCommandLine(QCoreApplication::arguments());
}
