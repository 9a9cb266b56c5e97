// A field that is typed into: its name above it, and below it what is odd about what was typed.
#pragma once

#include "EntryChecks.h"
#include "Signature.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace broadside {

class Label;

class EntryField final : public QWidget
{
    Q_OBJECT
public:
    /// Named after the field: "edit_postal_code".
    explicit EntryField(SignatureField field, QWidget *parent = nullptr);

    [[nodiscard]] SignatureField field() const { return m_field; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// A remark that is no warning: where a filled-in value comes from.
    void setRemark(const QString &remark);
    void setHint(const EntryHint &hint);
    void retranslate();

signals:
    /// What was proposed stands in the field now.
    void proposalTaken();

private:
    void showBelow();

    SignatureField m_field;
    Label *m_name;
    QLineEdit *m_edit;
    Label *m_below;
    QPushButton *m_take;
    QString m_remark;
    EntryHint m_hint;
};

} // namespace broadside
