#include "RunTests.h"
#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    return broadside::test::runAll(argc, argv);
}
