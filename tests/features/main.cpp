#include "Program.h"
#include "RunTests.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    broadside::nameProgram();
    QApplication app(argc, argv);
    QCoreApplication::addLibraryPath(QStringLiteral(BROADSIDE_PLUGINS));
    return broadside::test::runAll(argc, argv);
}
