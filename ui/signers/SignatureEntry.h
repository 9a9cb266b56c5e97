// The fields of one signature in the order of a sheet: Enter goes from one to the next, and from the last one on. City
// and region come from the postal code; what is odd is said beside its field.
#pragma once

#include "EntryChecks.h"
#include "Signature.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace broadside {

class EntryField;
class PostalPlaces;

class SignatureEntry final : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureEntry(PostalPlaces &places, QWidget *parent = nullptr);

    void arrange(const QList<SignatureField> &fields);
    [[nodiscard]] const QList<SignatureField> &fields() const { return m_order; }
    /// The country of the sheet: postal codes and phone numbers are read by it.
    void setCountry(const QString &country);
    /// Puts what is typed into a signature that has the sheet's day, source, country and language.
    void writeTo(Signature &signature) const;
    /// Empties all fields; the consent box is never ticked but by hand.
    void clear();
    /// The keyboard goes to the first field that is empty.
    void focusFirstEmpty();
    void focusEmail();
    [[nodiscard]] QWidget *last() const { return m_sequence.last(); }
    void retranslate();

signals:
    void changed();
    /// Enter in the last field, or Ctrl+Enter in any.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(SignatureField field);
    void showHints();
    void fillPlace();
    void goOn(QWidget *from, int by);
    [[nodiscard]] EntryField *fieldOf(SignatureField field) const;
    [[nodiscard]] QString textOf(SignatureField field) const;

    PostalPlaces &m_places;
    EntryChecks m_checks;
    QString m_country;
    QList<SignatureField> m_order;
    QList<QWidget *> m_sequence; ///< what Enter goes through
    QList<EntryField *> m_fields;
    QString m_filledCity;   ///< by the postal code, not by hand
    QString m_filledRegion; ///< likewise
    QVBoxLayout *m_layout;
    QCheckBox *m_consent;
};

} // namespace broadside
