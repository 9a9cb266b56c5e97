#include "SignatureForm.h"

#include "CountryNames.h"
#include "EntryField.h"
#include "FlowLayout.h"
#include "Hint.h"
#include "Label.h"
#include "Language.h"
#include "SafeText.h"
#include "Style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

struct Line
{
    SignatureField field;
    QString Signature::*member;
};

constexpr std::array lines{
    Line{SignatureField::FirstName, &Signature::firstName}, Line{SignatureField::LastName, &Signature::lastName},
    Line{SignatureField::Email, &Signature::email},         Line{SignatureField::Phone, &Signature::phone},
    Line{SignatureField::Address, &Signature::address},     Line{SignatureField::City, &Signature::city},
    Line{SignatureField::Region, &Signature::region},       Line{SignatureField::PostalCode, &Signature::postalCode}};

QComboBox *choiceBox(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMinimumWidth(60);
    return box;
}

} // namespace

SignatureForm::SignatureForm(QWidget *parent)
    : EditForm(parent),
      m_remark(new Hint),
      m_countryName(new Label(LabelRole::Small)),
      m_country(choiceBox("correctCountry")),
      m_languageName(new Label(LabelRole::Small)),
      m_language(choiceBox("correctLanguage")),
      m_commentName(new Label(LabelRole::Small)),
      m_comment(new QPlainTextEdit),
      m_save(new QPushButton),
      m_cancel(new QPushButton)
{
    m_remark->setObjectName(QStringLiteral("formRemark"));
    m_comment->setObjectName(QStringLiteral("correctComment"));
    m_save->setObjectName(QStringLiteral("saveCorrectionButton"));
    m_cancel->setObjectName(QStringLiteral("cancelCorrectionButton"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(scaledPixels(96));
    setButtonRole(m_save, ButtonRole::Outline);
    m_countryName->setBuddy(m_country);
    m_languageName->setBuddy(m_language);
    m_commentName->setBuddy(m_comment);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_remark);
    for (const Line &line : lines) {
        auto *field = new EntryField(line.field);
        field->edit()->setObjectName(QStringLiteral("correct_") + signatureFieldId(line.field));
        m_fields.append(field);
        layout->addWidget(field);
        connect(field->edit(), &QLineEdit::textChanged, this, &SignatureForm::showHints);
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignatureForm::saveRequested);
    }
    const std::initializer_list<std::pair<Label *, QWidget *>> rest = {
        {m_countryName, m_country}, {m_languageName, m_language}, {m_commentName, m_comment}};
    for (const auto &[name, widget] : rest) {
        layout->addWidget(name);
        layout->addWidget(widget);
    }
    auto *answers = new QWidget;
    auto *row = new FlowLayout(8, answers);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    layout->addWidget(answers);
    connect(m_country, &QComboBox::currentIndexChanged, this, &SignatureForm::showHints);
    connect(m_save, &QPushButton::clicked, this, &SignatureForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignatureForm::cancelled);
    retranslate();
}

EntryField *SignatureForm::fieldOf(SignatureField field) const
{
    return *std::ranges::find(m_fields, field, &EntryField::field);
}

void SignatureForm::setSignature(const Signature &signature, const QStringList &languages)
{
    m_signature = signature;
    m_languages = languages;
    for (const Line &line : lines)
        fieldOf(line.field)->setText(signature.*line.member);
    m_comment->setPlainText(signature.comment);
    m_comment->document()->setModified(false);
    fillChoices();
    m_remark->setText({});
    showHints();
}

Signature SignatureForm::corrected() const
{
    Signature corrected = m_signature;
    // A line that is shown is not always what was stored: line ends and what is too long are not in it.
    for (const Line &line : lines) {
        if (const EntryField *field = fieldOf(line.field); field->edit()->isModified())
            corrected.*line.member = field->text().trimmed();
    }
    if (m_comment->document()->isModified())
        corrected.comment = m_comment->toPlainText().trimmed();
    corrected.country = m_country->currentData().toString();
    corrected.language = m_language->currentData().toString();
    return corrected;
}

void SignatureForm::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SignatureForm::focusFirst()
{
    m_fields.first()->edit()->setFocus();
}

void SignatureForm::fillChoices()
{
    const QSignalBlocker countryBlocker(m_country);
    m_country->clear();
    //: No country is known
    m_country->addItem(tr("not known"), QString());
    for (const CountryName &country : countryNames())
        m_country->addItem(country.name, country.code);
    if (m_country->findData(m_signature.country) < 0)
        m_country->addItem(shownLine(m_signature.country), m_signature.country);
    m_country->setCurrentIndex(m_country->findData(m_signature.country));

    m_language->clear();
    //: No language is known
    m_language->addItem(tr("not known"), QString());
    for (const QString &tag : std::as_const(m_languages))
        m_language->addItem(Language::of(qPrintable(tag)).name(), tag);
    if (m_language->findData(m_signature.language) < 0) {
        const Result<Language> language = Language::parse(m_signature.language);
        m_language->addItem(language ? language->name() : shownLine(m_signature.language), m_signature.language);
    }
    m_language->setCurrentIndex(m_language->findData(m_signature.language));
}

void SignatureForm::showHints()
{
    const QString country = m_country->currentData().toString();
    EntryField *email = fieldOf(SignatureField::Email);
    EntryField *phone = fieldOf(SignatureField::Phone);
    EntryField *code = fieldOf(SignatureField::PostalCode);
    email->setHint(m_checks.email(email->text()));
    phone->setHint(m_checks.phone(phone->text(), country));
    code->setHint(m_checks.postalCode(code->text(), country, fieldOf(SignatureField::Region)->text()));
}

void SignatureForm::retranslate()
{
    const Signature shown = corrected();
    for (EntryField *field : std::as_const(m_fields))
        field->retranslate();
    fillChoices();
    m_country->setCurrentIndex(std::max(0, m_country->findData(shown.country)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(shown.language)));
    m_countryName->setText(signatureFieldName(SignatureField::Country));
    m_languageName->setText(signatureFieldName(SignatureField::Language));
    m_commentName->setText(signatureFieldName(SignatureField::Comment));
    m_country->setAccessibleName(m_countryName->text());
    m_language->setAccessibleName(m_languageName->text());
    m_comment->setAccessibleName(m_commentName->text());
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    showHints();
}

} // namespace broadside
