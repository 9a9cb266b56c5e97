#include "Palette.h"
#include "RunTests.h"
#include "Style.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    QApplication::setStyle(new broadside::Style(broadside::Palette::light()));
    return broadside::test::runAll(argc, argv);
}
