#include "NewCampaignDialog.h"

#include "LanguageChoices.h"
#include "Style.h"
#include "ui_NewCampaignDialog.h"

#include <QFileDialog>
#include <QPushButton>

namespace broadside {

NewCampaignDialog::NewCampaignDialog(const QString &organisation, const Language &language,
                                     std::optional<Campaign> current, QWidget *parent)
    : QDialog(parent), m_current(std::move(current)), m_ui(new Ui::NewCampaignDialog)
{
    m_ui->setupUi(this);
    m_ui->organisationEdit->setText(organisation);
    fillLanguages(*m_ui->mainLanguageBox, language);
    fillLanguages(*m_ui->languageList, {});
    fillBeginnings();
    m_ui->partTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->partTable->setColumnWidth(0, scaledPixels(150));

    QPushButton *create = m_ui->buttons->button(QDialogButtonBox::Ok);
    create->setObjectName(QStringLiteral("createButton"));
    create->setText(tr("Create campaign"));
    create->setEnabled(false);
    setButtonRole(create, ButtonRole::Primary);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, create,
            [create](const QString &title) { create->setEnabled(!title.trimmed().isEmpty()); });
    connect(m_ui->beginningBox, &QComboBox::currentIndexChanged, this, &NewCampaignDialog::showFrom);
    connect(m_ui->choosePageButton, &QPushButton::clicked, this, &NewCampaignDialog::choosePage);
    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this,
            [this] { showParts(proposalFromText(m_ui->pasteEdit->toPlainText())); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFrom();
    m_ui->titleEdit->setFocus();
}

NewCampaignDialog::~NewCampaignDialog() = default;

void NewCampaignDialog::fillBeginnings()
{
    const auto add = [this](const QString &name, From from, const QString &note, const QString &id = {}) {
        m_ui->beginningBox->addItem(name, QVariantList{static_cast<int>(from), note, id});
    };
    add(tr("Nothing: an empty campaign"), From::Nothing, {});
    for (const CampaignTemplate &info : campaignTemplates())
        //: A kind of campaign to begin from: "Template: Boycott"
        add(tr("Template: %1").arg(info.name), From::Template, info.description, info.id);
    if (m_current)
        add(tr("The campaign in view"), From::Campaign,
            tr("Its texts, links and picture, without its dates and approvals."));
    add(tr("A web page that you saved"), From::Page,
        tr("The page of an earlier campaign, saved from the browser as HTML."));
    add(tr("A text that you paste"), From::Text, tr("From a document or an e-mail. Blank lines part the paragraphs."));
}

NewCampaignDialog::From NewCampaignDialog::from() const
{
    return static_cast<From>(m_ui->beginningBox->currentData().toList().value(0).toInt());
}

void NewCampaignDialog::showFrom()
{
    const QString note = m_ui->beginningBox->currentData().toList().value(1).toString();
    m_ui->beginningNote->setText(note);
    m_ui->beginningNote->setVisible(!note.isEmpty());
    m_ui->pasteEdit->setVisible(from() == From::Text);
    m_ui->choosePageButton->setVisible(from() == From::Page);
    showParts(from() == From::Text ? proposalFromText(m_ui->pasteEdit->toPlainText()) : QList<ProposedPart>());
    // A text in one language: others are added once it has its place.
    const bool isOneLanguage = from() == From::Page || from() == From::Text;
    m_ui->languagesLabel->setHidden(isOneLanguage);
    m_ui->languageList->setHidden(isOneLanguage);
    adjustSize();
}

void NewCampaignDialog::choosePage()
{
    auto *dialog = new QFileDialog(this, tr("Choose a saved web page"));
    dialog->setObjectName(QStringLiteral("savedPageDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Web pages (*.html *.htm *.xhtml)"));
    connect(dialog, &QFileDialog::fileSelected, this, &NewCampaignDialog::readPage);
    dialog->open();
}

void NewCampaignDialog::readPage(const QString &path)
{
    constexpr qint64 largestPage = 32 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestPage) {
        m_ui->beginningNote->setText(file.isOpen() ? tr("The file is larger than 32 MB: no page is.")
                                                   : tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const QList<ProposedPart> found = proposalFromHtml(file.readAll());
    showParts(found);
    if (found.isEmpty())
        m_ui->beginningNote->setText(tr("There is no text in this file. Choose the page itself, saved as HTML."));
}

void NewCampaignDialog::showParts(const QList<ProposedPart> &parts)
{
    QTableWidget *table = m_ui->partTable;
    table->setRowCount(static_cast<int>(parts.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const ProposedPart &part = parts[row];
        auto *kinds = new QComboBox;
        kinds->addItem(tr("Leave out"), -1);
        for (const FieldInfo &info : fieldInfos())
            kinds->addItem(fieldName(info.kind), static_cast<int>(info.kind));
        kinds->setCurrentIndex(part.kind ? kinds->findData(static_cast<int>(*part.kind)) : 0);
        kinds->setAccessibleName(tr("What part %1 is").arg(row + 1));
        table->setCellWidget(row, 0, kinds);
        auto *text = new QTableWidgetItem(part.body);
        text->setToolTip(part.body);
        table->setItem(row, 1, text);
        if (part.kind == FieldKind::Title && !m_ui->titleEdit->isModified())
            m_ui->titleEdit->setText(part.body);
    }
    table->setVisible(!parts.isEmpty());
    if (!parts.isEmpty())
        resize(std::max(width(), scaledPixels(640)), height());
}

QList<ProposedPart> NewCampaignDialog::parts() const
{
    QList<ProposedPart> parts;
    for (int row = 0; row < m_ui->partTable->rowCount(); ++row) {
        const int kind = qobject_cast<QComboBox *>(m_ui->partTable->cellWidget(row, 0))->currentData().toInt();
        const QString body = m_ui->partTable->item(row, 1)->text();
        parts.append({kind < 0 ? std::nullopt : std::optional(static_cast<FieldKind>(kind)), body});
    }
    return parts;
}

Beginning NewCampaignDialog::content(const QList<Language> &languages) const
{
    switch (from()) {
    case From::Template: {
        const QString id = m_ui->beginningBox->currentData().toList().value(2).toString();
        return beginningFromTemplate(id, languages).value_or(Beginning{});
    }
    case From::Campaign:
        return beginningLike(*m_current, languages);
    case From::Page:
    case From::Text:
        return beginningFromProposal(parts(), languages);
    case From::Nothing:
        break;
    }
    return {};
}

Beginning NewCampaignDialog::beginning(const QStringList &takenSlugs) const
{
    const QString title = m_ui->titleEdit->text().trimmed();
    const Language main = Language::parse(m_ui->mainLanguageBox->currentData().toString()).value_or(Language::of("en"));
    QList<Language> languages{main};
    for (const Language &language : chosenLanguages(*m_ui->languageList)) {
        if (language != main)
            languages.append(language);
    }
    Beginning beginning = content(languages);
    Campaign &campaign = beginning.campaign;
    campaign.slug = slugFrom(title, takenSlugs);
    campaign.organisation = m_ui->organisationEdit->text().trimmed();
    campaign.brief.languages = languages;
    // A template's title is one of the things to be replaced, in every language.
    if (from() == From::Template)
        campaign.brief.fields.erase({FieldKind::Title, {}});
    campaign.brief.write({FieldKind::Title, {}}, main, title);
    campaign.brief.markCurrent({FieldKind::Title, {}}, main);
    return beginning;
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
