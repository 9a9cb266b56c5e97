// Asks which signatures go out, into what kind of file, with which columns, and what of that consent allows.
#pragma once

#include "ExportOptions.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace broadside {

class ExportColumnList;
class Hint;
class Label;

/// What the dialog says of a list before it is written.
struct ExportableList
{
    qint64 valid = 0;      ///< signatures that count
    qint64 duplicates = 0; ///< beside them
    qint64 mayContact = 0; ///< of the valid ones: with consent to e-mail

    bool operator==(const ExportableList &) const = default;
};

/// To write everybody's contact data takes two ticks: the second one appears, with what it means, after the first.
class ExportSignersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Without a list in view there is nothing to choose from: all signatures go out.
    ExportSignersDialog(const std::optional<ExportableList> &view, const ExportableList &all,
                        QWidget *parent = nullptr);

    /// The list in view, and not all signatures of the campaign.
    [[nodiscard]] bool isOfView() const;
    [[nodiscard]] ExportOptions options() const;
    /// As somebody left it the last time; consent is asked for anew each time.
    void setOptions(const ExportOptions &options);

private:
    [[nodiscard]] ExportSystem system() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportableList list() const;
    /// Whether e-mail addresses or phone numbers are among the columns.
    [[nodiscard]] bool hasContactData() const;
    [[nodiscard]] bool isWithoutConsent() const;
    void fillForms();
    void layOut();
    void addRow(const QString &name, QWidget *widget);
    void showRow(QWidget *widget, bool isShown);
    void takeForm();
    void showAll();
    void showConsent();

    std::optional<ExportableList> m_view;
    ExportableList m_all;
    QGridLayout *m_form;
    QHash<QWidget *, Label *> m_labels; ///< of the rows
    QComboBox *m_lists;
    QComboBox *m_forms; ///< formats, then systems
    QComboBox *m_headings;
    Label *m_note;
    ExportColumnList *m_columns;
    QCheckBox *m_duplicates;
    Label *m_consent;
    QCheckBox *m_everybody;
    Hint *m_warning;
    QCheckBox *m_certain;
    Label *m_count;
    QPushButton *m_ok = nullptr;
};

} // namespace broadside
