#include "Terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace broadside {

namespace {

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

} // namespace

bool standardInputIsTerminal()
{
    return isTerminal(stdin);
}

bool standardErrorIsTerminal()
{
    return isTerminal(stderr);
}

bool isConfirmed(const QString &question)
{
    //: What somebody types to say yes, and its first letter
    const QStringList yes = QCoreApplication::translate("Terminal", "yes,y").split(u',');
    //: %1: a question, %2: "yes"
    const QString line = QCoreApplication::translate("Terminal", "%1 Type “%2” to go on: ").arg(question, yes.first());
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return false;
    const QString answer = QString::fromUtf8(input.readLine(256)).trimmed().toLower();
    return yes.contains(answer) || answer == u"yes" || answer == u"y";
}

} // namespace broadside
