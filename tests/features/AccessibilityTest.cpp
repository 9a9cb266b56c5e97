// Everything that takes the keyboard has a name that a screen reader can say, in every room and every step.
#include "Icon.h"
#include "MainWindow.h"
#include "Newcomer.h"
#include "Rooms.h"
#include "RunTests.h"
#include "Story.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>

using namespace broadside;
using namespace broadside::test;

class AccessibilityTest : public QObject
{
    Q_OBJECT

    /// The visible widgets that take the keyboard and have no accessible name.
    static QStringList nameless(const QWidget &window)
    {
        QStringList found;
        for (QWidget *child : window.findChildren<QWidget *>()) {
            // Chromium names what is within its view by itself.
            if (!child->isVisible() || (child->focusPolicy() & Qt::TabFocus) == 0 || child->focusProxy() ||
                child->inherits("QQuickWidget"))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
            if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
                found.append(QStringLiteral("%1 “%2” in %3")
                                 .arg(child->metaObject()->className(), child->objectName(),
                                      child->parentWidget() ? child->parentWidget()->metaObject()->className() : ""));
        }
        return found;
    }

private slots:
    void everyRoomNamesWhatTakesTheKeyboard_data()
    {
        QTest::addColumn<int>("room");
        for (const RoomId room : roomIds())
            QTest::newRow(qPrintable(roomKey(room))) << static_cast<int>(room);
    }
    void everyRoomNamesWhatTakesTheKeyboard()
    {
        QFETCH(int, room);
        Newcomer user;
        Given(user.has_the_example_open());
        user.window().goTo(static_cast<RoomId>(room));
        QCOMPARE(nameless(user.window()).join(u'\n'), QString());
    }

    void everyRoomFitsASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fr", "ar"})
            QTest::newRow(language) << language;
    }
    void everyRoomFitsASmallWindow()
    {
        QFETCH(QString, language);
        Newcomer user;
        Given(user.has_the_example_open());
        user.program().language().choose(Language::of(qPrintable(language)));
        QStringList tooLarge;
        for (const RoomId room : roomIds()) {
            user.window().goTo(room);
            QCoreApplication::processEvents();
            const QSize least = user.window().minimumSizeHint();
            if (least.width() > 1024 || least.height() > 700)
                tooLarge.append(
                    QStringLiteral("%1: %2 × %3").arg(roomKey(room)).arg(least.width()).arg(least.height()));
        }
        user.program().language().choose(Language::of("en"));
        QCOMPARE(tooLarge.join(u'\n'), QString());
    }

    void theFirstStartNamesWhatTakesTheKeyboard()
    {
        Newcomer user;
        Given(user.starts_the_program());
        Then(user.sees_the("firstStart"));
        QCOMPARE(nameless(user.window()).join(u'\n'), QString());
    }

    void everyActionHasWordsAndEveryShortcutIsItsOwn()
    {
        Newcomer user;
        Given(user.has_the_example_open());
        QHash<QString, QString> owners;
        for (const QAction *action : user.window().findChildren<QAction *>()) {
            if (action->isSeparator() || action->objectName().isEmpty() ||
                action->objectName().startsWith("_q_")) // Qt's own
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys.toString()),
                         qPrintable(keys.toString() + ": " + owners.value(keys.toString())));
                owners.insert(keys.toString(), action->objectName());
            }
        }
        QVERIFY(owners.size() > 10);
    }

    void everyRoomHasItsIcon()
    {
        Newcomer user;
        Given(user.starts_the_program());
        for (const RoomId room : roomIds())
            QVERIFY2(!icon(roomIconName(room)).isNull(), qPrintable(roomIconName(room)));
    }
};

static const Register<AccessibilityTest> registered;

#include "AccessibilityTest.moc"
