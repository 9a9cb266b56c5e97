#include "Icon.h"
#include "Program.h"
#include "RunTests.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    broadside::nameProgram();
    const QApplication app(argc, argv);
    broadside::loadIcons();
    return broadside::test::runAll(argc, argv);
}
