#include "NewSignaturePanel.h"

#include "EntryField.h"
#include "Hint.h"
#include "Icon.h"
#include "Keys.h"
#include "Label.h"
#include "NameSplit.h"
#include "PostalPlaces.h"
#include "SafeText.h"
#include "Session.h"
#include "SheetFacts.h"
#include "SheetFields.h"
#include "SittingList.h"
#include "Style.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

using namespace std::chrono_literals;

constexpr auto findDelay = 200ms;
constexpr auto figuresDelay = 400ms;

QToolButton *flatButton(const char *name, const QIcon &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon);
    setButtonRole(button, ButtonRole::Flat);
    return button;
}

} // namespace

NewSignaturePanel::NewSignaturePanel(Session &session, QWidget *parent)
    : SidePanel(parent),
      m_session(session),
      m_places(new PostalPlaces(session, this)),
      m_title(new Label(LabelRole::Name)),
      m_choose(flatButton("sheetFieldsButton", icon(QStringLiteral("configure")))),
      m_close(flatButton("closeNewButton", icon(QStringLiteral("edit-delete-remove")))),
      m_choice(new SheetFields),
      m_entry(new QWidget),
      m_sheet(new SheetFacts),
      m_fieldsLayout(new QVBoxLayout),
      m_consent(new QCheckBox),
      m_knownHint(new Hint),
      m_showKnown(new QPushButton),
      m_problem(new Hint),
      m_store(new QPushButton),
      m_keys(new Label(LabelRole::Small)),
      m_sitting(new SittingList)
{
    setObjectName(QStringLiteral("newSignaturePanel"));
    m_choose->setCheckable(true);
    m_consent->setObjectName(QStringLiteral("newConsent"));
    m_knownHint->setObjectName(QStringLiteral("knownHint"));
    m_showKnown->setObjectName(QStringLiteral("showKnownButton"));
    m_problem->setObjectName(QStringLiteral("newProblem"));
    m_store->setObjectName(QStringLiteral("storeSignatureButton"));
    setButtonRole(m_store, ButtonRole::Outline);
    setButtonRole(m_showKnown, ButtonRole::Link);
    m_showKnown->setMinimumWidth(40);
    m_showKnown->hide();
    m_title->setWordWrap(true);
    m_keys->setWordWrap(true);
    m_keys->setMinimumWidth(1);
    build();
    connectAll();
    arrange(sheetFields());
    retranslate();
    takeCampaign();
    showFieldChoice(false);
}

void NewSignaturePanel::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_choose, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    for (const SignatureField field : possibleSheetFields()) {
        if (field == SignatureField::ConsentEmail)
            continue;
        auto *made = new EntryField(field);
        made->edit()->installEventFilter(this);
        m_fields.append(made);
        connect(made->edit(), &QLineEdit::textChanged, this, [this, field] { take(field); });
    }
    m_consent->installEventFilter(this);
    m_fieldsLayout->setSpacing(8);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(8);
    entry->addWidget(m_sheet);
    entry->addSpacing(8);
    entry->addLayout(m_fieldsLayout);
    entry->addWidget(m_knownHint);
    entry->addWidget(m_showKnown, 0, Qt::AlignLeading);
    entry->addWidget(m_problem);
    entry->addWidget(m_store, 0, Qt::AlignLeading);
    entry->addWidget(m_keys);
    entry->addWidget(m_sitting);
    QVBoxLayout *layout = newPage();
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_choice);
    layout->addWidget(m_entry);
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
    connect(m_close, &QToolButton::clicked, this, &NewSignaturePanel::closed);
    connect(m_choose, &QToolButton::toggled, this, &NewSignaturePanel::showFieldChoice);
    connect(m_choice, &SheetFields::chosen, this, [this](const QList<SignatureField> &fields) {
        arrange(fields);
        m_choose->setChecked(false);
        begin();
    });
    connect(m_sheet, &SheetFacts::countryChanged, this, [this] {
        fillPlace();
        showHints();
    });
    connect(m_places, &PostalPlaces::known, this, &NewSignaturePanel::fillPlace);
    connect(m_showKnown, &QPushButton::clicked, this, [this] { emit wantsSignature(m_known); });
    connect(m_store, &QPushButton::clicked, this, &NewSignaturePanel::store);
    connect(m_sitting, &SittingList::wantsSignature, this, &NewSignaturePanel::wantsSignature);
    connect(m_sitting, &SittingList::tryAgain, this, &NewSignaturePanel::send);
    connect(&m_session, &Session::campaignChanged, this, &NewSignaturePanel::takeCampaign);
}

