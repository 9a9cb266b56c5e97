#include "Icon.h"
#include "RunTests.h"
#include <QGuiApplication>

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace broadside;

class IconTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIconThatTheWindowNamesIsThere()
    {
        // Names are written as icon(QStringLiteral("…")), EmptyState(QStringLiteral("…")) and, in Actions, name("…").
        static const QRegularExpression named(QStringLiteral(
            R"re((?:icon|EmptyState|Door)\(QStringLiteral\("([a-z0-9-]+)"\)\)|\bname\("([a-z-]+)"\)|(?:add|IconButton)\(.*?, QStringLiteral\("([a-z-]+)"\))re"));
        QStringList missing;
        int count = 0;
        for (QDirIterator files(UI_FOLDER, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto match = named.globalMatch(code); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                const QString name = found.captured(1) + found.captured(2) + found.captured(3);
                ++count;
                if (icon(name).isNull())
                    missing.append(name + u" in " + file.fileName());
            }
        }
        QVERIFY(count > 20);
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void theSignInAWarningIsSeenOnDarkGround()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Window, Qt::black);
        QGuiApplication::setPalette(dark);
        const QImage image = icon(QStringLiteral("data-warning")).pixmap(QSize(22, 22), 1.0).toImage();
        QGuiApplication::setPalette(before);
        QCOMPARE(image.pixelColor(11, 9), QColor(Qt::black));
        QCOMPARE(image.pixelColor(8, 17), QColor(Qt::white));
    }

    void anIconTakesTheColourOfTheText()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette green;
        green.setColor(QPalette::WindowText, QColor(0, 200, 0));
        QGuiApplication::setPalette(green);
        const QImage image = icon(QStringLiteral("document-save")).pixmap(QSize(32, 32), 1.0).toImage();
        QGuiApplication::setPalette(before);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.alpha() < 255)
                    continue;
                ++drawn;
                QCOMPARE(colour, QColor(0, 200, 0));
            }
        }
        QVERIFY(drawn > 20);
    }

    void aNameThatBreezeDoesNotHaveIsAnEmptyIcon_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("unknown") << "no-such-icon";
        QTest::newRow("empty") << "";
        QTest::newRow("a path") << "../../../../etc/passwd";
    }
    void aNameThatBreezeDoesNotHaveIsAnEmptyIcon()
    {
        QFETCH(QString, name);
        QVERIFY(icon(name).isNull());
    }
};

static const broadside::test::Register<IconTest> registered;

#include "IconTest.moc"
