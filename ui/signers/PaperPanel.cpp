#include "PaperPanel.h"

#include "Background.h"
#include "ErrorText.h"
#include "Label.h"
#include "PanelHead.h"
#include "PanelLines.h"
#include "PaperEntry.h"
#include "PaperForm.h"
#include "SafeText.h"
#include "Scan.h"
#include "Session.h"
#include "Style.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr int thumbnailPixels = 224;
// As many as anybody looks through; the scans of all others open as well.
constexpr qsizetype mostThumbnails = 60;

QStringList distinct(const QList<PaperCount> &counts, QString PaperCount::*member)
{
    QStringList values;
    for (const PaperCount &count : counts) {
        if (!(count.*member).isEmpty() && !values.contains(count.*member))
            values.append(count.*member);
    }
    return values;
}

} // namespace

PaperPanel::PaperPanel(Session &session, QWidget *parent)
    : SidePanel(parent),
      m_session(session),
      m_head(new PanelHead(QStringLiteral("closePaperButton"))),
      m_reading(new QWidget),
      m_sum(new Label(LabelRole::Heading)),
      m_intro(new Label(LabelRole::Muted)),
      m_add(new QPushButton),
      m_list(new QWidget),
      m_form(new PaperForm)
{
    setObjectName(QStringLiteral("paperPanel"));
    m_sum->setObjectName(QStringLiteral("paperSum"));
    m_add->setObjectName(QStringLiteral("addPaperButton"));
    setButtonRole(m_add, ButtonRole::Outline);
    for (Label *label : {m_sum, m_intro}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    build();
    retranslate();
    leaveForm();
    connect(m_head, &PanelHead::closed, this, &PaperPanel::closed);
    connect(m_add, &QPushButton::clicked, this, &PaperPanel::add);
    connect(m_form, &PaperForm::saveRequested, this, &PaperPanel::save);
    connect(m_form, &PaperForm::cancelled, this, [this] {
        leaveForm();
        m_add->setFocus();
    });
    for (const auto changed : {&Session::signersChanged, &Session::campaignChanged})
        connect(&session, changed, this, [this] {
            if (isVisible())
                read();
        });
}

void PaperPanel::build()
{
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(8);
    reading->addWidget(m_sum);
    reading->addWidget(m_intro);
    reading->addWidget(m_add, 0, Qt::AlignLeading);
    reading->addSpacing(8);
    reading->addWidget(m_list);
    QVBoxLayout *layout = newPage();
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_reading);
    layout->addWidget(m_form);
    showPage();
}

void PaperPanel::retranslate()
{
    setScrollName(tr("Counted on paper"));
    m_head->title()->setText(tr("Counted on paper"));
    m_head->retranslate();
    m_intro->setText(tr("Sheets that are counted and not typed in. They stand in no table, and count in every figure, "
                        "apart and together."));
    m_add->setText(tr("Add a count…"));
    m_form->retranslate();
    showCounts();
}

void PaperPanel::showEvent(QShowEvent *event)
{
    SidePanel::showEvent(event);
    read();
}

void PaperPanel::read()
{
    const CampaignId campaign = m_session.campaignId();
    if (campaign == CampaignId::None)
        return take({});
    m_session.ask(
        this, [campaign](Workspace &workspace) { return SignerRecords(workspace).paperCounts(campaign); },
        [this, campaign](const Result<QList<PaperCount>> &counts) {
            if (campaign != m_session.campaignId())
                return;
            if (!counts) {
                emit m_session.failed(counts.error());
                return;
            }
            m_campaign = campaign;
            take(*counts);
        });
}

void PaperPanel::take(const QList<PaperCount> &counts)
{
    // Nothing flickers, and no question goes away, where all is as it was.
    if (counts == m_counts && !counts.isEmpty())
        return;
    m_counts = counts;
    showCounts();
    m_unread.clear();
    for (const PaperCount &count : std::as_const(m_counts)) {
        if (!count.scanName.isEmpty() && !m_thumbnails.contains(count.id) && m_unread.size() < mostThumbnails)
            m_unread.append(count.id);
    }
    readThumbnails();
}

