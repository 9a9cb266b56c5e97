// The brief's way out of the window and back into it: the questions, the file, and what becomes of it.
#pragma once

class QWidget;

namespace broadside {

class Session;

/// Asks for a form and a file, and writes the texts into it.
void exportBrief(QWidget *window, Session &session);
/// Asks for a file, shows what it would change, and takes it over when that is agreed.
void importBrief(QWidget *window, Session &session);

} // namespace broadside
