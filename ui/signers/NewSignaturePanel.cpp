#include "NewSignaturePanel.h"

#include "Hint.h"
#include "IconButton.h"
#include "Keys.h"
#include "Label.h"
#include "PanelHead.h"
#include "PostalPlaces.h"
#include "SafeText.h"
#include "Session.h"
#include "SheetFacts.h"
#include "SheetFields.h"
#include "SignatureEntry.h"
#include "SittingList.h"
#include "Style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

using namespace std::chrono_literals;

constexpr auto findDelay = 200ms;
constexpr auto figuresDelay = 400ms;

} // namespace

NewSignaturePanel::NewSignaturePanel(Session &session, QWidget *parent)
    : SidePanel(parent),
      m_session(session),
      m_places(new PostalPlaces(session, this)),
      m_head(new PanelHead(QStringLiteral("closeNewButton"))),
      m_choose(new IconButton(QStringLiteral("sheetFieldsButton"), QStringLiteral("configure"))),
      m_choice(new SheetFields),
      m_typing(new QWidget),
      m_sheet(new SheetFacts),
      m_entry(new SignatureEntry(*m_places)),
      m_knownHint(new Hint),
      m_showKnown(new QPushButton),
      m_problem(new Hint),
      m_store(new QPushButton),
      m_keys(new Label(LabelRole::Small)),
      m_sitting(new SittingList)
{
    setObjectName(QStringLiteral("newSignaturePanel"));
    m_choose->setCheckable(true);
    m_knownHint->setObjectName(QStringLiteral("knownHint"));
    m_showKnown->setObjectName(QStringLiteral("showKnownButton"));
    m_problem->setObjectName(QStringLiteral("newProblem"));
    m_store->setObjectName(QStringLiteral("storeSignatureButton"));
    setButtonRole(m_store, ButtonRole::Outline);
    setButtonRole(m_showKnown, ButtonRole::Link);
    m_showKnown->hide();
    m_keys->setWordWrap(true);
    m_keys->setMinimumWidth(1);
    build();
    connectAll();
    retranslate();
    takeCampaign();
    showFieldChoice(false);
}

void NewSignaturePanel::build()
{
    m_head->addButton(m_choose);
    auto *typing = new QVBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 0, 0);
    typing->setSpacing(8);
    typing->addWidget(m_sheet);
    typing->addSpacing(8);
    typing->addWidget(m_entry);
    typing->addWidget(m_knownHint);
    typing->addWidget(m_showKnown, 0, Qt::AlignLeading);
    typing->addWidget(m_problem);
    typing->addWidget(m_store, 0, Qt::AlignLeading);
    typing->addWidget(m_keys);
    typing->addWidget(m_sitting);
    QVBoxLayout *layout = newPage();
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_choice);
    layout->addWidget(m_typing);
    showPage();
}

void NewSignaturePanel::connectAll()
{
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(findDelay);
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(figuresDelay);
    connect(&m_findTimer, &QTimer::timeout, this, &NewSignaturePanel::lookForPerson);
    connect(&m_figuresTimer, &QTimer::timeout, &m_session, &Session::refreshSigners);
    connect(m_head, &PanelHead::closed, this, &NewSignaturePanel::closed);
    connect(m_choose, &IconButton::toggled, this, &NewSignaturePanel::showFieldChoice);
    connect(m_choice, &SheetFields::chosen, this, [this](const QList<SignatureField> &fields) {
        m_entry->arrange(fields);
        begin();
    });
    connect(m_sheet, &SheetFacts::countryChanged, this, [this] { m_entry->setCountry(m_sheet->country()); });
    connect(m_entry, &SignatureEntry::changed, this, [this] {
        m_problem->setText({});
        m_findTimer.start();
    });
    connect(m_entry, &SignatureEntry::finished, this, &NewSignaturePanel::store);
    connect(m_showKnown, &QPushButton::clicked, this, [this] { emit wantsSignature(m_known); });
    connect(m_store, &QPushButton::clicked, this, &NewSignaturePanel::store);
    connect(m_sitting, &SittingList::wantsSignature, this, &NewSignaturePanel::wantsSignature);
    connect(m_sitting, &SittingList::tryAgain, this, &NewSignaturePanel::send);
    connect(&m_session, &Session::campaignChanged, this, &NewSignaturePanel::takeCampaign);
}

