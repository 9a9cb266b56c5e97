// Asks in which form the texts of a campaign go out, and in which language.
#pragma once

#include "BriefFormat.h"

#include <QDialog>

class QComboBox;

namespace broadside {

class Label;

class ExportBriefDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportBriefDialog(const Campaign &campaign, const Language &language, QWidget *parent = nullptr);

    [[nodiscard]] BriefFormat format() const;
    [[nodiscard]] ExportScope scope() const;

private:
    void showNote();

    QComboBox *m_format;
    QComboBox *m_language;
    Label *m_note;
};

} // namespace broadside
