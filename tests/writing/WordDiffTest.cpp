#include "WordDiff.h"
#include "RunTests.h"

using namespace broadside;

class WordDiffTest : public QObject
{
    Q_OBJECT

    /// "[-old-]" and "{+new+}" among what stays.
    static QString written(const QList<DiffPart> &parts)
    {
        QString text;
        for (const DiffPart &part : parts) {
            text += part.kind == DiffKind::Same      ? part.text
                    : part.kind == DiffKind::Deleted ? QString(u"[-" + part.text + u"-]")
                                                     : QString(u"{+" + part.text + u"+}");
        }
        return text;
    }

private slots:
    void showsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("the same") << "Clear the paths." << "Clear the paths." << "Clear the paths.";
        QTest::newRow("all new") << QString() << "Clear." << "{+Clear.+}";
        QTest::newRow("all gone") << "Clear." << QString() << "[-Clear.-]";
        QTest::newRow("a word") << "Tell them to condemn it." << "Tell them to reject it."
                                << "Tell them to [-condemn-]{+reject+} it.";
        QTest::newRow("added at the end") << "Reject it." << "Reject it this month." << "Reject it{+ this month+}.";
        QTest::newRow("at the start") << "Now reject it." << "Reject it." << "[-Now reject-]{+Reject+} it.";
        QTest::newRow("neighbours are one change") << "one two three" << "one 2 3" << "one [-two three-]{+2 3+}";
        QTest::newRow("Arabic") << u"طالبوا العمدة بالإنارة"_qs << u"طالبوا الوزير بالإنارة"_qs
                                << u"طالبوا [-العمدة-]{+الوزير+} بالإنارة"_qs;
        QTest::newRow("repeated words") << "a a a b" << "a a b" << "a a [-a -]b";
    }
    void showsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(wordDiff(before, after)), "shown");
    }

    void partsMakeUpBothTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("swapped") << "one, two; three!" << "three, two; one!";
        QTest::newRow("paragraphs") << "one\n\ntwo three" << "one two\n\nthree four";
        const QString longText = QStringLiteral("word ").repeated(5000);
        QTest::newRow("too long to compare") << longText << QStringLiteral("other ").repeated(5000);
    }
    void partsMakeUpBothTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString oldText;
        QString newText;
        for (const DiffPart &part : wordDiff(before, after)) {
            oldText += part.kind == DiffKind::Inserted ? QString() : part.text;
            newText += part.kind == DiffKind::Deleted ? QString() : part.text;
        }
        QCOMPARE(oldText, before);
        QCOMPARE(newText, after);
    }
};

static const broadside::test::Register<WordDiffTest> registered;

#include "WordDiffTest.moc"
