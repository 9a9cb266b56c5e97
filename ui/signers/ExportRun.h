// From "Export…" to the file: what goes out, where to, and the log of it.
#pragma once

#include "SignerQuery.h"

class QWidget;

namespace broadside {

class Session;
class Tasks;

/// Counts what there is, asks in `ExportSignersDialog`, asks for the file, writes it as a task and logs that it went
/// out. The window goes on meanwhile.
void askAndExport(QWidget *parent, Session &session, Tasks &tasks, const SignerQuery &inView);

} // namespace broadside
