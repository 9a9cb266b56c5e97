#include "EditStack.h"
#include "RunTests.h"

#include <QRandomGenerator>

using namespace broadside;

class EditStackTest : public QObject
{
    Q_OBJECT

    static QString applied(QString text, const Edit &edit)
    {
        return text.replace(edit.at, edit.removed.size(), edit.inserted);
    }

private slots:
    void findsTheOneEditBetweenTwoTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("typed") << "ab" << "axb" << qsizetype(1);
        QTest::newRow("deleted") << "axb" << "ab" << qsizetype(1);
        QTest::newRow("repeated letters") << "aaa" << "aaaa" << qsizetype(3);
        QTest::newRow("all") << "abc" << "" << qsizetype(0);
        QTest::newRow("half of an emoji is none") << u"😀"_qs << u"😁"_qs << qsizetype(0);
    }
    void findsTheOneEditBetweenTwoTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Edit edit = editBetween(before, after);
        QTEST(edit.at, "at");
        QCOMPARE(applied(before, edit), after);
        QVERIFY(edit.inserted.isValidUtf16() && edit.removed.isValidUtf16());
    }

    void takesBackWordByWord()
    {
        EditStack edits;
        QString text;
        edits.follow(text);
        for (const QChar c : QStringLiteral("one two")) {
            text.append(c);
            edits.follow(text);
        }
        text = applied(text, *edits.undo());
        QCOMPARE(text, QStringLiteral("one "));
        text = applied(text, *edits.undo());
        QCOMPARE(text, QString());
        QVERIFY(!edits.undo());
        text = applied(text, *edits.redo());
        text = applied(text, *edits.redo());
        QCOMPARE(text, QStringLiteral("one two"));
        QVERIFY(!edits.canRedo());
    }

    void whatIsTypedAfterTakingBackEndsTheRest()
    {
        EditStack edits;
        edits.follow({});
        edits.follow(QStringLiteral("pasted text"));
        QVERIFY(edits.undo());
        edits.follow(QStringLiteral("x"));
        QVERIFY(!edits.canRedo());
    }

    void everyWayBackLeadsToTheBeginning()
    {
        QRandomGenerator random(3);
        EditStack edits;
        QString text = QStringLiteral("begin 😀 here");
        const QString first = text;
        edits.follow(text);
        for (int i = 0; i < 500; ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size() + 1)));
            if (random.bounded(2) == 0)
                text.remove(at, random.bounded(3));
            else
                text.insert(at, QStringLiteral("ab c").first(random.bounded(4)));
            edits.follow(text);
        }
        const QString last = text;
        while (const auto edit = edits.undo())
            text = applied(text, *edit);
        QCOMPARE(text, first);
        while (const auto edit = edits.redo())
            text = applied(text, *edit);
        QCOMPARE(text, last);
    }
};

static const broadside::test::Register<EditStackTest> registered;

#include "EditStackTest.moc"
