// broadside-panel-pictures FOLDER [LANGUAGE] [light|dark] [PERCENT]: a picture of every side panel of the signers and
// of the privacy dialog, with people who are made up.
#include "Appearance.h"
#include "NewSignaturePanel.h"
#include "Newcomer.h"
#include "PaperPanel.h"
#include "PrivacyDialog.h"
#include "ProgramLanguage.h"
#include "Session.h"
#include "SignerDetails.h"
#include "SignerPrivacy.h"
#include "SignerRecords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

#include <cstdio>

using namespace broadside;
using namespace broadside::test;

namespace {

/// A picture of a sheet, made up.
QByteArray sheet()
{
    QImage image(600, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::gray, 2));
    for (int line = 120; line < 760; line += 40)
        painter.drawLine(40, line, 560, line);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

struct Made
{
    SignatureId id = SignatureId::None;
    CampaignId campaign = CampaignId::None;
};

/// A signature with all that a panel can show.
Result<Made> makeStory(const QString &path, CampaignId campaign)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    Signature signature;
    signature.firstName = QStringLiteral("Marie-Ève");
    signature.lastName = QStringLiteral("de la Bruère-Castonguay");
    signature.email = QStringLiteral("marie-eve.delabruere@example.org");
    signature.phone = QStringLiteral("(514) 555-0135");
    signature.address = QStringLiteral("1200, rue Saint-Denis, app. 4");
    signature.city = QStringLiteral("Montréal");
    signature.region = QStringLiteral("QC");
    signature.postalCode = QStringLiteral("H2X 3J6");
    signature.country = QStringLiteral("CA");
    signature.language = QStringLiteral("fr-CA");
    signature.comment = QStringLiteral("Ma grand-mère a défendu cette rue. ") + QStringLiteral("شكراً لكم").repeated(3);
    signature.signedAt = QStringLiteral("2021-11-24");
    signature.source = QStringLiteral("paper");
    signature.consentEmail = Consent{true, {}, signature.signedAt, signature.source, {}};
    SignerStore store(*workspace);
    SignerRecords records(*workspace);
    const Result<Signature> stored = store.add(campaign, signature);
    if (!stored)
        return std::unexpected(stored.error());
    Signature corrected = *stored;
    corrected.city = QStringLiteral("Montréal (Ville-Marie)");
    const Stamp stamp{QStringLiteral("ada"), QDateTime(QDate(2021, 11, 25), QTime(14, 3), Qt::UTC), false};
    (void)store.correct(corrected, stamp);
    (void)store.add(campaign, signature);
    (void)records.setTags(
        stored->id, {QStringLiteral("helps at events"), QStringLiteral("press"), QStringLiteral("Comité Saint-Denis")});
    (void)records.addNote(stored->id, QStringLiteral("Offers her shop window for posters."), stamp);
    PaperCount paper{
        0, 120, QStringLiteral("Marché Jean-Talon"), QStringLiteral("QC"), QStringLiteral("CA"), {}, {}, {}, {}, {}};
    paper.day = QDate(2021, 5, 3);
    paper.countedBy = QStringLiteral("Ada Roy");
    paper.note = QStringLiteral("Twelve sheets, two of them in Arabic");
    paper.scanName = QStringLiteral("sheet-1.png");
    paper.scan = sheet();
    (void)records.savePaperCount(campaign, paper);
    paper.scan.clear();
    paper.scanName.clear();
    paper.place = QStringLiteral("Maison de la culture");
    paper.count = 1045;
    (void)records.savePaperCount(campaign, paper);
    (void)records.logExport(campaign, {QStringLiteral("2021-11-25T09:00:00Z"),
                                       QStringLiteral("ada"),
                                       QStringLiteral("signatures.xlsx"),
                                       QStringLiteral("region:QC"),
                                       {QStringLiteral("name"), QStringLiteral("city")},
                                       4120,
                                       false});
    (void)SignerPrivacy(*workspace).setKeepUntil(campaign, QDate(2022, 6, 30));
    return Made{stored->id, campaign};
}

QDir *folder = nullptr;

void shoot(QWidget &widget, const QString &name)
{
    QTest::qWait(500);
    widget.grab().save(folder->filePath(name + ".png"));
}