void NewSignaturePanel::showFieldChoice(bool shown)
{
    if (shown)
        m_choice->setFields(m_entry->fields());
    m_choice->setVisible(shown);
    m_typing->setVisible(!shown);
}

void NewSignaturePanel::takeCampaign()
{
    QStringList languages;
    for (const Language &language : std::as_const(m_session.campaign().brief.languages))
        languages.append(language.tag());
    QStringList sources;
    for (const ValueCount &source : m_session.statistics().bySource)
        sources.append(source.value);
    m_sheet->setChoices(languages, sources);
    if (m_campaign != m_session.campaignId()) {
        m_campaign = m_session.campaignId();
        m_places->forget();
        m_sitting->clear();
    }
    m_entry->setCountry(m_sheet->country());
}

void NewSignaturePanel::retranslate()
{
    setScrollName(tr("New signature"));
    m_head->title()->setText(tr("New signature"));
    m_head->retranslate();
    m_choose->setAccessibleName(tr("Fields of the sheet"));
    m_choose->setToolTip(tr("Which fields the sheet has, and in what order"));
    //: Shows the signature of a person who is in the list already
    m_showKnown->setText(tr("Show it"));
    m_store->setText(tr("Store"));
    m_keys->setText(tr("Enter: next field, and from the last one the next signature. Ctrl+Enter: store now."));
    m_choice->retranslate();
    m_sheet->retranslate();
    m_entry->retranslate();
    m_sitting->retranslate();
}

void NewSignaturePanel::begin()
{
    m_choose->setChecked(false);
    m_entry->focusFirstEmpty();
}

Signature NewSignaturePanel::typed() const
{
    Signature signature;
    m_sheet->writeTo(signature);
    m_entry->writeTo(signature);
    return signature;
}

void NewSignaturePanel::lookForPerson()
{
    const int number = ++m_finding;
    const Signature entry = typed();
    if (entry.fullName().isEmpty() || (entry.email.isEmpty() && entry.postalCode.isEmpty()))
        return showKnown(std::nullopt);
    m_session.ask(
        this,
        [campaign = m_session.campaignId(), entry](Workspace &workspace) {
            return SignerStore(workspace).find(campaign, entry.firstName, entry.lastName, entry.email,
                                               entry.postalCode);
        },
        [this, number](const Result<std::optional<Signature>> &known) {
            if (number != m_finding)
                return;
            if (!known)
                emit m_session.failed(known.error());
            else
                showKnown(*known);
        });
}

void NewSignaturePanel::showKnown(const std::optional<Signature> &known)
{
    m_known = known ? known->id : SignatureId::None;
    m_showKnown->setVisible(known.has_value());
    if (!known)
        return m_knownHint->setText({});
    const QString name = quotedName(known->fullName());
    const QString day = shownDate(known->signedAt);
    m_knownHint->setText(day.isEmpty() ? tr("%1 has signed already.").arg(name)
                                       //: %1: a person's name; %2: a date
                                       : tr("%1 has signed already, on %2.").arg(name, day));
}

void NewSignaturePanel::store()
{
    const Signature signature = typed();
    if (signature.fullName().isEmpty()) {
        m_problem->setText(tr("A signature needs a name."), Tone::Bad);
        return m_entry->focusFirstEmpty();
    }
    if (!signature.email.isEmpty() && !isEmail(signature.email.toStdString())) {
        m_problem->setText(tr("The e-mail address is none: correct it, or leave it empty if it cannot be read."),
                           Tone::Bad);
        return m_entry->focusEmail();
    }
    m_places->learn(signature.postalCode, signature.country, signature.city);
    send(m_session.campaignId(), signature);
    m_entry->clear();
    m_findTimer.stop();
    ++m_finding;
    showKnown(std::nullopt);
}

void NewSignaturePanel::send(CampaignId campaign, const Signature &signature)
{
    m_session.ask(
        this, [campaign, signature](Workspace &workspace) { return SignerStore(workspace).add(campaign, signature); },
        [this, campaign, signature](const Result<Signature> &stored) {
            if (!stored)
                return m_sitting->addUnsaved(campaign, signature, stored.error());
            if (campaign == m_campaign)
                m_sitting->add(*stored);
            m_figuresTimer.start();
            emit added(stored->id);
        });
}

} // namespace broadside
