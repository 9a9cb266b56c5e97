// broadside-key-echo [WORDS]: how long a key takes in the Text room from the keyboard to the screen, in a text of so
// many words (100,000 unless told), beside a plain QTextEdit in the same run. Prints JSON, in milliseconds.
#include "Session.h"
#include "Tasks.h"
#include "TextRoom.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>

using namespace broadside;

namespace {

constexpr int keys = 400;
constexpr int wordsOfAParagraph = 60;

QString textOf(int words)
{
    QString text;
    for (int i = 1; i <= words; ++i)
        text += QStringLiteral("campaign%1")
                    .arg(i % wordsOfAParagraph == 0 ? QStringLiteral(".\n\n") : QStringLiteral(" "));
    return text;
}

/// From the key's event until everything that it causes at once is painted.
QJsonObject measure(QTextEdit &editor)
{
    QTest::qWait(3000); // what is marked when there is time is marked by now
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(editor.document()->characterCount() / 2);
    editor.setTextCursor(cursor);
    QCoreApplication::processEvents();
    QList<double> times;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&editor, i % 6 == 5 ? ' ' : 'a');
        editor.viewport()->repaint();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("median"), times[keys / 2]}, {QStringLiteral("p99"), times[keys * 99 / 100]}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int words = app.arguments().size() > 1 ? app.arguments()[1].toInt() : 100'000;
    const QString text = textOf(words);

    QTextEdit plain;
    plain.setPlainText(text);
    plain.resize(700, 600);
    plain.show();
    const QJsonObject beside = measure(plain);
    plain.hide();

    const QTemporaryDir folder;
    Campaign campaign;
    campaign.slug = QStringLiteral("long");
    campaign.brief.languages = {Language::of("en"), Language::of("fr-CA")};
    campaign.brief.write({FieldKind::Background, {}}, Language::of("en"), text);
    Session session;
    Tasks tasks;
    TextRoom room(session, tasks);
    room.resize(1200, 800);
    room.retranslate();
    QEventLoop opened;
    QObject::connect(&session, &Session::workspaceOpened, &opened, &QEventLoop::quit);
    session.create(folder.filePath(QStringLiteral("long.broadside")), {campaign, {}});
    opened.exec();
    room.show();
    room.goTo({FieldKind::Background, {}});
    const QJsonObject ours = measure(*room.findChild<QTextEdit *>(QStringLiteral("sourceEditor")));

    const QJsonObject result{
        {QStringLiteral("words"), words},
        {QStringLiteral("text_room"), ours},
        {QStringLiteral("plain_text_edit"), beside},
        {QStringLiteral("ratio_p99"), ours.value("p99").toDouble() / beside.value("p99").toDouble()}};
    std::printf("%s", QJsonDocument(result).toJson().constData());
    return 0;
}
