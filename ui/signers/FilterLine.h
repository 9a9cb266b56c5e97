// A whole filter as one line of text, for those that chips cannot say: "region:QC and not (tag:called or has:phone)".
#pragma once

#include "SignerFilter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace broadside {

class Label;

class FilterLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    void retranslate();
    /// Says nothing to anybody.
    void setFilter(const SignerFilter &filter);
    /// What was understood last.
    [[nodiscard]] const SignerFilter &filter() const { return m_filter; }
    void focusLine();

signals:
    void changed();
    /// Back to chips.
    void chipsWanted();

private:
    void read();

    QLineEdit *m_line;
    QPushButton *m_chips;
    Label *m_fault;
    SignerFilter m_filter;
};

} // namespace broadside
