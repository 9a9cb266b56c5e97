// broadside-signer-pictures FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT] [LIST]: pictures of the Signers room in the
// real window, on the example's signatures and those of a list, if one is given.
#include "Appearance.h"
#include "FilterChip.h"
#include "Import.h"
#include "MainWindow.h"
#include "Newcomer.h"
#include "ProgramLanguage.h"
#include "Session.h"
#include "SignerFilterText.h"
#include "SignerTable.h"
#include "SignerTableModel.h"
#include "SignersRoom.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace broadside;
using namespace broadside::test;

namespace {

/// The window as it stands, and what is open above it.
void shoot(Newcomer &user, const QDir &folder, const QString &name)
{
    QTest::qWait(700);
    QWidget &window = user.window();
    QPixmap picture = window.grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    }
    picture.save(folder.filePath(name + ".png"));
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

bool bringIn(Newcomer &user, const QString &path)
{
    Session &session = user.program().session();
    auto workspace = Workspace::open(session.path());
    auto plan = planImport(path);
    NoProgress progress;
    if (!workspace || !plan || !runImport(*workspace, session.campaignId(), *plan, ImportMode::Store, progress))
        return false;
    const qint64 before = session.statistics().signatures;
    session.refreshSigners();
    return QTest::qWaitFor([&] { return session.statistics().signatures > before; }, 60'000);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    nameProgram();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: broadside-signer-pictures FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT] [LIST]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    const QString language = arguments.value(2, QStringLiteral("en"));
    const QStringList sides = arguments.value(4, QStringLiteral("1440x900")).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    Newcomer user;
    if (!folder.mkpath(QStringLiteral(".")) || !user.starts_the_program(size) || !user.has_the_example_open())
        return 3;
    user.program().language().choose(Language::of(qPrintable(language)));
    user.program().appearance().choose(arguments.value(3) == QLatin1String("dark") ? Appearance::Choice::Dark
                                                                                   : Appearance::Choice::Light);
    user.window().resize(size);
    user.window().goTo(RoomId::Signers);
    auto *room = user.window().findChild<SignersRoom *>();
    auto *table = room->findChild<SignerTable *>();
    const auto *model = qobject_cast<SignerTableModel *>(table->model());
    const auto settled = [model](auto fits) { return QTest::qWaitFor([&] { return fits(model->count()); }, 30'000); };
    if (arguments.size() > 5 && !bringIn(user, arguments[5]))
        return 3;
    (void)settled([](qint64 count) { return count > 0; });
    shoot(user, folder, QStringLiteral("1-table"));

    table->goToRow(6);
    shoot(user, folder, QStringLiteral("2-details"));
    auto *chip = room->findChild<FilterChip *>(QStringLiteral("regionChip"));
    chip->openChoices();
    shoot(user, folder, QStringLiteral("3-values"));
    room->showFilter(*readFilter(u"region:QC,ON consent:given not status:duplicate has:email"));
    shoot(user, folder, QStringLiteral("4-chips"));
    room->showFilter(*readFilter(u"signed:2021-12-01..2021-12-15"));
    room->findChild<FilterChip *>(QStringLiteral("signedChip"))->openChoices();
    shoot(user, folder, QStringLiteral("5-days"));
    room->showFilter({});
    room->findChild<QLineEdit *>(QStringLiteral("signerSearch"))->setText(QStringLiteral("ma la"));
    table->setColumns({{SignerColumn::Name, 0},
                       {SignerColumn::City, 0},
                       {SignerColumn::SignedAt, 0},
                       {SignerColumn::Email, 220},
                       {SignerColumn::Language, 0},
                       {SignerColumn::Consent, 0},
                       {SignerColumn::Comment, 260}});
    qobject_cast<SignerTableModel *>(table->model())
        ->setOrder({{SignerColumn::City, false}, {SignerColumn::SignedAt, true}});
    shoot(user, folder, QStringLiteral("6-search"));
    room->showFilter(*readFilter(u"region:QC or (language:fr has:comment)"));
    shoot(user, folder, QStringLiteral("7-text"));
    room->showFilter(*readFilter(u"city:Nowhere"));
    shoot(user, folder, QStringLiteral("8-none"));
    room->showFilter({});
    table->setColumns({});
    (void)settled([](qint64 count) { return count > 0; });
    table->askForRow();
    shoot(user, folder, QStringLiteral("9-row"));
    room->findChild<QAbstractButton *>(QStringLiteral("figuresButton"))->click();
    shoot(user, folder, QStringLiteral("10-figures"));
    room->findChild<QAbstractButton *>(QStringLiteral("importsButton"))->click();
    shoot(user, folder, QStringLiteral("11-imports"));
    if (auto *rejected = room->findChild<QAbstractButton *>(QStringLiteral("showRejectedButton"))) {
        rejected->click();
        QTest::qWait(700);
        room->findChild<QWidget *>(QStringLiteral("rejectedRowsDialog"))
            ->grab()
            .save(folder.filePath(QStringLiteral("12-rejected.png")));
        room->findChild<QAbstractButton *>(QStringLiteral("closeRejectedButton"))->click();
    }
    // Taken back, the room is as it was in the beginning.
    room->findChild<QAbstractButton *>(QStringLiteral("confirmTakeBackButton"))->click();
    (void)settled([](qint64 count) { return count == 0; });
    shoot(user, folder, QStringLiteral("13-empty"));
    return 0;
}
