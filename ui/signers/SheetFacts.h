// What all signatures of a sheet share: the day, where they come from, country and language. Kept from one signature to
// the next.
#pragma once

#include "Signature.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace broadside {

class Label;

class SheetFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetFacts(QWidget *parent = nullptr);

    /// `languages`: the campaign's, as tags; `sources`: those that it has. What was chosen stays where it still can.
    void setChoices(const QStringList &languages, const QStringList &sources);
    void writeTo(Signature &signature) const;
    [[nodiscard]] QString country() const;
    void retranslate();

signals:
    void countryChanged();

private:
    struct Row
    {
        Label *name;
        QComboBox *box;
    };
    void fill();

    QStringList m_languages;
    QStringList m_sources;
    Label *m_dayName;
    QDateEdit *m_day;
    Row m_source;
    Row m_country;
    Row m_language;
};

} // namespace broadside
