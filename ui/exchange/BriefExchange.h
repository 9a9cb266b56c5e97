// The brief's way out of the window and back into it: the questions, the file, and what becomes of it.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace broadside {

class Session;

/// Asks for a form and a file, and writes the texts into it; `done` is told where they are.
void exportBrief(QWidget *window, Session &session, std::function<void(const QString &path)> done);
/// Asks for a file, shows what it would change, and takes it over when that is agreed.
void importBrief(QWidget *window, Session &session);

} // namespace broadside