void PaperPanel::showCounts()
{
    qint64 sum = 0;
    for (const PaperCount &count : std::as_const(m_counts))
        sum += count.count;
    m_sum->setText(QLocale().toString(sum));
    m_sum->setAccessibleName(tr("%Ln signature(s) counted on paper", nullptr, static_cast<int>(sum)));
    QVBoxLayout *layout = emptied(m_list);
    layout->setSpacing(16);
    for (const PaperCount &count : std::as_const(m_counts))
        layout->addWidget(makeEntry(count));
    m_list->setVisible(!m_counts.isEmpty());
}

PaperEntry *PaperPanel::makeEntry(const PaperCount &count)
{
    auto *entry = new PaperEntry(count);
    if (const auto found = m_thumbnails.constFind(count.id); found != m_thumbnails.constEnd())
        entry->showThumbnail(*found);
    connect(entry, &PaperEntry::changeRequested, this, [this, count] { edit(count); });
    connect(entry, &PaperEntry::removeRequested, this, [this, id = count.id] { remove(id); });
    connect(entry, &PaperEntry::openRequested, this, [this, count] { openScan(count); });
    return entry;
}

void PaperPanel::readThumbnails()
{
    // One after the other: a scan may have 20 MB.
    if (m_isReading || m_unread.isEmpty())
        return;
    m_isReading = true;
    const qint64 id = m_unread.takeFirst();
    const auto goOn = [this] {
        m_isReading = false;
        readThumbnails();
    };
    m_session.ask(
        this, [id](Workspace &workspace) { return SignerRecords(workspace).scan(id); },
        [this, id, goOn](const Result<QByteArray> &scan) {
            if (!scan)
                return goOn(); // removed meanwhile
            inBackground(
                this, [bytes = *scan] { return scanPages(bytes, thumbnailPixels, 1); },
                [this, id, goOn](const QList<QImage> &pages) {
                    if (!pages.isEmpty()) {
                        m_thumbnails.insert(id, pages.first());
                        for (PaperEntry *entry : m_list->findChildren<PaperEntry *>()) {
                            if (entry->id() == id)
                                entry->showThumbnail(pages.first());
                        }
                    }
                    goOn();
                });
        });
}

void PaperPanel::add()
{
    PaperCount fresh;
    fresh.day = QDate::currentDate();
    // Whoever counts, mostly goes on counting at the same place.
    if (!m_counts.isEmpty()) {
        const PaperCount &last = *std::ranges::max_element(m_counts, {}, &PaperCount::id);
        fresh.place = last.place;
        fresh.region = last.region;
        fresh.country = last.country;
        fresh.countedBy = last.countedBy;
    }
    edit(fresh);
}

void PaperPanel::edit(const PaperCount &count)
{
    m_form->setCount(count.id == 0 ? m_session.campaignId() : m_campaign, count, distinct(m_counts, &PaperCount::place),
                     distinct(m_counts, &PaperCount::countedBy));
    m_reading->hide();
    m_form->show();
    m_form->focusFirst();
}

void PaperPanel::leaveForm()
{
    m_form->hide();
    m_form->setEnabled(true);
    m_reading->show();
}

void PaperPanel::save()
{
    m_form->setEnabled(false);
    m_session.ask(
        this,
        [campaign = m_form->campaign(), count = m_form->count()](Workspace &workspace) {
            return SignerRecords(workspace).savePaperCount(campaign, count);
        },
        [this](const Result<qint64> &id) {
            m_form->setEnabled(true);
            if (!id)
                return m_form->setRemark(errorText(id.error()));
            m_thumbnails.remove(*id);
            leaveForm();
            m_add->setFocus();
            m_counts.clear();
            read();
            m_session.refreshSigners();
        });
}

void PaperPanel::remove(qint64 id)
{
    m_session.ask(
        this, [id](Workspace &workspace) { return SignerRecords(workspace).removePaperCount(id); },
        [this](const Result<void> &result) {
            if (!result)
                emit m_session.failed(result.error());
            read();
            m_session.refreshSigners();
        });
}

void PaperPanel::openScan(const PaperCount &count)
{
    m_session.ask(
        this, [id = count.id](Workspace &workspace) { return SignerRecords(workspace).scan(id); },
        [this, name = count.scanName](const Result<QByteArray> &scan) {
            if (!scan) {
                emit m_session.failed(scan.error());
                return;
            }
            auto *dialog = new ScanDialog(shownLine(name), *scan, window());
            dialog->open();
        });
}

} // namespace broadside
