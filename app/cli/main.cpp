// broadside-cli: everything that the window does, for scripts.
#include "CommandLine.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace {

/// Standard error is for the sentences of the commands: Qt's remarks about the desktop it runs on are none of them.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    // Cards and flyers are drawn without a window: no display is needed, and the same fonts are used everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTranslator words;
    // English has a file too, for its plurals: it serves every system whose language there is no other for.
    if (words.load(QLocale(), QStringLiteral("broadside"), QStringLiteral("_"), QStringLiteral(":/translations")) ||
        words.load(QStringLiteral(":/translations/broadside_en.qm")))
        QCoreApplication::installTranslator(&words);
    QCoreApplication::setApplicationName(QStringLiteral("broadside-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSIDE_VERSION));
    return broadside::runCommandLine(QCoreApplication::arguments());
}