EntryField *NewSignaturePanel::fieldOf(SignatureField field) const
{
    return *std::ranges::find(m_fields, field, &EntryField::field);
}

QString NewSignaturePanel::textOf(SignatureField field) const
{
    return m_order.contains(field) ? fieldOf(field)->text().trimmed() : QString();
}

void NewSignaturePanel::arrange(const QList<SignatureField> &fields)
{
    m_order = fields;
    m_sequence.clear();
    while (QLayoutItem *item = m_fieldsLayout->takeAt(0))
        delete item; // the fields themselves stay
    for (EntryField *field : std::as_const(m_fields))
        field->setVisible(fields.contains(field->field()));
    m_consent->setVisible(fields.contains(SignatureField::ConsentEmail));
    for (const SignatureField field : fields) {
        const bool isConsent = field == SignatureField::ConsentEmail;
        m_fieldsLayout->addWidget(isConsent ? static_cast<QWidget *>(m_consent) : fieldOf(field));
        m_sequence.append(isConsent ? static_cast<QWidget *>(m_consent) : fieldOf(field)->edit());
        if (m_sequence.size() > 1)
            setTabOrder(m_sequence[m_sequence.size() - 2], m_sequence.last());
    }
    setTabOrder(m_sequence.last(), m_store);
}

void NewSignaturePanel::showFieldChoice(bool shown)
{
    if (shown)
        m_choice->setFields(m_order);
    m_choice->setVisible(shown);
    m_entry->setVisible(!shown);
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
}

