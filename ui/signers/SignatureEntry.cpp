#include "SignatureEntry.h"

#include "EntryField.h"
#include "NameSplit.h"
#include "PostalPlaces.h"
#include "SafeText.h"
#include "SheetFields.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace broadside {

SignatureEntry::SignatureEntry(PostalPlaces &places, QWidget *parent)
    : QWidget(parent), m_places(places), m_layout(new QVBoxLayout(this)), m_consent(new QCheckBox)
{
    m_consent->setObjectName(QStringLiteral("newConsent"));
    m_consent->setParent(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    for (const SignatureField field : possibleSheetFields()) {
        if (field == SignatureField::ConsentEmail)
            continue;
        auto *made = new EntryField(field, this);
        made->edit()->installEventFilter(this);
        m_fields.append(made);
        connect(made->edit(), &QLineEdit::textChanged, this, [this, field] { take(field); });
    }
    m_consent->installEventFilter(this);
    connect(&places, &PostalPlaces::known, this, &SignatureEntry::fillPlace);
    arrange(sheetFields());
    retranslate();
}

EntryField *SignatureEntry::fieldOf(SignatureField field) const
{
    return *std::ranges::find(m_fields, field, &EntryField::field);
}

QString SignatureEntry::textOf(SignatureField field) const
{
    return m_order.contains(field) ? fieldOf(field)->text().trimmed() : QString();
}

void SignatureEntry::arrange(const QList<SignatureField> &fields)
{
    m_order = fields;
    m_sequence.clear();
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item; // the fields themselves stay
    for (EntryField *field : std::as_const(m_fields))
        field->setVisible(fields.contains(field->field()));
    m_consent->setVisible(fields.contains(SignatureField::ConsentEmail));
    for (const SignatureField field : fields) {
        const bool isConsent = field == SignatureField::ConsentEmail;
        m_layout->addWidget(isConsent ? static_cast<QWidget *>(m_consent) : fieldOf(field));
        m_sequence.append(isConsent ? static_cast<QWidget *>(m_consent) : fieldOf(field)->edit());
        if (m_sequence.size() > 1)
            setTabOrder(m_sequence[m_sequence.size() - 2], m_sequence.last());
    }
}

void SignatureEntry::setCountry(const QString &country)
{
    m_country = country;
    fillPlace();
    showHints();
}

void SignatureEntry::retranslate()
{
    m_consent->setText(tr("Agrees to e-mail"));
    m_consent->setToolTip(
        tr("Tick it only where the person did so on the sheet. Left empty, it counts as never asked."));
    for (EntryField *field : std::as_const(m_fields))
        field->retranslate();
    showHints();
}

void SignatureEntry::take(SignatureField field)
{
    if (field == SignatureField::PostalCode)
        fillPlace();
    showHints();
    emit changed();
}

void SignatureEntry::showHints()
{
    const QString country = m_country;
    fieldOf(SignatureField::Email)->setHint(m_checks.email(textOf(SignatureField::Email)));
    fieldOf(SignatureField::Phone)->setHint(m_checks.phone(textOf(SignatureField::Phone), country));
    EntryField *code = fieldOf(SignatureField::PostalCode);
    // While it is typed, a code is not odd: it is not whole yet.
    const bool isTyping = code->edit()->hasFocus() && postalArea(code->text(), country).isEmpty();
    code->setHint(isTyping || code->edit()->hasFocus() ? EntryHint()
                                                       : m_checks.postalCode(textOf(SignatureField::PostalCode),
                                                                             country, textOf(SignatureField::Region)));
}

void SignatureEntry::fillPlace()
{
    const QString code = textOf(SignatureField::PostalCode);
    const QString city = m_places.city(code, m_country);
    const QString region = PostalPlaces::region(code, m_country);
    const auto fill = [this](SignatureField field, QString &filled, const QString &value) {
        EntryField *into = fieldOf(field);
        // What was typed by hand stays.
        if (m_order.contains(field) && (into->text().isEmpty() || into->text() == filled) && into->text() != value)
            into->setText(value);
        filled = value;
    };
    fill(SignatureField::City, m_filledCity, city);
    fill(SignatureField::Region, m_filledRegion, region);
    QStringList place{city, region};
    place.removeAll(QString());
    QStringList shown;
    for (const QString &part : std::as_const(place))
        shown.append(quotedName(part));
    //: Between a city and its province or state
    fieldOf(SignatureField::PostalCode)->setRemark(shown.join(tr(", ")));
}

void SignatureEntry::writeTo(Signature &signature) const
{
    signature.firstName = textOf(SignatureField::FirstName);
    signature.lastName = textOf(SignatureField::LastName);
    if (const QString whole = textOf(SignatureField::FullName).simplified(); !whole.isEmpty()) {
        const std::string bytes = whole.toStdString();
        const SplitName name = splitName(bytes);
        if (signature.firstName.isEmpty())
            signature.firstName = QString::fromUtf8(name.first.data(), static_cast<qsizetype>(name.first.size()));
        if (signature.lastName.isEmpty())
            signature.lastName = QString::fromUtf8(name.last.data(), static_cast<qsizetype>(name.last.size()));
    }
    signature.email = textOf(SignatureField::Email);
    signature.phone = textOf(SignatureField::Phone);
    signature.address = textOf(SignatureField::Address);
    signature.postalCode = textOf(SignatureField::PostalCode);
    signature.comment = textOf(SignatureField::Comment);
    signature.city = m_order.contains(SignatureField::City) ? textOf(SignatureField::City) : m_filledCity;
    signature.region = m_order.contains(SignatureField::Region) ? textOf(SignatureField::Region) : m_filledRegion;
    // A box that is not ticked is no answer: the same as an empty cell of a list.
    if (m_order.contains(SignatureField::ConsentEmail) && m_consent->isChecked())
        signature.consentEmail = Consent{true, {}, signature.signedAt, signature.source, {}};
}

void SignatureEntry::goOn(QWidget *from, int by)
{
    const qsizetype at = m_sequence.indexOf(from) + by;
    if (at < 0)
        return;
    if (at >= m_sequence.size()) {
        emit finished();
        return;
    }
    m_sequence[at]->setFocus(Qt::TabFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(m_sequence[at]))
        edit->selectAll();
}

bool SignatureEntry::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusOut && m_sequence.contains(widget))
        QTimer::singleShot(0, this, &SignatureEntry::showHints);
    if (event->type() != QEvent::KeyPress || !m_sequence.contains(widget))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        emit finished();
    else
        goOn(widget, key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void SignatureEntry::focusFirstEmpty()
{
    for (QWidget *widget : std::as_const(m_sequence)) {
        const auto *edit = qobject_cast<QLineEdit *>(widget);
        if (!edit || edit->text().isEmpty())
            return widget->setFocus();
    }
    m_sequence.first()->setFocus();
}

void SignatureEntry::focusEmail()
{
    fieldOf(SignatureField::Email)->edit()->setFocus();
}

void SignatureEntry::clear()
{
    m_filledCity.clear();
    m_filledRegion.clear();
    for (EntryField *field : std::as_const(m_fields)) {
        field->setText({});
        field->setRemark({});
    }
    m_consent->setChecked(false);
    m_sequence.first()->setFocus();
}

} // namespace broadside
