#include "ImportWizard.h"

namespace broadside {

ImportWizard::ImportWizard(Session &, Tasks &, QWidget *parent) : QDialog(parent) {}
void ImportWizard::setFile(const QString &) {}

} // namespace broadside
