// broadside-screenshots FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT]: a picture of every room of the real window on
// the example.
#include "Appearance.h"
#include "MainWindow.h"
#include "Newcomer.h"
#include "ProgramLanguage.h"
#include "Rooms.h"
#include "Session.h"
#include "SignerTable.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace broadside;
using namespace broadside::test;

namespace {

/// Nothing on the screen tells when a page or a card has been drawn: this takes the time that a person would look on.
void settle()
{
    QTest::qWait(2500);
}

void shoot(Newcomer &user, const QDir &folder, const QString &name)
{
    settle();
    QWidget &window = user.window();
    const QRect place(window.mapToGlobal(QPoint()), window.size());
    window.screen()
        ->grabWindow(0, place.x(), place.y(), place.width(), place.height())
        .toImage()
        .save(folder.filePath(name + ".png"));
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    nameProgram();
    const QApplication app(argc, argv);
    QCoreApplication::addLibraryPath(QStringLiteral(BROADSIDE_PLUGINS));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: broadside-screenshots FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    const QString language = arguments.value(2, QStringLiteral("en"));
    const bool isDark = arguments.value(3) == QLatin1String("dark");
    const QStringList sides = arguments.value(4, QStringLiteral("1440x900")).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fputs("The folder cannot be made.\n", stderr);
        return 3;
    }

    Newcomer user;
    if (!user.starts_the_program(size))
        return 3;
    user.program().language().choose(Language::of(qPrintable(language)));
    user.program().appearance().choose(isDark ? Appearance::Choice::Dark : Appearance::Choice::Light);
    user.window().move(0, 0);
    shoot(user, folder, QStringLiteral("start"));

    if (!user.has_the_example_open())
        return 3;
    user.program().language().choose(Language::of(qPrintable(language)));
    user.program().appearance().choose(isDark ? Appearance::Choice::Dark : Appearance::Choice::Light);
    user.window().resize(size);
    user.window().move(0, 0);
    for (const RoomId room : roomIds()) {
        user.program().session().selectLanguage(Language::of(room == RoomId::Text || language == u"fr" ? "fr-CA"
                                                             : language == u"ar"                       ? "ar"
                                                                                                       : "en"));
        user.window().goTo(room);
        if (room == RoomId::Text)
            user.window().goToField({FieldKind::Background, {}});
        if (room == RoomId::Signers) {
            auto *table = user.window().findChild<SignerTable *>();
            if (QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 10'000))
                table->goToRow(6);
        }
        shoot(user, folder, roomKey(room));
    }
    return 0;
}
