#include "NewCampaignDialog.h"

#include "LanguageChoices.h"
#include "Style.h"
#include "ui_NewCampaignDialog.h"

#include <QPushButton>

namespace broadside {

NewCampaignDialog::NewCampaignDialog(const QString &organisation, const Language &language, QWidget *parent)
    : QDialog(parent), m_ui(new Ui::NewCampaignDialog)
{
    m_ui->setupUi(this);
    m_ui->organisationEdit->setText(organisation);
    fillLanguages(*m_ui->mainLanguageBox, language);
    fillLanguages(*m_ui->languageList, {});

    QPushButton *create = m_ui->buttons->button(QDialogButtonBox::Ok);
    create->setObjectName(QStringLiteral("createButton"));
    create->setText(tr("Create campaign"));
    create->setEnabled(false);
    setButtonRole(create, ButtonRole::Primary);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, create,
            [create](const QString &title) { create->setEnabled(!title.trimmed().isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewCampaignDialog::~NewCampaignDialog() = default;

Campaign NewCampaignDialog::campaign(const QStringList &takenSlugs) const
{
    const QString title = m_ui->titleEdit->text().trimmed();
    const Language main = Language::parse(m_ui->mainLanguageBox->currentData().toString()).value_or(Language::of("en"));
    Campaign campaign;
    campaign.slug = slugFrom(title, takenSlugs);
    campaign.organisation = m_ui->organisationEdit->text().trimmed();
    campaign.brief.languages = {main};
    for (const Language &language : chosenLanguages(*m_ui->languageList)) {
        if (language != main)
            campaign.brief.languages.append(language);
    }
    campaign.brief.write({FieldKind::Title, {}}, main, title);
    campaign.brief.markCurrent({FieldKind::Title, {}}, main);
    return campaign;
}

QString slugFrom(const QString &title, const QStringList &taken)
{
    constexpr qsizetype longest = 60; // leaves room for a number
    QString slug;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            slug.append(c);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("campaign");
    QString free = slug;
    for (int number = 2; taken.contains(free); ++number)
        free = slug + u'-' + QString::number(number);
    return free;
}

} // namespace broadside
