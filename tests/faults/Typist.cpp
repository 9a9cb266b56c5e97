#include "Typist.h"

#include "Session.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace broadside {

QString typistArgument()
{
    return QStringLiteral("--type-forever");
}

qint64 sharedClock()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

int typeForever(const QString &path)
{
    Session session;
    QTimer keys;
    int number = 0;
    QObject::connect(&keys, &QTimer::timeout, &session, [&] {
        std::printf("%d %lld\n", ++number, static_cast<long long>(sharedClock()));
        std::fflush(stdout);
        session.writeText({FieldKind::Title, {}}, Language::of("en"), QString::number(number));
    });
    QObject::connect(&session, &Session::workspaceOpened, &session, [&] { keys.start(7); });
    session.open(path);
    return QCoreApplication::exec();
}

} // namespace broadside
