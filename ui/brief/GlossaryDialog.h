// The workspace's terms: a row each, a column a language.
#pragma once

#include "Glossary.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace broadside {

class GlossaryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Languages that only the glossary knows keep their names unseen.
    GlossaryDialog(const Glossary &glossary, const QList<Language> &languages, QWidget *parent = nullptr);

    /// Without terms that have no name.
    [[nodiscard]] Glossary glossary() const;
    /// A new row that begins with this name in this language.
    void addTerm(const Language &language, const QString &name);

private:
    void addRow(const Term &term);
    void removeRows();

    QList<Language> m_languages;
    QList<Term> m_terms; ///< as they came, by row: what no column shows
    QTableWidget *m_table;
    QPushButton *m_remove;
};

class Session;
/// Opens the workspace's glossary; a term that is not empty is added in its language, ready to be completed.
void editGlossary(QWidget *parent, Session &session, const Language &language, const QString &term);

} // namespace broadside
