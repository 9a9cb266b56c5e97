// Somebody who has never seen the program, before the real window: clicks, types, reads.
#pragma once

#include "Program.h"

#include <QKeySequence>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWidget;

namespace broadside::test {

/// Every step gives back whether it worked within the time that somebody waits; `problem` says what did not.
class Newcomer
{
public:
    Newcomer(); ///< with settings and folders that nobody has used before
    ~Newcomer();

    [[nodiscard]] QString problem() const { return m_problem; }
    /// A path in a folder of the newcomer's own.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] Program &program() const { return *m_program; }

    bool starts_the_program(QSize size = {1280, 820});
    bool closes_the_program();
    bool has_the_example_open();

    // By mouse. Widgets go by their object names, entries of lists by their words.
    bool clicks(const QString &name);
    bool clicks_the_entry(const QString &list, const QString &words);
    /// Opens a box of choices and clicks the one that begins with these words.
    bool picks_in(const QString &box, const QString &words);
    bool drops_the_file(const QString &path);
    // By keyboard.
    bool presses(const QKeySequence &keys);
    bool types(const QString &text);
    /// Presses Tab until that widget has the keyboard.
    bool tabs_to(const QString &name);
    // Either way.
    bool chooses_in_the_dialog(const QString &dialog, const QString &path);
    bool replaces_the_text(const QString &text);

    bool sees_the(const QString &name);
    /// Whether it is there now; nothing is waited for.
    [[nodiscard]] bool has_before_the_eyes(const QString &name) const;
    bool no_longer_sees_the(const QString &name);
    /// Reads a label, a button or an editor.
    bool reads_in(const QString &name, const QString &words);
    bool reads_on_the_page(const QString &words);
    /// Waits for something that no screen shows, such as a file.
    bool finds(const QString &what, const std::function<bool()> &is);

private:
    QWidget *widget(const QString &name) const;
    bool waitFor(const QString &what, const std::function<bool()> &is);

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_problem;
};

} // namespace broadside::test
