// The row of chips above the table of signatures.
#pragma once

#include "SignerQuery.h"
#include "SignerStatistics.h"

#include <QWidget>

class QPushButton;

namespace broadside {

class FilterChip;

class SignerFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit SignerFilters(QWidget *parent = nullptr);

    /// What can be chosen, in the program's language; what is chosen stays.
    void setFigures(const SignerStatistics &statistics, const QList<ImportRecord> &imports);
    /// The query with the filters' choices; its words and order stay.
    [[nodiscard]] SignerQuery apply(SignerQuery query) const;
    void clear();
    /// Only the signatures of this import.
    void chooseImport(ImportId import);

signals:
    void changed();

private:
    void update();

    FilterChip *m_status;
    FilterChip *m_contact;
    FilterChip *m_region;
    FilterChip *m_source;
    FilterChip *m_language;
    FilterChip *m_import;
    QPushButton *m_clear;
};

} // namespace broadside
