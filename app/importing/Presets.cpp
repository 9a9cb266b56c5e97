#include "Presets.h"

#include "HeaderNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

namespace {

using Columns = std::span<const PresetColumn>;
using enum SignatureField;

constexpr PresetColumn actionNetwork[] = {
    {u"first_name", FirstName},
    {u"last_name", LastName},
    {u"email", Email},
    {u"can2_phone", Phone},
    {u"phone number", Phone},
    {u"can2_user_address", Address},
    {u"can2_user_city", City},
    {u"can2_user_state", Region},
    {u"zip_code", PostalCode},
    {u"country", Country},
    {u"language", Language},
    {u"comments", Comment},
    {u"can2_subscription_status", ConsentEmail},
    {u"created_at", SignedAt},
    {u"source", Source},
    {u"uuid", {}},
    {u"can2_user_tags", {}},
    {u"can2_sms_status", {}},
};

constexpr PresetColumn nationBuilder[] = {
    {u"first_name", FirstName},
    {u"last_name", LastName},
    {u"email", Email},
    {u"email1", Email},
    {u"phone_number", Phone},
    {u"mobile_number", Phone, true},
    {u"primary_address1", Address},
    {u"primary_city", City},
    {u"primary_state", Region},
    {u"primary_zip", PostalCode},
    {u"primary_country", Country},
    {u"primary_country_code", Country},
    {u"language", Language},
    {u"note", Comment},
    {u"email_opt_in", ConsentEmail},
    {u"created_at", SignedAt},
    {u"recruiter", Source},
    {u"nationbuilder_id", {}},
    {u"prefix", {}},
    {u"middle_name", {}},
    {u"suffix", {}},
    {u"tag_list", {}},
    {u"mobile_opt_in", {}},
    {u"born_at", {}},
};

constexpr PresetColumn changeOrg[] = {
    {u"name", FullName},          {u"city", City},       {u"state", Region},
    {u"postal code", PostalCode}, {u"country", Country}, {u"signed on", SignedAt},
};

constexpr PresetColumn civiCrm[] = {
    {u"first name", FirstName},
    {u"last name", LastName},
    {u"email", Email},
    {u"phone", Phone},
    {u"street address", Address},
    {u"city", City},
    {u"state", Region},
    {u"postal code", PostalCode},
    {u"country", Country},
    {u"preferred language", Language},
    {u"do not email", ConsentEmail}, // who must not be written to
    {u"no bulk emails (user opt out)", ConsentEmail},
    {u"contact id", {}},
    {u"do not phone", {}},
    {u"do not mail", {}},
    {u"do not sms", {}},
    {u"do not trade", {}},
};

// OPTIN_TIME says when, and not whether: a list of people who left has it too.
constexpr PresetColumn mailchimp[] = {
    {u"email address", Email},
    {u"first name", FirstName},
    {u"last name", LastName},
    {u"address", Address},
    {u"phone number", Phone},
    {u"phone", Phone},
    {u"optin_time", SignedAt},
    {u"confirm_time", SignedAt},
    {u"language", Language},
    {u"email marketing", ConsentEmail},
    {u"member_rating", {}},
    {u"optin_ip", {}},
    {u"confirm_ip", {}},
    {u"tags", {}},
    {u"leid", {}},
    {u"euid", {}},
    {u"notes", {}},
    {u"region", {}}, // of the internet address
    {u"cc", {}},
    {u"last_changed", {}},
};

constexpr PresetColumn actionKit[] = {
    {u"first_name", FirstName},
    {u"last_name", LastName},
    {u"email", Email},
    {u"phone", Phone},
    {u"address1", Address},
    {u"city", City},
    {u"state", Region},        // of the United States
    {u"region", Region, true}, // of all other countries
    {u"zip", PostalCode},
    {u"postal", PostalCode, true},
    {u"country", Country},
    {u"source", Source},
    {u"created_at", SignedAt},
    {u"action_comment", Comment},
    {u"lang", Language},
    {u"akid", {}},
    {u"prefix", {}},
    {u"address2", {}},
};

// What is asked is the form's own; these are the columns that the system adds.
constexpr PresetColumn googleForms[] = {
    {u"timestamp", SignedAt},
    {u"horodateur", SignedAt},
    {u"طابع زمني", SignedAt},
    {u"marca temporal", SignedAt},
    {u"zeitstempel", SignedAt},
    {u"tijdstempel", SignedAt},
    {u"时间戳记", SignedAt},
    {u"carimbo de data/hora", SignedAt},
    {u"informazioni cronologiche", SignedAt},
    {u"sygnatura czasowa", SignedAt},
    {u"отметка времени", SignedAt},
    {u"zaman damgası", SignedAt},
    {u"dấu thời gian", SignedAt},
    {u"時間戳記", SignedAt},
};

constexpr PresetColumn microsoftForms[] = {
    {u"completion time", SignedAt},
    {u"heure de fin", SignedAt},
    {u"start time", {}},
    {u"heure de début", {}},
    {u"email", Email},
    {u"adresse de messagerie", Email},
    {u"name", FullName},
    {u"nom", FullName},
    {u"id", {}},
};

constexpr PresetColumn limeSurvey[] = {
    {u"date submitted", SignedAt},
    {u"submitdate. date submitted", SignedAt},
    {u"submitdate", SignedAt},
    {u"start language", Language},
    {u"startlanguage. start language", Language},
    {u"startlanguage", Language},
    {u"response id", {}},
    {u"id. response id", {}},
    {u"last page", {}},
    {u"lastpage. last page", {}},
    {u"lastpage", {}},
    {u"seed", {}},
    {u"seed. seed", {}},
    {u"date started", {}},
    {u"date last action", {}},
    {u"startdate", {}},
    {u"datestamp", {}},
    {u"ip address", {}},
};

constexpr PresetColumn surveyMonkey[] = {
    {u"email address", Email}, {u"first name", FirstName}, {u"last name", LastName},
    {u"end date", SignedAt},   {u"start date", {}},        {u"respondent id", {}},
    {u"collector id", {}},     {u"ip address", {}},        {u"custom data 1", {}},
};

constexpr PresetColumn typeform[] = {
    {u"submit date (utc)", SignedAt}, {u"start date (utc)", {}},
    {u"stage date (utc)", {}},        {u"network id", {}},
    {u"response type", {}},           {u"tags", {}},
};

constexpr PresetColumn everyAction[] = {
    {u"firstname", FirstName},
    {u"lastname", LastName},
    {u"preferredemail", Email},
    {u"preferred email", Email},
    {u"preferredphone", Phone},
    {u"preferred phone", Phone},
    {u"address", Address},
    {u"city", City},
    {u"state", Region},
    {u"state/province", Region},
    {u"zip5", PostalCode},
    {u"zip/postal", PostalCode},
    {u"country", Country},
    {u"vanid", {}},
    {u"middlename", {}},
    {u"suffix", {}},
    {u"zip4", {}},
};

struct Preset
{
    const char *name;
    Columns columns;
    /// Separated by "|": one of them is enough; "a+b" asks for both, "!a" that it is not there, "a*" for a beginning,
    /// "^" for the first column.
    QStringView marks;
};

/// In the order in which they are looked for.
constexpr Preset all[] = {
    {"Action Network", actionNetwork, u"can2*"},
    {"NationBuilder", nationBuilder, u"nationbuilderid|primaryzip|primaryaddress1|primarycity"},
    {"CiviCRM", civiCrm, u"donotemail|contactid+streetaddress|nobulkemailsuseroptout"},
    {"Mailchimp", mailchimp, u"memberrating|optintime|confirmtime|leid+euid"},
    {"ActionKit", actionKit, u"akid|actioncomment"},
    {"EveryAction", everyAction, u"vanid|voterfilevanid"},
    {"LimeSurvey", limeSurvey, u"startlanguage|startlanguagestartlanguage|lastpage+seed"},
    {"SurveyMonkey", surveyMonkey, u"respondentid+collectorid"},
    {"Typeform", typeform, u"submitdateutc+networkid"},
    {"Microsoft Forms", microsoftForms, u"id+starttime+completiontime|id+heurededebut+heuredefin"},
    {"Change.org", changeOrg, u"signedon+name+!email"},
    {"Google Forms", googleForms,
     u"^timestamp|^horodateur|^طابعزمني|^marcatemporal|^zeitstempel|^tijdstempel|^时间戳记|^carimbodedatahora|"
     u"^informazionicronologiche|^sygnaturaczasowa|^отметкавремени|^zamandamgası|^dấuthờigian|^時間戳記"},
};

bool isThere(QStringView mark, const QStringList &names)
{
    if (mark.startsWith(u'!'))
        return !isThere(mark.mid(1), names);
    if (mark.startsWith(u'^'))
        return !names.isEmpty() && names.front() == compactName(mark);
    const QString name = compactName(mark);
    return std::ranges::any_of(
        names, [&](const QString &other) { return mark.endsWith(u'*') ? other.startsWith(name) : other == name; });
}

bool isRecognised(const Preset &preset, const QStringList &names)
{
    for (const QStringView mark : preset.marks.tokenize(u'|')) {
        const QList<QStringView> parts = mark.split(u'+');
        if (std::ranges::all_of(parts, [&names](QStringView part) { return isThere(part, names); }))
            return true;
    }
    return false;
}

QStringList compactNames(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(compactName(name));
    return names;
}

const Preset *presetNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(all, [&name](const Preset &preset) {
        return compactName(name) == compactName(QString::fromLatin1(preset.name));
    });
    return found == std::end(all) ? nullptr : found;
}

} // namespace

