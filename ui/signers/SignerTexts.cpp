#include "SignerTexts.h"

#include "TraitValues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace broadside {

namespace {

struct SignerTexts
{
    Q_DECLARE_TR_FUNCTIONS(SignerTexts)
};

constexpr qsizetype longestCell = 400;
constexpr qsizetype longestTip = 1500;

constexpr bool turnsAround(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// U+25CC, the dotted circle: where a character stands that has no looks of its own.
constexpr QChar placeholder(u'◌');

QChar signOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x85)
        return u'⏎';
    if (c == u'\t')
        return u' ';
    if (c < 0x20)
        return QChar(0x2400 + c);
    if (c == 0x7F)
        return QChar(0x2421);
    if ((c > 0x7F && c < 0xA0) || turnsAround(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD)
        return placeholder;
    return character;
}

QString cut(const QString &text, qsizetype most)
{
    return text.size() > most ? QString(text.left(most - 1) + u'…') : text;
}

} // namespace

QString harmless(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair) {
            ++at;
            continue;
        }
        const QChar sign = c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : signOf(c);
        if (sign != c)
            text[at] = sign;
    }
    return text;
}

QString signedAtText(const QString &isoDate)
{
    const QDateTime moment = QDateTime::fromString(isoDate, Qt::ISODate);
    if (!moment.isValid())
        return {};
    const bool hasTime = isoDate.contains(u'T') || isoDate.contains(u':');
    return QLocale().toString(moment, hasTime ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

QString signatureStatusName(SignatureStatus status)
{
    //: The status of a signature: it counts, or it is a second one of the same person
    return status == SignatureStatus::Valid ? SignerTexts::tr("valid") : SignerTexts::tr("duplicate");
}

ConsentState consentState(const ShownSignature &shown)
{
    if (shown.mayContact)
        return ConsentState::Given;
    if (!shown.signature.consentEmail)
        return ConsentState::Unasked;
    // A duplicate may be written to by the signature that counts; what it says itself stands here.
    if (shown.signature.status == SignatureStatus::Duplicate && shown.signature.consentEmail->allowed &&
        shown.signature.consentEmail->withdrawnAt.isEmpty())
        return ConsentState::Given;
    return shown.signature.consentEmail->withdrawnAt.isEmpty() ? ConsentState::Refused : ConsentState::Withdrawn;
}

QString consentStateName(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
        //: Consent to e-mail
        return SignerTexts::tr("given");
    case ConsentState::Refused:
        //: Consent to e-mail
        return SignerTexts::tr("refused");
    case ConsentState::Withdrawn:
        //: Consent to e-mail
        return SignerTexts::tr("withdrawn");
    case ConsentState::Unasked:
        //: Consent to e-mail
        return SignerTexts::tr("never asked");
    }
    Q_UNREACHABLE();
}

QString wholeCell(const ShownSignature &shown, SignerColumn column)
{
    const Signature &signature = shown.signature;
    switch (column) {
    case SignerColumn::SignedAt:
        return signedAtText(signature.signedAt);
    case SignerColumn::Name:
        return signature.fullName();
    case SignerColumn::Email:
        return signature.email;
    case SignerColumn::Phone:
        return signature.phone;
    case SignerColumn::Address:
        return signature.address;
    case SignerColumn::City:
        return signature.city;
    case SignerColumn::Region:
        return signature.region;
    case SignerColumn::PostalCode:
        return signature.postalCode;
    case SignerColumn::Country:
        return signature.country.isEmpty() ? QString() : nameOfCountry(signature.country);
    case SignerColumn::Language:
        return signature.language.isEmpty() ? QString() : nameOfLanguage(signature.language);
    case SignerColumn::Source:
        return signature.source;
    case SignerColumn::Consent:
        return consentStateName(consentState(shown));
    case SignerColumn::Status:
        return signatureStatusName(signature.status);
    case SignerColumn::Comment:
        return signature.comment;
    case SignerColumn::Import:
        return shown.importName;
    case SignerColumn::Tags:
        return QLocale().createSeparatedList(shown.tags);
    }
    Q_UNREACHABLE();
}

QString cellText(const ShownSignature &shown, SignerColumn column)
{
    // Cut first: nothing of 100 kB beyond what is shown is looked through at every painting.
    return harmless(cut(wholeCell(shown, column), longestCell));
}

QString cellTip(const ShownSignature &shown, SignerColumn column)
{
    const QString whole = wholeCell(shown, column);
    constexpr qsizetype fits = 12;
    if (whole.size() < fits)
        return {};
    // Lines stay lines, each of them harmless and in the direction of its own letters.
    QStringList lines;
    for (const QString &line : cut(whole, longestTip).split(u'\n'))
        lines << QChar(0x2068) + harmless(line).toHtmlEscaped() + QChar(0x2069);
    return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

bool isLeftToRight(SignerColumn column)
{
    return column == SignerColumn::SignedAt || column == SignerColumn::Email || column == SignerColumn::Phone ||
           column == SignerColumn::PostalCode;
}

} // namespace broadside
