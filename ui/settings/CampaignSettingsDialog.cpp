#include "CampaignSettingsDialog.h"

#include "LanguageChoices.h"
#include "Style.h"
#include "ui_CampaignSettingsDialog.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QMimeDatabase>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace broadside {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr qint64 largestPicture = 8 * 1024 * 1024;
enum TargetColumn { NameColumn, EmailColumn, LanguageColumn };

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty();
}

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QString freeTargetId(const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("target-%1").arg(number);
        if (!taken.contains(id))
            return id;
    }
}

} // namespace

CampaignSettingsDialog::CampaignSettingsDialog(const Campaign &campaign, QWidget *parent)
    : QDialog(parent), m_ui(new Ui::CampaignSettingsDialog), m_before(campaign.targets)
{
    m_ui->setupUi(this);
    m_ui->addressEdit->setAccessibleName(m_ui->addressLabel->text());
    m_ui->creditEdit->setAccessibleName(m_ui->creditEdit->placeholderText());
    QTableWidget *table = m_ui->targetTable;
    table->setColumnCount(3);
    table->setHorizontalHeaderLabels({tr("Name"), tr("E-mail"), tr("Language of letters")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);

    show(campaign);

    for (const QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &CampaignSettingsDialog::check);
    connect(m_ui->languageList, &QListWidget::itemChanged, this, &CampaignSettingsDialog::check);
    const auto addOther = [this] {
        const Result<void> added = addLanguage(*m_ui->languageList, m_ui->otherLanguageEdit->text());
        m_ui->otherLanguageNote->setText(added ? QString() : added.error().what);
        if (added)
            m_ui->otherLanguageEdit->clear();
    };
    m_ui->addLanguageButton->setAutoDefault(false);
    connect(m_ui->addLanguageButton, &QPushButton::clicked, this, addOther);
    connect(m_ui->addTargetButton, &QPushButton::clicked, this, [this] {
        QStringList taken;
        for (const Target &target : m_before + targets())
            taken.append(target.id);
        addTarget({freeTargetId(taken), {}, chosenLanguages(*m_ui->languageList).value(0)}, {});
        m_ui->targetTable->setCurrentCell(m_ui->targetTable->rowCount() - 1, EmailColumn);
    });
    connect(m_ui->removeTargetButton, &QPushButton::clicked, this,
            [this] { m_ui->targetTable->removeRow(m_ui->targetTable->currentRow()); });
    connect(m_ui->choosePictureButton, &QPushButton::clicked, this, &CampaignSettingsDialog::choosePicture);
    connect(m_ui->removePictureButton, &QPushButton::clicked, this, [this] {
        m_picture = {};
        showPicture();
    });
    setButtonRole(m_ui->buttons->button(QDialogButtonBox::Save), ButtonRole::Primary);
    m_ui->buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveSettingsButton"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->organisationEdit->setFocus();
    check();
}

CampaignSettingsDialog::~CampaignSettingsDialog() = default;

void CampaignSettingsDialog::show(const Campaign &campaign)
{
    m_ui->organisationEdit->setText(campaign.organisation);
    m_ui->contactEdit->setText(campaign.contactEmail);
    m_ui->addressEdit->setPlainText(campaign.postalAddress);
    m_ui->opensEdit->setText(campaign.opens.toString(Qt::ISODate));
    m_ui->closesEdit->setText(campaign.closes.toString(Qt::ISODate));
    m_ui->goalEdit->setText(campaign.goal > 0 ? QString::number(campaign.goal) : QString());
    m_ui->phoneBox->setChecked(campaign.asksPhone);
    m_ui->commentBox->setChecked(campaign.asksComment);
    m_ui->siteEdit->setText(campaign.links.site);
    m_ui->formEdit->setText(campaign.links.formAction);
    m_ui->elsewhereEdit->setText(campaign.links.signElsewhere);
    m_ui->donateEdit->setText(campaign.links.donate);
    m_ui->organisationSiteEdit->setText(campaign.links.organisation);
    fillLanguages(*m_ui->languageList, campaign.brief.languages);
    for (const Target &target : campaign.targets)
        addTarget(target, campaign.brief.body({FieldKind::TargetName, target.id}, campaign.brief.mainLanguage()));
    m_picture = campaign.picture;
    m_ui->creditEdit->setText(campaign.picture.credit);
    showPicture();
}

void CampaignSettingsDialog::addTarget(const Target &target, const QString &name)
{
    QTableWidget *table = m_ui->targetTable;
    const int row = table->rowCount();
    table->insertRow(row);
    auto *nameItem = new QTableWidgetItem(name.isEmpty() ? tr("New target") : name);
    nameItem->setData(idRole, target.id);
    nameItem->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table->setItem(row, NameColumn, nameItem);
    table->setItem(row, EmailColumn, new QTableWidgetItem(target.email));
    auto *language = new QComboBox;
    language->setAccessibleName(tr("Language of letters"));
    fillLanguages(*language, target.language);
    table->setCellWidget(row, LanguageColumn, language);
    table->setRowHeight(row, language->sizeHint().height() + 8);
}

QList<Target> CampaignSettingsDialog::targets() const
{
    const QTableWidget *table = m_ui->targetTable;
    QList<Target> targets;
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto *box = static_cast<const QComboBox *>(table->cellWidget(row, LanguageColumn));
        targets.append({table->item(row, NameColumn)->data(idRole).toString(),
                        table->item(row, EmailColumn)->text().trimmed(),
                        Language::parse(box->currentData().toString()).value_or(Language())});
    }
    return targets;
}

