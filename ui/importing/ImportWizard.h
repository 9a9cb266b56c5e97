// Brings a list in, in four steps that show real rows: file, columns, check, done.
#pragma once

#include "Import.h"

#include <QDialog>

namespace broadside {

class Session;
class Tasks;

class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    ImportWizard(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    /// Starts with a file; without one the first step asks for it.
    void setFile(const QString &path);
};

} // namespace broadside
