// broadside [FILE.broadside] [--example]
#include "ExampleWorkspace.h"
#include "Program.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace broadside;

int main(int argc, char **argv)
{
    nameProgram();
    giveMemoryBack();
    const QApplication application(argc, argv);
    Program program;

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Campaigns in several languages: one brief, the whole kit, every signature counted."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(QStringLiteral("example"),
                                     QCoreApplication::translate("main", "Open the example campaign."));
    parser.addOption(example);
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "A workspace to open."),
                                 QStringLiteral("[FILE.broadside]"));
    parser.process(application);

    program.window().show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        program.window().openWorkspace(files.first());
    else if (parser.isSet(example))
        openExampleAt(exampleWorkspacePath(), program.session(), program.tasks());
    return QApplication::exec();
}
