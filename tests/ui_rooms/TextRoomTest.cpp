#include "TextRoom.h"
#include "RunTests.h"
#include "SampleCampaign.h"
#include "Session.h"
#include "Tasks.h"
#include "TextEditor.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace broadside;
using namespace broadside::test;

/// A person at the Text room, with a workspace of its own.
class TextRoomTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            session.create(folder.filePath(QStringLiteral("test.broadside")), {sampleCampaign(), {}});
            if (!QTest::qWaitFor([this] { return session.isOpen(); }))
                return;
            room = std::make_unique<TextRoom>(session, tasks);
            room->retranslate();
            room->refresh();
            room->resize(1000, 700);
            room->show();
        }
        template<class Widget>
        Widget *find(const char *name)
        {
            return room->findChild<Widget *>(QLatin1String(name));
        }
        QString body(const FieldKey &key, const Language &language)
        {
            return session.campaign().brief.body(key, language);
        }
        TextState state(const FieldKey &key, const Language &language)
        {
            return session.campaign().brief.state(key, language);
        }

        QTemporaryDir folder;
        Session session;
        Tasks tasks;
        std::unique_ptr<TextRoom> room;
    };

    const FieldKey ask{FieldKind::Ask, {}};

private slots:
    void showsOneEditorInTheSourceAndTwoInATranslation()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.room->goTo(ask);
        QVERIFY(desk.find<TextEditor>("sourceEditor")->isVisible());
        QVERIFY(!desk.find<TextEditor>("translationEditor")->isVisible());
        desk.session.selectLanguage(french);
        QVERIFY(desk.find<TextEditor>("translationEditor")->isVisible());
        QCOMPARE(desk.find<TextEditor>("sourceEditor")->body(), desk.body(ask, english));
        QCOMPARE(desk.find<TextEditor>("translationEditor")->body(), desk.body(ask, french));
    }

    void lookingAtFieldsChangesNothing()
    {
        Desk desk;
        QVERIFY(desk.room);
        const Campaign before = desk.session.campaign();
        for (const Language &language : {english, french}) {
            desk.session.selectLanguage(language);
            for (const FieldKey &key : before.fieldKeys())
                desk.room->goTo(key);
        }
        QCOMPARE(desk.session.campaign(), before);
    }

    void typingWritesAndMakesTheTranslationStale()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.session.selectLanguage(french);
        desk.room->goTo(ask);
        auto *source = desk.find<TextEditor>("sourceEditor");
        source->moveCursor(QTextCursor::End);
        QTest::keyClicks(source, QStringLiteral(" Now."));
        QCOMPARE(desk.body(ask, english), QStringLiteral("Tell the mayor to clear the paths. Now."));
        QCOMPARE(source->textCursor().position(), desk.body(ask, english).size());
        QCOMPARE(desk.state(ask, french), TextState::Stale);
        QVERIFY(desk.find<QTextEdit>("sourceChange")->isVisible());
        QVERIFY(desk.find<QTextEdit>("sourceChange")->toPlainText().contains(QStringLiteral("Now")));

        QTest::mouseClick(desk.find<QPushButton>("markCurrentButton"), Qt::LeftButton);
        QCOMPARE(desk.state(ask, french), TextState::Current);
        QVERIFY(!desk.find<QTextEdit>("sourceChange")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("approveButton"), Qt::LeftButton);
        QCOMPARE(desk.state(ask, french), TextState::Approved);
    }

    void theFirstLanguageThatIsWrittenBecomesTheSource()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.session.selectLanguage(french);
        const FieldKey summary{FieldKind::Summary, {}};
        desk.room->goTo(summary);
        QTest::keyClicks(desk.find<TextEditor>("translationEditor"), QStringLiteral("B"));
        QCOMPARE(desk.body(summary, french), QStringLiteral("B"));
        auto *source = desk.find<TextEditor>("sourceEditor");
        QVERIFY(!desk.find<TextEditor>("translationEditor")->isVisible());
        QCOMPARE(source->body(), QStringLiteral("B"));
    }

    void goesToTheNextThatNeedsWork()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.session.selectLanguage(french);
        desk.room->goTo({FieldKind::Title, {}});
        QTest::mouseClick(desk.find<QPushButton>("nextButton"), Qt::LeftButton);
        // The ask is current in French, the summary is required and written nowhere.
        auto *translation = desk.find<TextEditor>("translationEditor");
        QVERIFY(translation->accessibleName().startsWith(fieldName(FieldKind::Summary)));
    }

    void demandsComeAndGoAndComeBack()
    {
        Desk desk;
        QVERIFY(desk.room);
        QTest::mouseClick(desk.find<QPushButton>("addDemandButton"), Qt::LeftButton);
        QCOMPARE(desk.session.campaign().demands.size(), 3);
        const FieldKey added{FieldKind::Demand, desk.session.campaign().demands.back()};
        QTest::keyClicks(desk.find<TextEditor>("sourceEditor"), QStringLiteral("Sweep."));
        QCOMPARE(desk.body(added, english), QStringLiteral("Sweep."));

        QTest::mouseClick(desk.find<QToolButton>("moveUpButton"), Qt::LeftButton);
        QCOMPARE(desk.session.campaign().demands.indexOf(added.item), 1);
        QTest::mouseClick(desk.find<QToolButton>("removeDemandButton"), Qt::LeftButton);
        QCOMPARE(desk.session.campaign().demands, (QStringList{QStringLiteral("light"), QStringLiteral("snow")}));
        QCOMPARE(desk.body(added, english), QStringLiteral("Sweep."));
        QTest::mouseClick(desk.find<QPushButton>("undoRemoveButton"), Qt::LeftButton);
        QCOMPARE(desk.session.campaign().demands.indexOf(added.item), 1);
        QCOMPARE(desk.find<TextEditor>("sourceEditor")->body(), QStringLiteral("Sweep."));
    }

    void undoGoesOnAfterAnotherField()
    {
        Desk desk;
        QVERIFY(desk.room);
        const QString before = desk.body(ask, english);
        desk.room->goTo(ask);
        auto *editor = desk.find<TextEditor>("sourceEditor");
        QTest::keyClicks(editor, QStringLiteral("Now "));
        desk.room->goTo({FieldKind::Title, {}});
        editor->undo();
        QCOMPARE(desk.body({FieldKind::Title, {}}, english), QStringLiteral("Clear the paths"));
        desk.room->goTo(ask);
        editor->undo();
        QCOMPARE(desk.body(ask, english), before);
        editor->redo();
        QCOMPARE(desk.body(ask, english), QString(u"Now " + before));
    }

    void replacesInAllLanguagesAndTakesItBack()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.room->goTo(ask);
        const Campaign before = desk.session.campaign();
        desk.find<QToolButton>("findInBriefButton")->click();
        desk.find<QLineEdit>("findEdit")->setText(QStringLiteral("the paths"));
        desk.find<QLineEdit>("replacementEdit")->setText(QStringLiteral("all ways"));
        desk.find<QPushButton>("replaceAllButton")->click();
        QCOMPARE(desk.body({FieldKind::Title, {}}, english), QStringLiteral("Clear all ways"));
        QCOMPARE(desk.body({FieldKind::Demand, QStringLiteral("light")}, english),
                 QStringLiteral("Light all ways at night."));
        QCOMPARE(desk.find<TextEditor>("sourceEditor")->body(), desk.body(ask, english));
        desk.find<QPushButton>("undoReplaceButton")->click();
        for (const FieldKey &key : before.fieldKeys())
            QCOMPARE(desk.body(key, english), before.brief.body(key, english));
    }

    void findLeadsToTheTextOfAnotherLanguage()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.room->goTo({FieldKind::Title, {}});
        desk.find<QToolButton>("findInBriefButton")->click();
        desk.find<QLineEdit>("findEdit")->setText(QStringLiteral("maire"));
        desk.find<QToolButton>("findNextButton")->click();
        QCOMPARE(desk.session.language(), french);
        QCOMPARE(desk.find<TextEditor>("translationEditor")->textCursor().selectedText(), QStringLiteral("maire"));
    }

    void aNoteIsKeptDoneAndPutBack()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.room->goTo(ask);
        desk.find<QToolButton>("notesButton")->click();
        desk.find<QPlainTextEdit>("noteEdit")->setPlainText(QStringLiteral("Which mayor?"));
        desk.find<QPushButton>("addNoteButton")->click();
        const auto notes = [&] { return desk.session.campaign().brief.notes(ask, english); };
        QCOMPARE(notes().size(), 1);
        QCOMPARE(notes()[0].body, QStringLiteral("Which mayor?"));
        desk.find<QPushButton>("noteDone_0")->click();
        QVERIFY(notes().isEmpty());
        desk.find<QPushButton>("putNoteBackButton")->click();
        QCOMPARE(notes().size(), 1);
    }

    void anOldVersionIsRestored()
    {
        Desk desk;
        QVERIFY(desk.room);
        desk.room->goTo(ask);
        const QString before = desk.body(ask, english);
        desk.session.writeText(ask, english, QStringLiteral("Quite another ask, and a longer one than before."));
        desk.find<QToolButton>("historyButton")->click();
        auto *list = desk.find<QListWidget>("versionList");
        desk.session.save();
        desk.room->goTo(ask);
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(1);
        desk.find<QPushButton>("restoreButton")->click();
        QCOMPARE(desk.body(ask, english), before);
    }

    void paragraphsStandSideBySide()
    {
        Desk desk;
        QVERIFY(desk.room);
        const FieldKey background{FieldKind::Background, {}};
        desk.session.writeText(background, english, QStringLiteral("Short.\n\nSecond.\n\nThird."));
        desk.session.writeText(background, french,
                               QStringLiteral("Un paragraphe beaucoup plus long. ").repeated(20) +
                                   u"\n\nDeux.\n\nTrois.");
        desk.session.selectLanguage(french);
        desk.room->goTo(background);
        const auto topOf = [](TextEditor *editor, const QString &words) {
            return editor->cursorRect(editor->document()->find(words)).top() + editor->verticalScrollBar()->value();
        };
        auto *source = desk.find<TextEditor>("sourceEditor");
        auto *translation = desk.find<TextEditor>("translationEditor");
        QTRY_COMPARE(topOf(source, QStringLiteral("Second")), topOf(translation, QStringLiteral("Deux")));
        QCOMPARE(topOf(source, QStringLiteral("Third")), topOf(translation, QStringLiteral("Trois")));
        QCOMPARE(desk.body(background, english), QStringLiteral("Short.\n\nSecond.\n\nThird."));
    }
};

static const broadside::test::Register<TextRoomTest> registered;

#include "TextRoomTest.moc"
