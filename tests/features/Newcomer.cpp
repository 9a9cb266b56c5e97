#include "Newcomer.h"

#include "BrowserView.h"
#include "ExampleWorkspace.h"
#include "MainWindow.h"
#include "Session.h"
#include "Tasks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

namespace broadside::test {

namespace {

constexpr int patience = 15'000;

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *editor = qobject_cast<const QPlainTextEdit *>(widget))
        return editor->toPlainText();
    if (const auto *editor = qobject_cast<const QTextEdit *>(widget))
        return editor->toPlainText();
    return {};
}

/// What has the keyboard. A desktop hands it to the dialog on top, and back when that closes; where there is none, this
/// does.
QWidget *keyboardOwner()
{
    QWidget *top = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool isFrame = window->inherits("QMainWindow");
        if (window->isVisible() && (isFrame || window->inherits("QDialog")) &&
            (!top || top->isAncestorOf(window) || !isFrame))
            top = window;
    }
    if (top && QApplication::activeWindow() != top) {
        top->activateWindow();
        (void)QTest::qWaitFor([top] { return QApplication::activeWindow() == top; });
        if (!QApplication::focusWidget())
            top->setFocus();
    }
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}

} // namespace

Newcomer::Newcomer()
{
    QSettings().clear();
    QFile::remove(exampleWorkspacePath());
}

Newcomer::~Newcomer() = default;

bool Newcomer::waitFor(const QString &what, const std::function<bool()> &is)
{
    if (QTest::qWaitFor(is, patience))
        return true;
    m_problem = QStringLiteral("waited in vain for ") + what;
    // What was on the screen instead, for the one who reads the log.
    if (const QString folder = qEnvironmentVariable("BROADSIDE_TEST_PICTURES"); !folder.isEmpty() && m_program)
        window().grab().save(folder + QStringLiteral("/%1.png").arg(QTest::currentTestFunction()));
    return false;
}

QWidget *Newcomer::widget(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return const_cast<QWidget *>(window);
        for (QWidget *child : window->findChildren<QWidget *>(name))
            if (child->isVisible())
                return child;
    }
    return nullptr;
}

bool Newcomer::starts_the_program(QSize size)
{
    m_program = std::make_unique<Program>();
    window().resize(size);
    window().show();
    window().activateWindow();
    return waitFor(QStringLiteral("the window"), [this] { return window().isActiveWindow(); });
}

bool Newcomer::closes_the_program()
{
    if (!window().close()) {
        m_problem = QStringLiteral("the window does not close");
        return false;
    }
    m_program.reset();
    return true;
}

bool Newcomer::has_the_example_open()
{
    if (!starts_the_program())
        return false;
    openExampleAt(file(QStringLiteral("example.broadside")), m_program->session(), m_program->tasks());
    return waitFor(QStringLiteral("the example's signatures"), [this] {
        return !m_program->tasks().isRunning() && m_program->session().statistics().signatures > 0;
    });
}

bool Newcomer::clicks(const QString &name)
{
    if (!waitFor(name + QStringLiteral(" to click"), [&] {
            const QWidget *target = widget(name);
            return target && target->isEnabled();
        }))
        return false;
    QWidget *target = widget(name);
    (void)keyboardOwner();
    QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());
    return true;
}

bool Newcomer::clicks_the_entry(const QString &list, const QString &words)
{
    QModelIndex entry;
    const auto look = [&] {
        auto *view = qobject_cast<QAbstractItemView *>(widget(list));
        if (!view || !view->model())
            return false;
        for (int row = 0; row < view->model()->rowCount() && !entry.isValid(); ++row)
            for (int column = 0; column < view->model()->columnCount() && !entry.isValid(); ++column)
                if (const QModelIndex index = view->model()->index(row, column); index.data().toString() == words)
                    entry = index;
        return entry.isValid();
    };
    if (!waitFor(words + QStringLiteral(" in ") + list, look))
        return false;
    auto *view = qobject_cast<QAbstractItemView *>(widget(list));
    view->scrollTo(entry);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(entry).center());
    return true;
}

