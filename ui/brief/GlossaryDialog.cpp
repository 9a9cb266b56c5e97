#include "GlossaryDialog.h"

#include "Icon.h"
#include "Label.h"
#include "Session.h"
#include "Style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace broadside {

GlossaryDialog::GlossaryDialog(const Glossary &glossary, const QList<Language> &languages, QWidget *parent)
    : QDialog(parent), m_languages(languages), m_table(new QTableWidget(0, static_cast<int>(languages.size())))
{
    setObjectName(QStringLiteral("glossaryDialog"));
    setWindowTitle(tr("Glossary"));
    resize(scaledPixels(720), scaledPixels(460));
    auto *note = new Label(LabelRole::Muted,
                           tr("Names and terms that are always said the same way, in every campaign of this workspace. "
                              "They are marked where they are written, and the checks say where a translation lacks "
                              "one."));
    note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("glossaryTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QStringList names;
    for (const Language &language : languages)
        names.append(language.name());
    m_table->setHorizontalHeaderLabels(names);
    for (const Term &term : glossary)
        addRow(term);

    auto *add = new QPushButton(icon(QStringLiteral("list-add")), tr("Add a term"));
    add->setObjectName(QStringLiteral("addTermButton"));
    m_remove = new QPushButton(icon(QStringLiteral("edit-delete")), tr("Remove"));
    m_remove->setObjectName(QStringLiteral("removeTermButton"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    setButtonRole(buttons->button(QDialogButtonBox::Save), ButtonRole::Primary);
    buttons->addButton(add, QDialogButtonBox::ResetRole);
    buttons->addButton(m_remove, QDialogButtonBox::ResetRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);

    const auto update = [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); };
    connect(m_table, &QTableWidget::itemSelectionChanged, this, update);
    update();
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &GlossaryDialog::removeRows);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void GlossaryDialog::addRow(const Term &term)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_terms.append(term);
    for (int column = 0; column < m_languages.size(); ++column) {
        const auto name = term.names.find(m_languages[column]);
        m_table->setItem(row, column, new QTableWidgetItem(name == term.names.end() ? QString() : name->second));
    }
}

void GlossaryDialog::addTerm(const Language &language, const QString &name)
{
    addRow({{{language, name}}});
    m_table->setCurrentCell(m_table->rowCount() - 1, static_cast<int>(m_languages.indexOf(language)));
    m_table->scrollToBottom();
}

void GlossaryDialog::removeRows()
{
    QList<int> rows;
    for (const QTableWidgetItem *item : m_table->selectedItems()) {
        if (!rows.contains(item->row()))
            rows.append(item->row());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        m_table->removeRow(row);
        m_terms.removeAt(row);
    }
}

Glossary GlossaryDialog::glossary() const
{
    Glossary glossary;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Term term = m_terms[row];
        for (int column = 0; column < m_languages.size(); ++column) {
            const QString name = m_table->item(row, column)->text().simplified();
            if (name.isEmpty())
                term.names.erase(m_languages[column]);
            else
                term.names[m_languages[column]] = name;
        }
        if (!term.names.empty())
            glossary.append(term);
    }
    return glossary;
}

void editGlossary(QWidget *parent, Session &session, const Language &language, const QString &term)
{
    auto *dialog = new GlossaryDialog(session.glossary(), session.campaign().brief.languages, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!term.isEmpty())
        dialog->addTerm(language, term);
    QObject::connect(dialog, &QDialog::accepted, &session,
                     [dialog, &session] { session.setGlossary(dialog->glossary()); });
    dialog->open();
}

} // namespace broadside
