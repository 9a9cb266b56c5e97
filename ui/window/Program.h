// Everything that a running window needs, made in the right order; a `QApplication` is there before it.
#pragma once

#include "Appearance.h"
#include "MainWindow.h"
#include "ProgramLanguage.h"
#include "Session.h"
#include "Tasks.h"

namespace broadside {

/// The program's names, by which the system and its settings know it. Before anything else.
void nameProgram();
/// Large pieces of memory that are no longer used go back to the system at once. Before anything else, too.
void giveMemoryBack();

class Program
{
public:
    Program();

    [[nodiscard]] ProgramLanguage &language() { return m_language; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Tasks &tasks() { return m_tasks; }
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    ProgramLanguage m_language;
    Appearance m_appearance;
    Session m_session;
    Tasks m_tasks;
    MainWindow m_window;
};

} // namespace broadside
