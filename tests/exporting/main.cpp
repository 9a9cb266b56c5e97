#include "RunTests.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return broadside::test::runAll(argc, argv);
}