QStringList presets()
{
    QStringList names;
    for (const Preset &preset : all)
        names.append(QString::fromLatin1(preset.name));
    return names;
}

QString recognisedPreset(const QStringList &header)
{
    const QStringList names = compactNames(header);
    const auto *found =
        std::ranges::find_if(all, [&names](const Preset &preset) { return isRecognised(preset, names); });
    return found == std::end(all) ? QString() : QString::fromLatin1(found->name);
}

std::span<const PresetColumn> presetColumns(const QString &name)
{
    const Preset *preset = presetNamed(name);
    return preset == nullptr ? Columns() : preset->columns;
}

Result<ColumnMapping> applyPreset(const QString &name, const QStringList &header, const QList<QStringList> &sample)
{
    const Preset *preset = presetNamed(name);
    if (preset == nullptr)
        return fail(
            QCoreApplication::translate("Importing", "There is no preset “%1”; nothing was imported.").arg(name),
            QCoreApplication::translate("Importing", "The presets are: %1.").arg(presets().join(QStringLiteral(", "))));
    const QStringList names = compactNames(header);
    const auto isOfFile = [&names](const PresetColumn &column) { return names.contains(compactName(column.name)); };
    if (std::ranges::none_of(preset->columns, isOfFile))
        return fail(
            QCoreApplication::translate("Importing", "The file has none of the columns of %1; nothing was imported.")
                .arg(QString::fromLatin1(preset->name)),
            QCoreApplication::translate("Importing", "The file's columns are: %1.")
                .arg(header.join(QStringLiteral(", "))));
    return guessMapping(header, sample, QString::fromLatin1(preset->name));
}

} // namespace broadside
