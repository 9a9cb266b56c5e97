#include "TraitValues.h"

#include "SignerTexts.h"
#include "Language.h"
#include "RegionNames.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <memory>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace broadside {

namespace {

struct TraitValues
{
    Q_DECLARE_TR_FUNCTIONS(TraitValues)
};

QString dayText(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : iso;
}

QString signedName(const QString &value)
{
    const qsizetype dots = value.indexOf(QLatin1String(".."));
    if (dots < 0)
        return dayText(value);
    const QString first = value.left(dots);
    const QString last = value.mid(dots + 2);
    if (first.isEmpty())
        //: A filter: signed on that day or before it
        return TraitValues::tr("until %1").arg(dayText(last));
    if (last.isEmpty())
        //: A filter: signed on that day or after it
        return TraitValues::tr("since %1").arg(dayText(first));
    return first == last ? dayText(first) : dayText(first) + QStringLiteral(" – ") + dayText(last);
}

QString importName(const QString &value, const QList<ImportRecord> &imports)
{
    for (const ImportRecord &import : imports) {
        if (QString::number(static_cast<qint64>(import.id)) != value)
            continue;
        const QDate day = QDateTime::fromString(import.at, Qt::ISODate).toLocalTime().date();
        //: An import's file and its day
        return TraitValues::tr("%1, %2").arg(import.fileName, QLocale().toString(day, QLocale::ShortFormat));
    }
    //: An import that is no longer there, by its number
    return TraitValues::tr("Import %1").arg(value);
}

QString campaignName(const QString &value, const QList<CampaignSummary> &campaigns)
{
    if (value == QLatin1String("any"))
        return TraitValues::tr("any other campaign");
    for (const CampaignSummary &campaign : campaigns) {
        if (campaign.slug == value && !campaign.title.isEmpty())
            return campaign.title;
    }
    return value;
}

/// The program's own words for values that are always the same.
QString wordFor(SignerTrait trait, const QString &value)
{
    struct Word
    {
        SignerTrait trait;
        const char *value;
        QString name;
    };
    const QList<Word> words{
        {SignerTrait::Consent, "given", TraitValues::tr("may be written to")},
        {SignerTrait::Consent, "refused", TraitValues::tr("refused or withdrew")},
        {SignerTrait::Consent, "unasked", consentStateName(ConsentState::Unasked)},
        {SignerTrait::Status, "valid", signatureStatusName(SignatureStatus::Valid)},
        {SignerTrait::Status, "duplicate", signatureStatusName(SignatureStatus::Duplicate)},
        {SignerTrait::Status, "likely", TraitValues::tr("likely duplicate")},
        {SignerTrait::Status, "withdrawn", consentStateName(ConsentState::Withdrawn)},
        {SignerTrait::Has, "comment", TraitValues::tr("with a comment")},
        {SignerTrait::Has, "phone", TraitValues::tr("with a phone number")},
        {SignerTrait::Has, "email", TraitValues::tr("with an e-mail address")},
        {SignerTrait::Has, "address", TraitValues::tr("with an address")},
        {SignerTrait::Has, "postal_code", TraitValues::tr("with a postal code")},
        {SignerTrait::Has, "warning", TraitValues::tr("with something odd in its row")},
        {SignerTrait::FirstTime, "yes", TraitValues::tr("first signature")},
        {SignerTrait::FirstTime, "no", TraitValues::tr("signed before")},
    };
    for (const Word &word : words) {
        if (word.trait == trait && value == QLatin1String(word.value))
            return word.name;
    }
    return value;
}

QString nameOfEmpty(SignerTrait trait)
{
    switch (trait) {
    case SignerTrait::Import:
        //: A signature that came with no import
        return TraitValues::tr("written in by hand");
    case SignerTrait::Signed:
        return TraitValues::tr("no date");
    default:
        //: A signature that does not say it: no language, no city …
        return TraitValues::tr("not given");
    }
}

} // namespace

QString nameOfLanguage(const QString &tag)
{
    const Result<Language> language = Language::parse(tag);
    return language ? language->name() : tag;
}

QString nameOfCountry(const QString &code)
{
    if (code.size() != 2)
        return code;
    // Asked for at every painting of a cell.
    static QHash<QString, QString> known;
    QString &name = known[QLocale().name() + code];
    if (name.isEmpty()) {
        const icu::Locale locale = icu::Locale::createCanonical(QLocale().bcp47Name().toUtf8().constData());
        const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(locale));
        icu::UnicodeString text;
        names->regionDisplayName(code.toLatin1().constData(), text);
        name = text.isEmpty() ? code : QString::fromUtf16(text.getBuffer(), text.length());
    }
    return name;
}

QString valueName(SignerTrait trait, const QString &value, const NamedThings &things)
{
    if (value.isEmpty())
        return nameOfEmpty(trait);
    switch (trait) {
    case SignerTrait::Language:
        return nameOfLanguage(value);
    case SignerTrait::Source:
        return harmless(sourceName(value));
    case SignerTrait::Import:
        return harmless(importName(value, things.imports));
    case SignerTrait::Country:
        return nameOfCountry(value);
    case SignerTrait::Region:
        return harmless(regionName(value));
    case SignerTrait::Signed:
        return signedName(value);
    case SignerTrait::Campaign:
        return harmless(campaignName(value, things.campaigns));
    case SignerTrait::City:
    case SignerTrait::PostalCode:
    case SignerTrait::Tag:
        return harmless(value);
    case SignerTrait::Consent:
    case SignerTrait::Status:
    case SignerTrait::Has:
    case SignerTrait::FirstTime:
        return wordFor(trait, value);
    }
    Q_UNREACHABLE();
}

QStringList fixedValues(SignerTrait trait)
{
    const auto list = [](const char *values) { return QString::fromLatin1(values).split(u' '); };
    switch (trait) {
    case SignerTrait::Consent:
        return list("given refused unasked");
    case SignerTrait::Status:
        return list("valid duplicate likely withdrawn");
    case SignerTrait::Has:
        return list("comment phone email address postal_code warning");
    case SignerTrait::FirstTime:
        return list("yes no");
    default:
        return {};
    }
}

bool takesTypedValues(SignerTrait trait)
{
    return trait == SignerTrait::City || trait == SignerTrait::Region || trait == SignerTrait::Source
           || trait == SignerTrait::Tag;
}

} // namespace broadside
