#include "KillTest.h"
#include "RunTests.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == broadside::importForeverArgument())
        return broadside::importForever(app.arguments().value(2));
    return broadside::test::runAll(argc, argv);
}
