#include "SittingList.h"

#include "Hint.h"
#include "Label.h"
#include "PanelLines.h"
#include "SafeText.h"
#include "SignerFacts.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr qsizetype shownEntries = 6;

} // namespace

SittingList::SittingList(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(LabelRole::Section)),
      m_problem(new Hint),
      m_again(new QPushButton),
      m_entries(new QWidget)
{
    m_title->setObjectName(QStringLiteral("sittingCount"));
    m_problem->setObjectName(QStringLiteral("unsavedHint"));
    m_again->setObjectName(QStringLiteral("tryAgainButton"));
    m_again->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    layout->addWidget(m_title);
    layout->addWidget(m_entries);
    connect(m_again, &QPushButton::clicked, this, [this] {
        const auto unsaved = std::exchange(m_unsaved, {});
        m_problem->setText({});
        m_again->hide();
        for (const auto &[campaign, signature] : unsaved)
            emit tryAgain(campaign, signature);
    });
    retranslate();
}

void SittingList::retranslate()
{
    m_again->setText(tr("Try again"));
    showEntries();
}

void SittingList::add(const Signature &signature)
{
    ++m_count;
    m_last.prepend(signature);
    m_last = m_last.first(std::min(shownEntries, m_last.size()));
    showEntries();
}

void SittingList::addUnsaved(CampaignId campaign, const Signature &signature, const Error &error)
{
    m_unsaved.append({campaign, signature});
    QStringList names;
    for (const auto &[_, each] : std::as_const(m_unsaved))
        names.append(quotedName(each.fullName()));
    //: %1: people's names, separated by commas; %2: what happened; %3: what to do
    m_problem->setText(
        tr("Not stored, and kept here: %1. %2 %3").arg(names.join(tr(", ")), error.what, error.next).trimmed(),
        Tone::Bad);
    m_again->show();
}

void SittingList::clear()
{
    m_count = 0;
    m_last.clear();
    showEntries();
}

void SittingList::showEntries()
{
    m_title->setText(m_count == 0 ? tr("Nothing typed in this sitting yet")
                                  : tr("%Ln signature(s) in this sitting", nullptr, m_count));
    QVBoxLayout *layout = emptied(m_entries);
    PanelLines lines(layout);
    for (const Signature &entry : std::as_const(m_last)) {
        QPushButton *link = lines.link(shownLine(entry.fullName(), 40));
        link->setAccessibleDescription(tr("Shows this signature, to be looked at or corrected"));
        link->setToolTip(link->accessibleDescription());
        connect(link, &QPushButton::clicked, this, [this, id = entry.id] { emit wantsSignature(id); });
        QString note = placeText(entry);
        if (entry.status == SignatureStatus::Duplicate)
            //: Beside a signature that was just typed: the person is in the list already
            note = tr("duplicate: does not count");
        if (!note.isEmpty())
            lines.line(LabelRole::Small, note);
    }
    m_entries->setVisible(!m_last.isEmpty());
}

} // namespace broadside
