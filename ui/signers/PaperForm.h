// Signatures on paper that are counted and not typed in: how many, where, when, counted by whom, with a photo or scan.
#pragma once

#include "EditForm.h"
#include "SignerRecords.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace broadside {

class Hint;
class Label;
class ScanField;

class PaperForm final : public EditForm
{
    Q_OBJECT
public:
    explicit PaperForm(QWidget *parent = nullptr);

    /// A new one, with the id 0, or one to be changed. `places` and `counters` are proposed.
    void setCount(CampaignId campaign, const PaperCount &count, const QStringList &places, const QStringList &counters);
    [[nodiscard]] CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] PaperCount count() const;
    [[nodiscard]] bool isDirty() const { return count() != m_count; }
    void setRemark(const QString &remark);
    void focusFirst();
    void retranslate();

private:
    struct Line
    {
        Label *name;
        QWidget *edit;
    };
    void fillCountries(const QString &chosen);

    CampaignId m_campaign = CampaignId::None;
    PaperCount m_count;
    Hint *m_remark;
    QSpinBox *m_number;
    QLineEdit *m_place;
    QDateEdit *m_day;
    QLineEdit *m_region;
    QComboBox *m_country;
    QLineEdit *m_countedBy;
    QLineEdit *m_note;
    QList<Line> m_lines; ///< in the order of the members above
    ScanField *m_scan;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace broadside
