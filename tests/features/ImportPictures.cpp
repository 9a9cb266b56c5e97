// broadside-import-pictures FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT] [PERCENT]: a picture of every step of the
// import in the real window, with a list as people have them.
#include "Appearance.h"
#include "ImportWizard.h"
#include "MainWindow.h"
#include "Newcomer.h"
#include "ProgramLanguage.h"
#include "Session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace broadside;
using namespace broadside::test;

namespace {

const char list[] = "Pétition au marché Jean-Talon\n"
                    "Avril 2021, kiosque 14\n"
                    "\n"
                    "Nom complet;Courriel;Téléphone;Ville;Code postal;Date;Infolettre\n"
                    "Ana de la Cruz;ana.delacruz@example.org;514 555-0135;Montréal;H2X 1Y4;03/04/2021;oui\n"
                    "Tremblay, Marie-Ève;marie-eve@example.org;418 555-0101;Québec;G1R 2B5;05/04/2021;peut-être\n"
                    "Nguyễn Văn An;an.nguyen@example.org;;Laval;H7N 1A1;05/04/2021;oui\n"
                    "محمد منصور;m.mansour@example.org;438 555-0177;Montréal;H3A 0G4;06/04/2021;non\n"
                    "Jean-Luc Côté;jlcote@@example.org;819 555-0123;Gatineau;J8X 3X4;06/04/2021;plus tard\n"
                    ";chloe.fortin@example.org;;Gatineau;J8T 4A1;07/04/2021;oui\n"
                    "Zoë Öztürk;zoe@example.org;450 555-0142;Longueuil;J4K 1A1;31/31/2021;oui\n"
                    "Siobhán O’Brien;siobhan@gmial.example;514 555-0199;Montréal;H2W 1R7;08/04/2021;oui\n"
                    "Ana de la Cruz;ana.delacruz@example.org;514 555-0135;Montréal;H2X 1Y4;08/04/2021;oui\n"
                    "Noah Lavoie;noah@example.org;514 555-0120;Sherbrooke\n";

/// The window as it stands, and the wizard upon it.
void shoot(Newcomer &user, QDialog *wizard, const QDir &folder, const QString &name)
{
    QTest::qWait(700);
    QWidget &window = user.window();
    QPixmap picture = window.grab();
    if (wizard) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPoint at((window.width() - wizard->width()) / 2, (window.height() - wizard->height()) / 2);
        painter.drawPixmap(at, wizard->grab());
    }
    picture.save(folder.filePath(name + ".png"));
}

template<class Widget>
Widget *waitFor(QWidget *in, const char *name)
{
    auto *widget = in->findChild<Widget *>(QLatin1String(name));
    (void)QTest::qWaitFor([widget] { return widget && widget->isVisible() && widget->isEnabled(); }, 15'000);
    return widget;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    nameProgram();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: broadside-import-pictures FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT] [PERCENT]\n",
                   stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    const QString language = arguments.value(2, QStringLiteral("en"));
    const QStringList sides = arguments.value(4, QStringLiteral("1440x900")).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const int percent = arguments.value(5, QStringLiteral("100")).toInt();
    Newcomer user;
    if (!folder.mkpath(QStringLiteral(".")) || !user.starts_the_program(size) || !user.has_the_example_open())
        return 3;
    if (percent != 100) {
        QFont font = QApplication::font();
        font.setPixelSize(font.pixelSize() * percent / 100);
        QApplication::setFont(font);
    }
    user.program().language().choose(Language::of(qPrintable(language)));
    user.program().appearance().choose(arguments.value(3) == QLatin1String("dark") ? Appearance::Choice::Dark
                                                                                   : Appearance::Choice::Light);
    user.window().resize(size);
    user.window().goTo(RoomId::Signers);
    QFile file(user.file(QStringLiteral("marché-jean-talon.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(list) < 0)
        return 3;
    file.close();

    auto *wizard = new ImportWizard(user.program().session(), user.program().tasks(), &user.window());
    wizard->open();
    wizard->resize(wizard->size().boundedTo(size * 92 / 100));
    shoot(user, wizard, folder, QStringLiteral("1-file-empty"));
    wizard->setFile(file.fileName());
    auto *next = waitFor<QAbstractButton>(wizard, "nextButton");
    shoot(user, wizard, folder, QStringLiteral("1-file"));
    next->click();
    shoot(user, wizard, folder, QStringLiteral("2-columns"));
    waitFor<QAbstractButton>(wizard, "dateAnswer_1")->click();
    shoot(user, wizard, folder, QStringLiteral("2-answered"));
    next->click();
    (void)waitFor<QWidget>(wizard, "tiles");
    shoot(user, wizard, folder, QStringLiteral("3-check"));
    auto *table = waitFor<QAbstractItemView>(wizard, "reportTable");
    table->model()->setData(table->currentIndex(), QStringLiteral("jlcote@example.org"), Qt::EditRole);
    shoot(user, wizard, folder, QStringLiteral("3-corrected"));
    next->click();
    (void)waitFor<QWidget>(wizard, "tiles");
    (void)QTest::qWaitFor([next] { return next->isEnabled(); });
    next->click();
    (void)waitFor<QAbstractButton>(wizard, "takeBackButton")->click();
    shoot(user, wizard, folder, QStringLiteral("4-done"));
    return 0;
}
