#include "RunTests.h"
#include "Typist.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == broadside::typistArgument())
        return broadside::typeForever(app.arguments().value(2));
    return broadside::test::runAll(argc, argv);
}
