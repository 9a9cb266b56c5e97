// broadside-figure-pictures FOLDER [LANGUAGE] [light|dark] [WIDTH] [PERCENT]: a picture of a campaign's figures, whole,
// and each card as the program saves it.
#include "Appearance.h"
#include "FigureCard.h"
#include "FiguresView.h"
#include "MadeUpFigures.h"
#include "MainWindow.h"
#include "Newcomer.h"
#include "PlacesCard.h"
#include "ProgramLanguage.h"
#include "SaveFile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace broadside;
using namespace broadside::test;

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    nameProgram();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: broadside-figure-pictures FOLDER [LANGUAGE] [light|dark] [WIDTH] [PERCENT]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    const int width = arguments.value(4, QStringLiteral("1200")).toInt();
    const int percent = arguments.value(5, QStringLiteral("100")).toInt();
    Newcomer user;
    if (!folder.mkpath(QStringLiteral(".")) || !user.starts_the_program(QSize(1200, 800)))
        return 3;
    if (percent != 100) {
        QFont font = QApplication::font();
        font.setPixelSize(font.pixelSize() * percent / 100);
        QApplication::setFont(font);
    }
    user.program().language().choose(Language::of(qPrintable(arguments.value(2, QStringLiteral("en")))));
    user.program().appearance().choose(arguments.value(3) == QLatin1String("dark") ? Appearance::Choice::Dark
                                                                                   : Appearance::Choice::Light);
    FiguresView view;
    view.resize(width, 900);
    view.setFigures(madeUpFigures(), figuresCampaign(), figuresToday);
    view.show();
    QTest::qWait(200);
    // As tall as all that is in it.
    view.resize(width, view.findChild<QScrollArea *>()->widget()->sizeHint().height());
    QTest::qWait(200);
    view.resize(width, view.findChild<QScrollArea *>()->widget()->height());
    QTest::qWait(200);
    auto *places = view.findChild<PlacesCard *>();
    const QString names[] = {QStringLiteral("canada"), QStringLiteral("states"), QStringLiteral("world")};
    bool isSaved = view.grab().save(folder.filePath(QStringLiteral("all.png")));
    for (const MapKind kind : {MapKind::UnitedStates, MapKind::World, MapKind::Canada}) {
        places->setKind(kind);
        QTest::qWait(50);
        isSaved = places->grab().save(folder.filePath(names[static_cast<int>(kind)] + ".png")) && isSaved;
    }
    view.findChild<QAbstractButton *>(QStringLiteral("togetherButton"))->click();
    QTest::qWait(50);
    for (FigureCard *card : view.findChildren<FigureCard *>()) {
        for (const auto &[format, ending] : {std::pair{FigureFormat::Png, ".png"}, std::pair{FigureFormat::Svg, ".svg"},
                                             std::pair{FigureFormat::Csv, ".csv"}})
            isSaved = card->save(format, folder.filePath(card->objectName() + QLatin1String(ending))) && isSaved;
    }
    return isSaved ? 0 : 4;
}
