#include "TextEditor.h"
#include "RunTests.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace broadside;

class TextEditorTest : public QObject
{
    Q_OBJECT

    static void select(TextEditor &editor, int start, int end)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }

    EditStack edits;

private slots:
    void init() { edits = {}; }

    void keepsEveryCharacterAsTyped()
    {
        TextEditor editor;
        const QString text = u"« déjà » : 10\u00a0%\n\nعربي"_qs;
        editor.load(text, Language::of("fr-CA"), true, edits);
        QCOMPARE(editor.body(), text);
    }

    void tellsOfTypingAlone()
    {
        TextEditor editor;
        QSignalSpy edited(&editor, &TextEditor::edited);
        editor.load(QStringLiteral("**One**"), Language::of("en"), true, edits);
        editor.setBody(QStringLiteral("**Two**"));
        editor.load(QStringLiteral("Plain"), Language::of("ar"), false, edits);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(&editor, QStringLiteral("x"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toString(), QStringLiteral("xPlain"));
    }

    void anEchoLeavesTheCursorAlone()
    {
        TextEditor editor;
        editor.load(QStringLiteral("One two"), Language::of("en"), false, edits);
        select(editor, 3, 3);
        editor.setBody(QStringLiteral("One two"));
        QCOMPARE(editor.textCursor().position(), 3);
        editor.setBody(QStringLiteral("On"));
        QCOMPARE(editor.textCursor().position(), 2);
    }

    void undoEndsWithTheTextThatWasLoaded()
    {
        TextEditor editor;
        editor.load(QStringLiteral("One"), Language::of("en"), false, edits);
        QTest::keyClicks(&editor, QStringLiteral("x"));
        editor.undo();
        QCOMPARE(editor.body(), QStringLiteral("One"));
        editor.undo();
        QCOMPARE(editor.body(), QStringLiteral("One"));
    }

    void writesFromTheSideOfItsLanguage()
    {
        TextEditor editor;
        editor.load({}, Language::of("ar"), false, edits);
        QCOMPARE(editor.layoutDirection(), Qt::RightToLeft);
        editor.load({}, Language::of("en"), false, edits);
        QCOMPARE(editor.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(editor.document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    }

    void aPlainFieldStaysOneParagraph()
    {
        TextEditor editor;
        editor.load(QStringLiteral("One"), Language::of("en"), false, edits);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.body(), QStringLiteral("One"));
        QGuiApplication::clipboard()->setText(QStringLiteral("two\r\nthree\n"));
        editor.paste();
        QCOMPARE(editor.body(), QStringLiteral("two threeOne"));
    }

    void filesAreNotForTheEditor()
    {
        TextEditor editor;
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/list.csv"))});
        data->setText(QStringLiteral("/tmp/list.csv"));
        QGuiApplication::clipboard()->setMimeData(data);
        QVERIFY(!editor.canPaste());
    }

    void marksAreSetAndTakenAway()
    {
        TextEditor editor;
        editor.load(QStringLiteral("One two"), Language::of("en"), true, edits);
        select(editor, 4, 7);
        editor.toggleMark(QStringLiteral("**"));
        QCOMPARE(editor.body(), QStringLiteral("One **two**"));
        QCOMPARE(editor.textCursor().selectedText(), QStringLiteral("two"));
        select(editor, 4, 11);
        editor.toggleMark(QStringLiteral("**"));
        QCOMPARE(editor.body(), QStringLiteral("One two"));
    }

    void linesAreMarkedAndUnmarked()
    {
        TextEditor editor;
        editor.load(QStringLiteral("one\ntwo\n\nthree"), Language::of("en"), true, edits);
        select(editor, 0, 5);
        editor.togglePrefix(QStringLiteral("- "));
        QCOMPARE(editor.body(), QStringLiteral("- one\n- two\n\nthree"));
        select(editor, 0, 9);
        editor.togglePrefix(QStringLiteral("- "));
        QCOMPARE(editor.body(), QStringLiteral("one\ntwo\n\nthree"));
    }

    void aLinkIsMadeOfTheSelection()
    {
        TextEditor editor;
        editor.load(QStringLiteral("Read this."), Language::of("en"), true, edits);
        select(editor, 5, 9);
        editor.insertLink();
        QCOMPARE(editor.body(), QStringLiteral("Read [this](https://)."));
        QCOMPARE(editor.textCursor().selectedText(), QStringLiteral("https://"));
    }

    void pastesCleanMarkdown()
    {
        TextEditor editor;
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<p><b>Bold</b></p><ul><li>one<li>two</ul><script>x()</script>"));
        data->setText(QStringLiteral("Bold one two"));
        QGuiApplication::clipboard()->setMimeData(data);
        editor.load({}, Language::of("en"), true, edits);
        editor.paste();
        QCOMPARE(editor.body(), QStringLiteral("**Bold**\n\n- one\n- two"));
        editor.load({}, Language::of("en"), false, edits);
        editor.paste();
        QCOMPARE(editor.body(), QStringLiteral("Bold one two"));
    }

    void saysWhatItLeavesOut()
    {
        TextEditor editor;
        editor.load({}, Language::of("en"), false, edits);
        QSignalSpy leftOut(&editor, &TextEditor::leftOut);
        auto *data = new QMimeData;
        data->setText(QStringLiteral("a\u0001b\u0002c"));
        QGuiApplication::clipboard()->setMimeData(data);
        editor.paste();
        QCOMPARE(editor.body(), QStringLiteral("abc"));
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(leftOut[0][0].toInt(), 2);
    }
};

static const broadside::test::Register<TextEditorTest> registered;

#include "TextEditorTest.moc"
