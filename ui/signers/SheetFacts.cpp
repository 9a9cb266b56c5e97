#include "SheetFacts.h"

#include "CountryNames.h"
#include "Label.h"
#include "Language.h"
#include "RegionNames.h"
#include "SafeText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>

namespace broadside {

namespace {

QComboBox *choiceBox(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    return box;
}

void choose(QComboBox *box, const QVariant &value, int otherwise)
{
    const int at = box->findData(value);
    box->setCurrentIndex(at >= 0 ? at : std::min(otherwise, box->count() - 1));
}

} // namespace

SheetFacts::SheetFacts(QWidget *parent)
    : QWidget(parent),
      m_dayName(new Label(LabelRole::Small)),
      m_day(new QDateEdit),
      m_source{new Label(LabelRole::Small), choiceBox("sheetSource")},
      m_country{new Label(LabelRole::Small), choiceBox("sheetCountry")},
      m_language{new Label(LabelRole::Small), choiceBox("sheetLanguage")}
{
    m_day->setObjectName(QStringLiteral("sheetDay"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setDate(QDate::currentDate());
    m_dayName->setBuddy(m_day);
    // With large text, a field goes below its name.
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // A form gives a name 7/4 of its height at most; this is enough to stand in the middle beside its field.
    for (Label *name : {m_dayName, m_source.name, m_country.name, m_language.name})
        name->setContentsMargins(0, 2, 0, 2);
    layout->addRow(m_dayName, m_day);
    for (const auto &[name, box] : {m_source, m_country, m_language}) {
        name->setBuddy(box);
        layout->addRow(name, box);
    }
    connect(m_country.box, &QComboBox::activated, this, &SheetFacts::countryChanged);
    retranslate();
    choose(m_country.box, localCountry(), 0);
}

void SheetFacts::setChoices(const QStringList &languages, const QStringList &sources)
{
    m_languages = languages;
    m_sources = sources;
    fill();
}

void SheetFacts::fill()
{
    const QVariant source = m_source.box->currentData();
    const QVariant country = m_country.box->currentData();
    const QVariant language = m_language.box->currentData();
    m_source.box->clear();
    QStringList sources{QStringLiteral("paper"), QStringLiteral("event")};
    for (const QString &each : std::as_const(m_sources)) {
        if (!each.isEmpty() && !sources.contains(each))
            sources.append(each);
    }
    for (const QString &each : std::as_const(sources))
        m_source.box->addItem(shownLine(sourceName(each), 40), each);
    choose(m_source.box, source, 0);

    m_country.box->clear();
    //: No country is known
    m_country.box->addItem(tr("not known"), QString());
    for (const CountryName &each : countryNames())
        m_country.box->addItem(each.name, each.code);
    choose(m_country.box, country, 0);

    m_language.box->clear();
    //: No language is known
    m_language.box->addItem(tr("not known"), QString());
    for (const QString &tag : std::as_const(m_languages)) {
        const Result<Language> each = Language::parse(tag);
        m_language.box->addItem(each ? each->name() : tag, tag);
    }
    choose(m_language.box, language.toString().isEmpty() ? QVariant() : language, 1);
}

void SheetFacts::writeTo(Signature &signature) const
{
    signature.signedAt = m_day->date().toString(Qt::ISODate);
    signature.source = m_source.box->currentData().toString();
    signature.country = country();
    signature.language = m_language.box->currentData().toString();
}

QString SheetFacts::country() const
{
    return m_country.box->currentData().toString();
}

void SheetFacts::retranslate()
{
    m_dayName->setText(signatureFieldName(SignatureField::SignedAt));
    m_source.name->setText(signatureFieldName(SignatureField::Source));
    m_country.name->setText(signatureFieldName(SignatureField::Country));
    m_language.name->setText(signatureFieldName(SignatureField::Language));
    m_day->setAccessibleName(m_dayName->text());
    for (const auto &[name, box] : {m_source, m_country, m_language})
        box->setAccessibleName(name->text());
    fill();
}

} // namespace broadside
