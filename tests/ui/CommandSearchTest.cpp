#include "CommandSearch.h"
#include "RunTests.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace broadside;

class CommandSearchTest : public QObject
{
    Q_OBJECT

    static QStringList shown(const CommandSearch &search)
    {
        const auto *model = search.findChild<QListView *>("commandList")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    QString m_ran;

    QList<Command> commands()
    {
        QList<Command> all;
        for (const auto &[text, detail] :
             {std::pair("Overview", "Room"), std::pair("Résumé", "Text"), std::pair("Demand 1", "Text"),
              std::pair("Export kit…", "Ctrl+E"), std::pair("Keep the night bus", "Campaign")})
            all.append({text, detail, {}, [this, text] { m_ran = text; }});
        return all;
    }

private slots:
    void init() { m_ran.clear(); }

    void wordsFind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed") << ""
                                       << QStringList{"Overview", "Résumé", "Demand 1", "Export kit…",
                                                      "Keep the night bus"};
        QTest::newRow("a beginning") << "over" << QStringList{"Overview"};
        QTest::newRow("without accents") << "resume" << QStringList{"Résumé"};
        QTest::newRow("any case") << "EXPORT" << QStringList{"Export kit…"};
        QTest::newRow("words in any order") << "bus keep" << QStringList{"Keep the night bus"};
        QTest::newRow("the kind") << "campaign" << QStringList{"Keep the night bus"};
        QTest::newRow("beginnings first") << "k" << QStringList{"Keep the night bus", "Export kit…"};
        QTest::newRow("nothing") << "zebra" << QStringList();
    }
    void wordsFind()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QWidget window;
        window.resize(900, 700);
        CommandSearch search(&window);
        window.show();
        search.open(commands());
        QTest::keyClicks(search.findChild<QLineEdit *>("commandField"), typed);
        QCOMPARE(shown(search), found);
    }

    void enterRunsTheChosenOne()
    {
        QWidget window;
        window.resize(900, 700);
        CommandSearch search(&window);
        window.show();
        search.open(commands());
        auto *field = search.findChild<QLineEdit *>("commandField");
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_ran, "Résumé");
        QVERIFY(!search.isVisible());
    }

    void escapeRunsNothing()
    {
        QWidget window;
        window.resize(900, 700);
        CommandSearch search(&window);
        window.show();
        search.open(commands());
        auto *field = search.findChild<QLineEdit *>("commandField");
        QTest::keyClicks(field, "zebra");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(search.isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!search.isVisible());
        QVERIFY(m_ran.isEmpty());
    }

    void itFitsASmallWindow()
    {
        QWidget window;
        window.resize(320, 300);
        CommandSearch search(&window);
        window.show();
        search.open(commands());
        QVERIFY(window.rect().contains(search.geometry()));
    }
};

static const broadside::test::Register<CommandSearchTest> registered;

#include "CommandSearchTest.moc"
