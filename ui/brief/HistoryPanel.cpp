#include "HistoryPanel.h"

#include "DiffView.h"
#include "Label.h"
#include "Session.h"
#include "Style.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new Label(LabelRole::Section)),
      m_empty(new Label(LabelRole::Muted)),
      m_list(new QListWidget),
      m_comparison(new QWidget),
      m_with(new Label(LabelRole::Small)),
      m_other(new QComboBox),
      m_difference(new DiffView),
      m_restore(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("versionList"));
    m_other->setObjectName(QStringLiteral("otherVersionBox"));
    m_difference->setObjectName(QStringLiteral("versionDifference"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    setButtonRole(m_restore, ButtonRole::Outline);
    m_empty->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setAutoFillBackground(false);
    m_difference->setMostLines(0);
    m_with->setBuddy(m_other);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *comparison = new QVBoxLayout(m_comparison);
    comparison->setContentsMargins(16, 8, 16, 16);
    comparison->setSpacing(8);
    comparison->addWidget(m_with);
    comparison->addWidget(m_other);
    comparison->addWidget(m_difference, 1);
    comparison->addWidget(m_restore, 0, Qt::AlignTrailing);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_comparison, 3);
    layout->addStretch();

    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::showDifference);
    connect(m_other, &QComboBox::currentIndexChanged, this, &HistoryPanel::showDifference);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    // A version is there once it is stored.
    connect(&session, &Session::saveStateChanged, this, [this] {
        if (isVisible() && m_session.saveState() == SaveState::Saved)
            read();
    });
}

void HistoryPanel::setText(const FieldKey &key, const Language &language)
{
    m_key = key;
    m_language = language;
    read();
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("Versions"));
    m_empty->setText(tr("This text has not been changed since it came into the campaign."));
    m_list->setAccessibleName(tr("Versions of this text"));
    m_with->setText(tr("Compared with"));
    m_other->setAccessibleName(m_with->text());
    m_difference->setAccessibleName(tr("What differs"));
    m_restore->setText(tr("Restore this version"));
    m_restore->setToolTip(tr("Makes it the text again. What stands there now stays among the versions."));
    showVersions(m_versions);
}

QString HistoryPanel::nameOf(const TextVersion &version) const
{
    if (!version.stamp.at.isValid())
        //: The oldest version of a text: how it was before anybody changed it
        return tr("As it came");
    const QString when = QLocale().toString(version.stamp.at.toLocalTime(), QLocale::ShortFormat);
    QString name = when;
    if (!version.stamp.author.isEmpty())
        //: When a version was written, and by whom
        name = tr("%1, %2").arg(when, version.stamp.author);
    //: A version of a text that somebody approved
    return version.approved ? tr("%1 (approved)").arg(name) : name;
}

void HistoryPanel::read()
{
    m_session.save();
    m_session.ask(
        this,
        [id = m_session.campaignId(), key = m_key, language = m_language](Workspace &workspace) {
            return std::tuple(key, language, TextHistory(workspace).versions(id, key, language));
        },
        [this](const std::tuple<FieldKey, Language, Result<QList<TextVersion>>> &answer) {
            const auto &[key, language, versions] = answer;
            if (key != m_key || language != m_language)
                return;
            if (!versions)
                emit m_session.failed(versions.error());
            else if (*versions != m_versions || m_list->count() == 0)
                showVersions(*versions);
        });
}

void HistoryPanel::showVersions(const QList<TextVersion> &versions)
{
    const qint64 chosen = m_versions.value(m_list->currentRow()).id;
    m_versions = versions;
    const QSignalBlocker listBlocker(m_list);
    const QSignalBlocker otherBlocker(m_other);
    m_list->clear();
    m_other->clear();
    m_other->addItem(tr("The text as it stands"));
    for (const TextVersion &version : versions) {
        m_list->addItem(nameOf(version));
        m_other->addItem(nameOf(version));
        if (version.id == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 1)
        m_list->setCurrentRow(1); // the first one that is not the text as it stands
    m_empty->setVisible(versions.isEmpty());
    m_list->setVisible(!versions.isEmpty());
    m_comparison->setVisible(!versions.isEmpty());
    showDifference();
}

void HistoryPanel::showDifference()
{
    const qsizetype row = m_list->currentRow();
    const QString now = m_session.campaign().brief.body(m_key, m_language);
    m_restore->setEnabled(row >= 0 && row < m_versions.size() && m_versions[row].body != now);
    if (row < 0 || row >= m_versions.size()) {
        m_difference->setTexts({}, {}, false);
        return;
    }
    const int other = m_other->currentIndex();
    const QString with = other <= 0 ? now : m_versions.value(other - 1).body;
    m_difference->setTexts(m_versions[row].body, with, m_language.isRightToLeft());
}

void HistoryPanel::restore()
{
    const qsizetype row = m_list->currentRow();
    if (row < 0 || row >= m_versions.size())
        return;
    m_session.beginVersion();
    m_session.writeText(m_key, m_language, m_versions[row].body);
    read();
}

} // namespace broadside
