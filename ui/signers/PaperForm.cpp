#include "PaperForm.h"

#include "CountryNames.h"
#include "ErrorText.h"
#include "FlowLayout.h"
#include "Hint.h"
#include "Label.h"
#include "RegionNames.h"
#include "Regions.h"
#include "ScanField.h"
#include "Style.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr int mostSignatures = 100'000'000;

template<class Widget>
Widget *named(const char *name)
{
    auto *widget = new Widget;
    widget->setObjectName(QLatin1String(name));
    widget->setMinimumWidth(60);
    return widget;
}

void propose(QLineEdit *edit, const QStringList &values)
{
    auto *completer = new QCompleter(values, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

/// "QC" for "Québec"; what is no region of the country stays as it is typed.
QString regionCode(const QString &text, const QString &country)
{
    if (const std::optional<Region> region = regionNamed(text.toStdString(), country.toStdString()))
        return QString::fromLatin1(region->code.data(), static_cast<qsizetype>(region->code.size()));
    return text;
}

} // namespace

PaperForm::PaperForm(QWidget *parent)
    : EditForm(parent),
      m_remark(new Hint),
      m_number(named<QSpinBox>("paperNumber")),
      m_place(named<QLineEdit>("paperPlace")),
      m_day(named<QDateEdit>("paperDay")),
      m_region(named<QLineEdit>("paperRegion")),
      m_country(named<QComboBox>("paperCountry")),
      m_countedBy(named<QLineEdit>("paperCountedBy")),
      m_note(named<QLineEdit>("paperNote")),
      m_scan(new ScanField),
      m_save(named<QPushButton>("savePaperButton")),
      m_cancel(named<QPushButton>("cancelPaperButton"))
{
    m_remark->setObjectName(QStringLiteral("paperRemark"));
    m_number->setRange(1, mostSignatures);
    m_number->setGroupSeparatorShown(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(8);
    setButtonRole(m_save, ButtonRole::Outline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_remark);
    const std::initializer_list<QWidget *> edits = {m_number, m_place, m_day, m_region, m_country, m_countedBy, m_note};
    for (QWidget *edit : edits) {
        auto *name = new Label(LabelRole::Small);
        name->setBuddy(edit);
        m_lines.append({name, edit});
        layout->addWidget(name);
        layout->addWidget(edit);
        if (auto *line = qobject_cast<QLineEdit *>(edit))
            connect(line, &QLineEdit::returnPressed, this, &PaperForm::saveRequested);
    }
    layout->addWidget(m_scan);
    auto *answers = new QWidget;
    auto *row = new FlowLayout(8, answers);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    layout->addWidget(answers);
    connect(m_scan, &ScanField::failed, this, [this](const Error &error) { setRemark(errorText(error)); });
    connect(m_scan, &ScanField::changed, this, [this] { setRemark({}); });
    connect(m_save, &QPushButton::clicked, this, &PaperForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PaperForm::cancelled);
    retranslate();
}

void PaperForm::setCount(CampaignId campaign, const PaperCount &count, const QStringList &places,
                         const QStringList &counters)
{
    m_campaign = campaign;
    m_number->setValue(static_cast<int>(std::min<qint64>(std::max<qint64>(count.count, 1), mostSignatures)));
    m_place->setText(count.place);
    m_day->setDate(count.day.isValid() ? count.day : QDate::currentDate());
    m_region->setText(count.region.isEmpty() ? QString() : regionName(count.region));
    fillCountries(count.country);
    m_countedBy->setText(count.countedBy);
    m_note->setText(count.note);
    m_scan->setScan(count.scanName, count.scan);
    propose(m_place, places);
    propose(m_countedBy, counters);
    m_remark->setText({});
    m_count = count;
    // A day or number that is proposed is nothing that somebody typed.
    m_count = this->count();
}

PaperCount PaperForm::count() const
{
    PaperCount count = m_count;
    count.count = m_number->value();
    count.place = m_place->text().trimmed();
    count.day = m_day->date();
    count.country = m_country->currentData().toString();
    count.region = regionCode(m_region->text().trimmed(), count.country);
    count.countedBy = m_countedBy->text().trimmed();
    count.note = m_note->text().trimmed();
    count.scanName = m_scan->name();
    count.scan = m_scan->bytes();
    return count;
}

void PaperForm::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void PaperForm::focusFirst()
{
    m_number->setFocus();
    m_number->selectAll();
}

void PaperForm::fillCountries(const QString &chosen)
{
    m_country->clear();
    //: No country is known
    m_country->addItem(tr("not known"), QString());
    for (const CountryName &country : countryNames())
        m_country->addItem(country.name, country.code);
    m_country->setCurrentIndex(std::max(0, m_country->findData(chosen)));
}

void PaperForm::retranslate()
{
    const QStringList names = {tr("Signatures"), tr("Place"),      tr("Day"), tr("Province or state"),
                               tr("Country"),    tr("Counted by"), tr("Note")};
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        m_lines[at].name->setText(names[at]);
        m_lines[at].edit->setAccessibleName(names[at]);
    }
    fillCountries(m_country->currentData().toString());
    QStringList regions;
    for (const char *code : {"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"})
        regions.append(regionName(QLatin1String(code)));
    propose(m_region, regions);
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_scan->retranslate();
}

} // namespace broadside
