#include "SignerDetails.h"

#include "Icon.h"
#include "Label.h"
#include "Language.h"
#include "Pill.h"
#include "SignerTableModel.h"
#include "Style.h"
#include "ValueText.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    //: Between the parts of a place: "Montréal, QC · H2X 1Y4 · French"
    return parts.join(SignerDetails::tr(" · "));
}

QString languageName(const QString &tag)
{
    const Result<Language> language = Language::parse(tag);
    return language ? language->name() : tag;
}

/// Year first, whatever the digits and whatever surrounds them (UAX #9, U+202D … U+202C), as the table writes dates.
QString leftToRight(const QString &date)
{
    return date.isEmpty() ? date : QChar(0x202D) + date + QChar(0x202C);
}

/// Lines of the panel from top to bottom: headings, sentences, and names with their values.
class Rows
{
public:
    explicit Rows(QVBoxLayout *layout) : m_layout(layout) {}

    void heading(const QString &text)
    {
        m_layout->addSpacing(8);
        m_layout->addWidget(new Label(LabelRole::Section, text));
    }
    Label *line(LabelRole role, const QString &text)
    {
        auto *label = new Label(role, text);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(label);
        return label;
    }
    void pair(const QString &name, const QString &value, bool isLeftToRight = false)
    {
        if (value.isEmpty())
            return;
        line(LabelRole::Small, name);
        m_layout->addWidget(new ValueText(name, value, isLeftToRight));
        m_layout->addSpacing(4);
    }

private:
    QVBoxLayout *m_layout;
};

void addConsent(Rows &rows, const Signature &signature)
{
    rows.heading(SignerDetails::tr("Consent to e-mail"));
    if (!signature.consentEmail) {
        rows.line(LabelRole::Body, SignerDetails::tr("Never asked: may not be written to."));
        return;
    }
    const Consent &consent = *signature.consentEmail;
    if (!consent.withdrawnAt.isEmpty())
        rows.line(LabelRole::Body,
                  SignerDetails::tr("Withdrawn on %1.").arg(leftToRight(signedAtText(consent.withdrawnAt))));
    else if (consent.allowed)
        rows.line(LabelRole::Body, SignerDetails::tr("Given: may be written to."));
    else
        rows.line(LabelRole::Body, SignerDetails::tr("Refused: may not be written to."));
    const QString when = leftToRight(signedAtText(consent.obtainedAt));
    if (!when.isEmpty() && !consent.obtainedFrom.isEmpty())
        //: %1 is a date, %2 where a consent came from: a file's name, "web"
        rows.line(LabelRole::Small, SignerDetails::tr("%1, from %2").arg(when, consent.obtainedFrom));
    else if (!when.isEmpty() || !consent.obtainedFrom.isEmpty())
        rows.line(LabelRole::Small, when + consent.obtainedFrom);
    if (!consent.wording.isEmpty())
        //: The wording beside the box that a signer ticked
        rows.line(LabelRole::Small, SignerDetails::tr("“%1”").arg(consent.wording));
}

} // namespace

SignerDetails::SignerDetails(QWidget *parent) : SidePanel(parent)
{
    setObjectName(QStringLiteral("signerDetails"));
}

void SignerDetails::setSignature(const Signature &signature, const std::optional<ImportRecord> &import,
                                 const std::optional<Signature> &original)
{
    QVBoxLayout *layout = newPage();
    layout->setSpacing(4);
    Rows rows(layout);

    auto *head = new QHBoxLayout;
    auto *name = new Label(LabelRole::Name, signature.fullName());
    name->setObjectName(QStringLiteral("signerName"));
    name->setWordWrap(true);
    name->setMinimumWidth(1);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeDetailsButton"));
    close->setIcon(icon(QStringLiteral("edit-delete-remove")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    setButtonRole(close, ButtonRole::Flat);
    connect(close, &QToolButton::clicked, this, &SignerDetails::closed);
    head->addWidget(name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(head);
    rows.line(LabelRole::Muted,
              joined({signature.city, signature.region, signature.postalCode, languageName(signature.language)}));
    layout->addSpacing(4);
    const bool isValid = signature.status == SignatureStatus::Valid;
    layout->addWidget(new Pill(signatureStatusName(signature.status), isValid ? Tone::Good : Tone::Neutral), 0,
                      Qt::AlignLeading);
    if (original) {
        auto *button =
            new QPushButton(tr("The same person as %1").arg(original->fullName().replace(u'&', QStringLiteral("&&"))));
        button->setMinimumWidth(40); // a very long name is cut, not the panel made wide
        button->setObjectName(QStringLiteral("originalButton"));
        setButtonRole(button, ButtonRole::Outline);
        connect(button, &QPushButton::clicked, this, [this, id = original->id] { emit wantsSignature(id); });
        layout->addSpacing(4);
        layout->addWidget(button, 0, Qt::AlignLeading);
    }
    layout->addSpacing(8);
    rows.pair(tr("Signed"), leftToRight(signedAtText(signature.signedAt)), true);
    rows.pair(tr("E-mail"), signature.email, true);
    rows.pair(tr("Phone"), signature.phone, true);
    rows.pair(tr("Address"), signature.address);
    rows.pair(tr("Country"), signature.country);
    rows.pair(tr("Comment"), signature.comment);
    addConsent(rows, signature);

    rows.heading(tr("Where it came from"));
    if (import) {
        //: A file and the row of it from which a signature came
        rows.line(LabelRole::Body, tr("%1, row %2").arg(import->fileName, QLocale().toString(signature.importRow)));
        const QDate day = QDateTime::fromString(import->at, Qt::ISODate).toLocalTime().date();
        rows.line(LabelRole::Small, tr("imported on %1").arg(QLocale().toString(day, QLocale::LongFormat)));
    }
    if (!signature.source.isEmpty())
        rows.line(LabelRole::Small, tr("Source: %1").arg(signature.source));
    setScrollName(tr("Details of the signature"));
    showPage();
}

} // namespace broadside
