#include "ExportBriefDialog.h"

#include "Label.h"
#include "Style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

ExportBriefDialog::ExportBriefDialog(const Campaign &campaign, const Language &language, QWidget *parent)
    : QDialog(parent), m_format(new QComboBox), m_language(new QComboBox), m_note(new Label(LabelRole::Muted))
{
    setObjectName(QStringLiteral("exportBriefDialog"));
    setWindowTitle(tr("Export texts"));
    setMinimumWidth(scaledPixels(460));
    m_format->setObjectName(QStringLiteral("briefFormatBox"));
    m_language->setObjectName(QStringLiteral("briefLanguageBox"));
    for (const BriefFormat format : briefFormats())
        m_format->addItem(briefFormatName(format), static_cast<int>(format));
    m_language->addItem(tr("All languages"));
    for (const Language &own : campaign.brief.languages)
        m_language->addItem(own.name(), own.tag());
    m_language->setCurrentIndex(std::max(0, m_language->findData(language.tag())));
    m_note->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Form"), m_format);
    form->addRow(tr("Language"), m_language);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Choose a file…"));
    ok->setObjectName(QStringLiteral("chooseBriefFileButton"));
    setButtonRole(ok, ButtonRole::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportBriefDialog::showNote);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showNote();
}

BriefFormat ExportBriefDialog::format() const
{
    return static_cast<BriefFormat>(m_format->currentData().toInt());
}

ExportScope ExportBriefDialog::scope() const
{
    const QString tag = m_language->currentData().toString();
    return {.language = tag.isEmpty() ? Language() : Language::parse(tag).value_or(Language()), .from = {}};
}

void ExportBriefDialog::showNote()
{
    switch (format()) {
    case BriefFormat::Xliff12:
    case BriefFormat::Xliff20:
        m_note->setText(tr("For translators’ programs: each text beside its source, with its state and its notes."));
        break;
    case BriefFormat::Json:
        m_note->setText(tr("For scripts: every text, its state and its notes."));
        break;
    case BriefFormat::Csv:
        m_note->setText(tr("For spreadsheets: a row a text. Save it as CSV again, in UTF-8."));
        break;
    case BriefFormat::Markdown:
        m_note->setText(tr("For any editor of texts. Leave the lines in <!-- --> as they are."));
        break;
    }
}

} // namespace broadside
