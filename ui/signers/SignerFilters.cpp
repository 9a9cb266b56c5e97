#include "SignerFilters.h"

#include "FilterChip.h"
#include "FlowLayout.h"
#include "Language.h"
#include "SignerTableModel.h"
#include "Style.h"

#include <QDateTime>
#include <QLocale>

namespace broadside {

namespace {

QList<FilterChip::Choice> choicesOf(const QList<std::pair<QString, qint64>> &counts,
                                    const std::function<QString(const QString &)> &nameOf = {})
{
    QList<FilterChip::Choice> choices;
    for (const auto &[value, count] : counts) {
        if (!value.isEmpty())
            choices.append({nameOf ? nameOf(value) : value, value});
    }
    return choices;
}

QString languageName(const QString &tag)
{
    const Result<Language> language = Language::parse(tag);
    return language ? language->name() : tag;
}

} // namespace

SignerFilters::SignerFilters(QWidget *parent)
    : QWidget(parent),
      m_status(new FilterChip(QStringLiteral("statusChip"))),
      m_contact(new FilterChip(QStringLiteral("contactChip"))),
      m_region(new FilterChip(QStringLiteral("regionChip"))),
      m_source(new FilterChip(QStringLiteral("sourceChip"))),
      m_language(new FilterChip(QStringLiteral("languageChip"))),
      m_import(new FilterChip(QStringLiteral("importChip"))),
      m_clear(new QPushButton)
{
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    setButtonRole(m_clear, ButtonRole::Flat);
    auto *layout = new FlowLayout(8, this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (FilterChip *chip : {m_status, m_contact, m_region, m_source, m_language, m_import}) {
        layout->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &SignerFilters::update);
    }
    layout->addWidget(m_clear);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        emit changed();
    });
}

void SignerFilters::setFigures(const SignerStatistics &statistics, const QList<ImportRecord> &imports)
{
    m_status->setChoices(tr("Status"), tr("Any status"),
                         {{signatureStatusName(SignatureStatus::Valid), int(SignatureStatus::Valid)},
                          {signatureStatusName(SignatureStatus::Duplicate), int(SignatureStatus::Duplicate)}});
    //: A filter: signers who agreed to be written to
    m_contact->setChoices(tr("Contact"), tr("Whether they may be contacted or not"),
                          {{tr("May be contacted"), true}, {tr("May not be contacted"), false}});
    m_region->setChoices(tr("Province"), tr("Any province"), choicesOf(statistics.byRegion));
    m_source->setChoices(tr("Source"), tr("Any source"), choicesOf(statistics.bySource));
    m_language->setChoices(tr("Language"), tr("Any language"), choicesOf(statistics.byLanguage, languageName));
    QList<FilterChip::Choice> files;
    for (const ImportRecord &import : imports) {
        const QDate day = QDateTime::fromString(import.at, Qt::ISODate).toLocalTime().date();
        //: An import's file and its day
        files.append(
            {tr("%1, %2").arg(import.fileName, QLocale().toString(day, QLocale::ShortFormat)), qint64(import.id)});
    }
    m_import->setChoices(tr("Import"), tr("Any import"), files);
    m_clear->setText(tr("Clear filters"));
}

SignerQuery SignerFilters::apply(SignerQuery query) const
{
    query.status.reset();
    query.mayContact.reset();
    query.import.reset();
    if (m_status->value().isValid())
        query.status = SignatureStatus(m_status->value().toInt());
    if (m_contact->value().isValid())
        query.mayContact = m_contact->value().toBool();
    if (m_import->value().isValid())
        query.import = ImportId(m_import->value().toLongLong());
    query.region = m_region->value().toString();
    query.source = m_source->value().toString();
    query.language = m_language->value().toString();
    return query;
}

void SignerFilters::clear()
{
    for (FilterChip *chip : {m_status, m_contact, m_region, m_source, m_language, m_import})
        chip->setValue({});
    m_clear->hide();
}

void SignerFilters::chooseImport(ImportId import)
{
    clear();
    m_import->setValue(qint64(import));
    m_clear->show();
}

void SignerFilters::update()
{
    m_clear->setVisible(apply({}) != SignerQuery{});
    emit changed();
}

} // namespace broadside
