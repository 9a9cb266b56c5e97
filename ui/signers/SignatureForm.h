// A signature's fields, to be corrected in its side panel.
#pragma once

#include "EditForm.h"
#include "EntryChecks.h"
#include "Signature.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace broadside {

class EntryField;
class Hint;
class Label;

class SignatureForm final : public EditForm
{
    Q_OBJECT
public:
    explicit SignatureForm(QWidget *parent = nullptr);

    /// Begins anew. `languages`: the campaign's, as tags.
    void setSignature(const Signature &signature, const QStringList &languages);
    /// The signature as it now stands in the fields. What nobody touched is as it was, to the last character.
    [[nodiscard]] Signature corrected() const;
    [[nodiscard]] bool isDirty() const { return corrected() != m_signature; }
    [[nodiscard]] SignatureId id() const { return m_signature.id; }
    /// Why it was not stored, or what to do first; empty: nothing.
    void setRemark(const QString &remark);
    void focusFirst();
    void retranslate();

private:
    void fillChoices();
    void showHints();
    [[nodiscard]] EntryField *fieldOf(SignatureField field) const;

    Signature m_signature;
    QStringList m_languages;
    EntryChecks m_checks;
    Hint *m_remark;
    QList<EntryField *> m_fields;
    Label *m_countryName;
    QComboBox *m_country;
    Label *m_languageName;
    QComboBox *m_language;
    Label *m_commentName;
    QPlainTextEdit *m_comment;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace broadside