template<class Panel>
std::unique_ptr<QWidget> framed(Panel *panel, const QSize &size)
{
    auto frame = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(frame.get());
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(panel);
    frame->resize(size.grownBy(QMargins(16, 16, 16, 16)));
    frame->show();
    return frame;
}

void click(QWidget &in, const char *name)
{
    auto *button = in.findChild<QAbstractButton *>(QLatin1String(name));
    (void)QTest::qWaitFor([button] { return button && button->isVisible() && button->isEnabled(); });
    button->click();
}

void type(QWidget &in, const char *name, const QString &text)
{
    in.findChild<QLineEdit *>(QLatin1String(name))->setText(text);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    nameProgram();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: broadside-panel-pictures FOLDER [LANGUAGE] [light|dark] [PERCENT]\n", stderr);
        return 2;
    }
    QDir place(arguments[1]);
    folder = &place;
    Newcomer user;
    if (!place.mkpath(QStringLiteral(".")) || !user.starts_the_program() || !user.has_the_example_open())
        return 3;
    const int percent = arguments.value(4, QStringLiteral("100")).toInt();
    if (percent != 100) {
        QFont font = QApplication::font();
        font.setPixelSize(font.pixelSize() * percent / 100);
        QApplication::setFont(font);
    }
    Session &session = user.program().session();
    Tasks &tasks = user.program().tasks();
    user.program().language().choose(Language::of(qPrintable(arguments.value(2, QStringLiteral("en")))));
    user.program().appearance().choose(arguments.value(3) == QLatin1String("dark") ? Appearance::Choice::Dark
                                                                                   : Appearance::Choice::Light);
    const Result<Made> made = makeStory(session.path(), session.campaignId());
    if (!made) {
        std::fputs(qPrintable(made.error().what + made.error().detail + u'\n'), stderr);
        return 3;
    }
    {
        auto *details = new SignerDetails(session, tasks);
        const auto frame = framed(details, {320, 1500});
        details->showSignature(made->id);
        shoot(*frame, QStringLiteral("1-details"));
        click(*frame, "forgetButton");
        shoot(*frame, QStringLiteral("2-forget"));
        click(*frame, "keepPersonButton");
        click(*frame, "editSignatureButton");
        type(*frame, "correct_email", QStringLiteral("marie-eve@gmial.com"));
        frame->resize(352, 1000);
        shoot(*frame, QStringLiteral("3-correct"));
    }
    {
        auto *panel = new NewSignaturePanel(session);
        const auto frame = framed(panel, {320, 1000});
        auto *country = panel->findChild<QComboBox *>(QStringLiteral("sheetCountry"));
        country->setCurrentIndex(country->findData(QStringLiteral("CA")));
        emit country->activated(country->currentIndex());
        panel->begin();
        type(*frame, "edit_first_name", QStringLiteral("Ada"));
        type(*frame, "edit_last_name", QStringLiteral("Roy"));
        type(*frame, "edit_postal_code", QStringLiteral("H2X 1Y4"));
        type(*frame, "edit_city", QStringLiteral("Montréal"));
        click(*frame, "storeSignatureButton");
        QTest::qWait(300);
        type(*frame, "edit_first_name", QStringLiteral("Marie-Ève"));
        type(*frame, "edit_last_name", QStringLiteral("de la Bruère-Castonguay"));
        type(*frame, "edit_postal_code", QStringLiteral("H2X 3J6"));
        type(*frame, "edit_email", QStringLiteral("marie-eve.delabruere@example.org"));
        shoot(*frame, QStringLiteral("4-new"));
        click(*frame, "sheetFieldsButton");
        shoot(*frame, QStringLiteral("5-fields"));
    }
    {
        auto *panel = new PaperPanel(session);
        const auto frame = framed(panel, {320, 700});
        shoot(*frame, QStringLiteral("6-paper"));
        click(*frame, "addPaperButton");
        shoot(*frame, QStringLiteral("7-paper-form"));
    }
    PrivacyDialog dialog(session, tasks);
    dialog.show();
    dialog.resize(640, 1000);
    type(dialog, "personEmail", QStringLiteral("marie-eve.delabruere@example.org"));
    click(dialog, "lookForPersonButton");
    shoot(dialog, QStringLiteral("8-privacy"));
    return 0;
}
