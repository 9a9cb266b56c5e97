#include "RunTests.h"
#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return broadside::test::runAll(argc, argv);
}