bool Newcomer::picks_in(const QString &box, const QString &words)
{
    if (!clicks(box))
        return false;
    auto *choices = qobject_cast<QComboBox *>(widget(box));
    const int row = choices ? choices->findText(words, Qt::MatchStartsWith) : -1;
    if (row < 0 || !waitFor(words + QStringLiteral(" in ") + box, [&] { return choices->view()->isVisible(); })) {
        m_problem = words + QStringLiteral(" is no choice in ") + box;
        return false;
    }
    const QModelIndex entry = choices->model()->index(row, choices->modelColumn());
    choices->view()->scrollTo(entry);
    // A popup takes no click right after it opened: that one belongs to its opening.
    choices->view()->setCurrentIndex(entry);
    QTest::keyClick(choices->view(), Qt::Key_Return);
    return waitFor(words, [&] { return choices->currentIndex() == row; });
}

bool Newcomer::has_before_the_eyes(const QString &name) const
{
    return widget(name) != nullptr;
}

bool Newcomer::drops_the_file(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window(), &enter);
    if (!enter.isAccepted()) {
        m_problem = QStringLiteral("the window does not take the file");
        return false;
    }
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window(), &drop);
    return true;
}

bool Newcomer::presses(const QKeySequence &keys)
{
    QWidget *target = keyboardOwner();
    if (!target) {
        m_problem = QStringLiteral("no window has the keyboard for ") + keys.toString();
        return false;
    }
    QTest::keySequence(target, keys);
    return true;
}

bool Newcomer::types(const QString &text)
{
    QWidget *target = keyboardOwner();
    if (!target) {
        m_problem = QStringLiteral("nothing has the keyboard");
        return false;
    }
    for (const QChar letter : text) {
        // QTest knows the keys of ASCII alone.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(target, &press);
    }
    return true;
}

bool Newcomer::tabs_to(const QString &name)
{
    QStringList met;
    for (int press = 0; press < 80; ++press) {
        QWidget *owner = keyboardOwner();
        const QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return true;
        met.append(focused ? focused->objectName() : QString());
        QTest::keyClick(owner, Qt::Key_Tab);
    }
    m_problem = QStringLiteral("Tab does not come to %1, but to %2").arg(name, met.join(u' '));
    return false;
}

bool Newcomer::chooses_in_the_dialog(const QString &dialog, const QString &path)
{
    if (!waitFor(dialog, [&] { return qobject_cast<QFileDialog *>(widget(dialog)) != nullptr; }))
        return false;
    auto *files = qobject_cast<QFileDialog *>(widget(dialog));
    const QFileInfo chosen(path);
    files->setDirectory(chosen.isDir() ? path : chosen.path());
    auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->clear();
    if (!chosen.isDir())
        QTest::keyClicks(name, chosen.fileName());
    if (name->completer())
        name->completer()->popup()->hide();
    for (QAbstractButton *button : files->findChild<QDialogButtonBox *>()->buttons())
        if (button->isEnabled() && button->text() != QDialogButtonBox::tr("Cancel"))
            QTest::keyClick(button, Qt::Key_Space);
    return waitFor(dialog + QStringLiteral(" to close"), [&] { return widget(dialog) == nullptr; });
}

bool Newcomer::replaces_the_text(const QString &text)
{
    return presses(QKeySequence::SelectAll) && types(text);
}

bool Newcomer::sees_the(const QString &name)
{
    return waitFor(name, [&] { return widget(name) != nullptr; });
}

bool Newcomer::no_longer_sees_the(const QString &name)
{
    return waitFor(name + QStringLiteral(" to go"), [&] { return widget(name) == nullptr; });
}

bool Newcomer::reads_in(const QString &name, const QString &words)
{
    const bool found = waitFor(QStringLiteral("“%1” in %2").arg(words, name), [&] {
        const QWidget *target = widget(name);
        return target && wordsOf(target).contains(words);
    });
    if (!found && widget(name))
        m_problem += QStringLiteral(", which says “%1”").arg(wordsOf(widget(name)));
    return found;
}

bool Newcomer::reads_on_the_page(const QString &words)
{
    auto page = std::make_shared<QString>();
    auto isAsked = std::make_shared<bool>(false);
    const bool found = waitFor(QStringLiteral("“%1” on the page").arg(words), [this, page, isAsked, words] {
        auto *browser = static_cast<BrowserView *>(widget(QStringLiteral("browserView")));
        if (browser && !std::exchange(*isAsked, true))
            browser->readText([page, isAsked](const QString &text) {
                *page = text;
                *isAsked = false;
            });
        return page->contains(words);
    });
    if (!found)
        m_problem += QStringLiteral(", which says “%1”").arg(page->simplified());
    return found;
}

bool Newcomer::finds(const QString &what, const std::function<bool()> &is)
{
    return waitFor(what, is);
}

} // namespace broadside::test