void NewSignaturePanel::retranslate()
{
    setScrollName(tr("New signature"));
    m_title->setText(tr("New signature"));
    m_choose->setAccessibleName(tr("Fields of the sheet"));
    m_choose->setToolTip(tr("Which fields the sheet has, and in what order"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_consent->setText(tr("Agrees to e-mail"));
    m_consent->setToolTip(tr("Tick it only where the person did so on the sheet. Left empty, it counts as never asked."));
    //: Shows the signature of a person who is in the list already
    m_showKnown->setText(tr("Show it"));
    m_store->setText(tr("Store"));
    m_keys->setText(tr("Enter: next field, and from the last one the next signature. Ctrl+Enter: store now."));
    m_choice->retranslate();
    m_sheet->retranslate();
    m_sitting->retranslate();
    for (EntryField *field : std::as_const(m_fields))
        field->retranslate();
    showHints();
}

void NewSignaturePanel::begin()
{
    m_choose->setChecked(false);
    for (QWidget *widget : std::as_const(m_sequence)) {
        const auto *edit = qobject_cast<QLineEdit *>(widget);
        if (!edit || edit->text().isEmpty())
            return widget->setFocus();
    }
    m_sequence.first()->setFocus();
}

void NewSignaturePanel::take(SignatureField field)
{
    m_problem->setText({});
    if (field == SignatureField::PostalCode)
        fillPlace();
    showHints();
    m_findTimer.start();
}

void NewSignaturePanel::showHints()
{
    const QString country = m_sheet->country();
    fieldOf(SignatureField::Email)->setHint(m_checks.email(textOf(SignatureField::Email)));
    fieldOf(SignatureField::Phone)->setHint(m_checks.phone(textOf(SignatureField::Phone), country));
    EntryField *code = fieldOf(SignatureField::PostalCode);
    // While it is typed, a code is not odd: it is not whole yet.
    const bool isTyping = code->edit()->hasFocus() && postalArea(code->text(), country).isEmpty();
    code->setHint(isTyping || code->edit()->hasFocus()
                      ? EntryHint()
                      : m_checks.postalCode(textOf(SignatureField::PostalCode), country, textOf(SignatureField::Region)));
}

void NewSignaturePanel::fillPlace()
{
    const QString code = textOf(SignatureField::PostalCode);
    const QString city = m_places->city(code, m_sheet->country());
    const QString region = PostalPlaces::region(code, m_sheet->country());
    const auto fill = [this](SignatureField field, QString &filled, const QString &value) {
        EntryField *into = fieldOf(field);
        // What was typed by hand stays.
        if (m_order.contains(field) && (into->text().isEmpty() || into->text() == filled) && into->text() != value)
            into->setText(value);
        filled = value;
    };
    fill(SignatureField::City, m_filledCity, city);
    fill(SignatureField::Region, m_filledRegion, region);
    QStringList place{city, region};
    place.removeAll(QString());
    QStringList shown;
    for (const QString &part : std::as_const(place))
        shown.append(quotedName(part));
    //: Between a city and its province or state
    fieldOf(SignatureField::PostalCode)->setRemark(shown.join(tr(", ")));
}

Signature NewSignaturePanel::typed() const
{
    Signature signature;
    m_sheet->writeTo(signature);
    signature.firstName = textOf(SignatureField::FirstName);
    signature.lastName = textOf(SignatureField::LastName);
    if (const QString whole = textOf(SignatureField::FullName).simplified(); !whole.isEmpty()) {
        const std::string bytes = whole.toStdString();
        const SplitName name = splitName(bytes);
        if (signature.firstName.isEmpty())
            signature.firstName = QString::fromUtf8(name.first.data(), static_cast<qsizetype>(name.first.size()));
        if (signature.lastName.isEmpty())
            signature.lastName = QString::fromUtf8(name.last.data(), static_cast<qsizetype>(name.last.size()));
    }
    signature.email = textOf(SignatureField::Email);
    signature.phone = textOf(SignatureField::Phone);
    signature.address = textOf(SignatureField::Address);
    signature.postalCode = textOf(SignatureField::PostalCode);
    signature.comment = textOf(SignatureField::Comment);
    signature.city = m_order.contains(SignatureField::City) ? textOf(SignatureField::City) : m_filledCity;
    signature.region = m_order.contains(SignatureField::Region) ? textOf(SignatureField::Region) : m_filledRegion;
    // A box that is not ticked is no answer: the same as an empty cell of a list.
    if (m_order.contains(SignatureField::ConsentEmail) && m_consent->isChecked())
        signature.consentEmail = Consent{true, {}, signature.signedAt, signature.source, {}};
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
                                       : tr("%1 has signed already, on %2.").arg(name, day));
}

bool NewSignaturePanel::goOn(QWidget *from, int by)
{
    const qsizetype at = m_sequence.indexOf(from) + by;
    if (at < 0)
        return true;
    if (at >= m_sequence.size()) {
        store();
        return true;
    }
    m_sequence[at]->setFocus(Qt::TabFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(m_sequence[at]))
        edit->selectAll();
    return true;
}

bool NewSignaturePanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusOut && m_sequence.contains(widget))
        QTimer::singleShot(0, this, &NewSignaturePanel::showHints);
    if (event->type() != QEvent::KeyPress || !m_sequence.contains(widget))
        return SidePanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return SidePanel::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        store();
    else
        goOn(widget, key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

QString NewSignaturePanel::missing(const Signature &signature) const
{
    if (signature.fullName().isEmpty())
        return tr("A signature needs a name.");
    if (!signature.email.isEmpty() && !isEmail(signature.email.toStdString()))
        return tr("The e-mail address is none: correct it, or leave it empty if it cannot be read.");
    return {};
}

void NewSignaturePanel::store()
{
    const Signature signature = typed();
    if (const QString problem = missing(signature); !problem.isEmpty()) {
        m_problem->setText(problem, Tone::Bad);
        if (signature.fullName().isEmpty())
            begin();
        else
            fieldOf(SignatureField::Email)->edit()->setFocus();
        return;
    }
    m_places->learn(signature.postalCode, signature.country, signature.city);
    send(signature);
    clearEntry();
}

void NewSignaturePanel::send(const Signature &signature)
{
    m_session.ask(
        this,
        [campaign = m_session.campaignId(), signature](Workspace &workspace) {
            return SignerStore(workspace).add(campaign, signature);
        },
        [this, signature](const Result<Signature> &stored) {
            if (!stored)
                return m_sitting->addUnsaved(signature, stored.error());
            m_sitting->add(*stored);
            m_figuresTimer.start();
            emit added(stored->id);
        });
}

void NewSignaturePanel::clearEntry()
{
    m_filledCity.clear();
    m_filledRegion.clear();
    for (EntryField *field : std::as_const(m_fields)) {
        field->setText({});
        field->setRemark({});
    }
    m_consent->setChecked(false);
    m_findTimer.stop();
    ++m_finding;
    showKnown(std::nullopt);
    m_sequence.first()->setFocus();
}

} // namespace broadside