void CampaignSettingsDialog::check()
{
    QString problem;
    for (const QLineEdit *line :
         {m_ui->siteEdit, m_ui->formEdit, m_ui->elsewhereEdit, m_ui->donateEdit, m_ui->organisationSiteEdit}) {
        const QString text = line->text().trimmed();
        if (!text.isEmpty() && !isWebAddress(text))
            problem = tr("“%1” is no web address: it begins with https:// and names a site.").arg(text.left(60));
    }
    const QDate opens = QDate::fromString(m_ui->opensEdit->text().trimmed(), Qt::ISODate);
    const QDate closes = QDate::fromString(m_ui->closesEdit->text().trimmed(), Qt::ISODate);
    for (const QLineEdit *line : {m_ui->opensEdit, m_ui->closesEdit}) {
        const QString text = line->text().trimmed();
        if (!text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
            problem = tr("“%1” is no date: write year, month and day as in 2026-03-01.").arg(text.left(40));
    }
    if (opens.isValid() && closes.isValid() && closes < opens)
        problem = tr("The campaign closes before it opens.");
    bool isNumber = true;
    if (const QString goal = m_ui->goalEdit->text().trimmed(); !goal.isEmpty())
        isNumber = goal.toInt(&isNumber) >= 0 && isNumber;
    if (!isNumber)
        problem = tr("The goal is a number of signatures, such as 5000.");
    if (chosenLanguages(*m_ui->languageList).isEmpty())
        problem = tr("A campaign has at least one language.");
    m_ui->problemLabel->setText(problem);
    m_ui->problemLabel->setVisible(!problem.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

void CampaignSettingsDialog::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters(
        {QStringLiteral("image/svg+xml"), QStringLiteral("image/png"), QStringLiteral("image/jpeg")});
    dialog->setNameFilter(tr("Pictures (*.svg *.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        const QString type = QMimeDatabase().mimeTypeForFile(path).name();
        const bool isKnown = type == u"image/svg+xml" || type == u"image/png" || type == u"image/jpeg";
        if (!isKnown || file.size() > largestPicture || !file.open(QIODevice::ReadOnly)) {
            m_ui->problemLabel->setText(
                tr("This picture cannot be used: it must be an SVG, PNG or JPEG file of at most 8 MB."));
            m_ui->problemLabel->show();
            return;
        }
        m_picture.bytes = file.readAll();
        m_picture.mediaType = type;
        check();
        showPicture();
    });
    dialog->open();
}

void CampaignSettingsDialog::showPicture()
{
    const QImage image = QImage::fromData(m_picture.bytes);
    m_ui->removePictureButton->setEnabled(!m_picture.bytes.isEmpty());
    if (image.isNull()) {
        m_ui->pictureLabel->setPixmap({});
        m_ui->pictureLabel->setText(m_picture.bytes.isEmpty() ? tr("The campaign has no picture.")
                                                              : tr("This picture cannot be shown."));
        return;
    }
    m_ui->pictureLabel->setPixmap(
        QPixmap::fromImage(image.scaled(QSize(480, 240), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

Campaign CampaignSettingsDialog::applied(Campaign campaign) const
{
    const auto text = [](const QLineEdit *line) { return line->text().trimmed(); };
    campaign.organisation = text(m_ui->organisationEdit);
    campaign.contactEmail = text(m_ui->contactEdit);
    campaign.postalAddress = m_ui->addressEdit->toPlainText().trimmed();
    campaign.opens = QDate::fromString(text(m_ui->opensEdit), Qt::ISODate);
    campaign.closes = QDate::fromString(text(m_ui->closesEdit), Qt::ISODate);
    campaign.goal = text(m_ui->goalEdit).toInt();
    campaign.asksPhone = m_ui->phoneBox->isChecked();
    campaign.asksComment = m_ui->commentBox->isChecked();
    campaign.links.site = withoutSlash(text(m_ui->siteEdit));
    campaign.links.formAction = text(m_ui->formEdit);
    campaign.links.signElsewhere = text(m_ui->elsewhereEdit);
    campaign.links.donate = text(m_ui->donateEdit);
    campaign.links.organisation = text(m_ui->organisationSiteEdit);
    campaign.brief.languages = chosenLanguages(*m_ui->languageList);
    campaign.targets = targets();
    campaign.picture = m_picture;
    campaign.picture.credit = text(m_ui->creditEdit);
    return campaign;
}

} // namespace broadside
