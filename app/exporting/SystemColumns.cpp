#include "SystemColumns.h"

#include "FormulaGuard.h"

#include <algorithm>

namespace broadside {

namespace {

using enum ExportColumn;

constexpr SystemColumn actionNetwork[] = {{"email", Email},
                                          {"first_name", FirstName},
                                          {"last_name", LastName},
                                          {"can2_phone", Phone},
                                          {"can2_user_address", Address},
                                          {"can2_user_city", City},
                                          {"can2_user_state", Region},
                                          {"zip_code", PostalCode},
                                          {"country", Country},
                                          {"language", Language},
                                          {"can2_subscription_status", ExportColumn::Consent},
                                          {"can2_user_tags", Tags},
                                          {"created_at", SignedAt},
                                          {"source", Source},
                                          {"comments", Comment}};

constexpr SystemColumn nationBuilder[] = {{"first_name", FirstName},
                                          {"last_name", LastName},
                                          {"email", Email},
                                          {"phone_number", Phone},
                                          {"primary_address1", Address},
                                          {"primary_city", City},
                                          {"primary_state", Region},
                                          {"primary_zip", PostalCode},
                                          {"primary_country", Country},
                                          {"language", Language},
                                          {"email_opt_in", ExportColumn::Consent},
                                          {"tag_list", Tags},
                                          {"created_at", SignedAt},
                                          {"source", Source},
                                          {"note", Comment}};

constexpr SystemColumn civiCrm[] = {{"First Name", FirstName},
                                    {"Last Name", LastName},
                                    {"Email", Email},
                                    {"Phone", Phone},
                                    {"Street Address", Address},
                                    {"City", City},
                                    {"State", Region},
                                    {"Postal Code", PostalCode},
                                    {"Country", Country},
                                    {"Preferred Language", Language},
                                    {"Do Not Email", ExportColumn::Consent},
                                    {"Tags", Tags},
                                    {"Signed On", SignedAt},
                                    {"Source", Source},
                                    {"Comment", Comment}};

constexpr SystemColumn mailchimp[] = {{"Email Address", Email},
                                      {"First Name", FirstName},
                                      {"Last Name", LastName},
                                      {"Address", Address},
                                      {"City", City},
                                      {"State", Region},
                                      {"Postal Code", PostalCode},
                                      {"Country", Country},
                                      {"Phone Number", Phone},
                                      {"LANGUAGE", Language},
                                      {"Email Marketing", ExportColumn::Consent},
                                      {"OPTIN_TIME", SignedAt},
                                      {"TAGS", Tags},
                                      {"Source", Source},
                                      {"Comment", Comment}};

struct ConsentWords
{
    const char *yes;
    const char *no;
};

ConsentWords consentWords(ExportSystem system)
{
    switch (system) {
    case ExportSystem::ActionNetwork:
        return {"subscribed", "unsubscribed"};
    case ExportSystem::NationBuilder:
        return {"true", "false"};
    case ExportSystem::CiviCrm:
        return {"0", "1"}; // whether they must not be written to
    default:
        return {"Subscribed", "Unsubscribed"};
    }
}

QString consentText(ExportSystem system, const ShownSignature &shown)
{
    if (!shown.mayContact && !shown.signature.consentEmail)
        return {};
    const ConsentWords words = consentWords(system);
    return QString::fromLatin1(shown.mayContact ? words.yes : words.no);
}

bool isPhoneNumber(const QString &text)
{
    constexpr QStringView marks = u"+-. ()/";
    return std::ranges::all_of(text,
                               [&](QChar each) { return (each >= u'0' && each <= u'9') || marks.contains(each); });
}

} // namespace

std::span<const SystemColumn> systemColumns(ExportSystem system)
{
    switch (system) {
    case ExportSystem::None:
        return {};
    case ExportSystem::ActionNetwork:
        return actionNetwork;
    case ExportSystem::NationBuilder:
        return nationBuilder;
    case ExportSystem::CiviCrm:
        return civiCrm;
    case ExportSystem::Mailchimp:
        return mailchimp;
    }
    return {};
}

QString systemText(ExportSystem system, ExportColumn column, const ShownSignature &shown)
{
    if (column == ExportColumn::Consent)
        return consentText(system, shown);
    QString text = exportText(column, shown);
    if (column == SignedAt)
        return text.replace(u'T', u' ');
    return column == Phone && isPhoneNumber(text) ? text : guarded(text);
}

} // namespace broadside
