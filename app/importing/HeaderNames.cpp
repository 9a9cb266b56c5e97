#include "HeaderNames.h"

#include <QHash>

#include <algorithm>

namespace broadside {

namespace {

struct FieldNames
{
    SignatureField field;
    QStringView names; ///< separated by "|", the best first
};

/// Names that stand for a field when they are the whole name.
constexpr FieldNames wholeNames[] = {
    {SignatureField::FirstName,
     u"first_name|given name|forename|first|fname|prénom|prénoms|prénom du signataire|الاسم الأول|الاسم الشخصي"},
    {SignatureField::LastName,
     u"last_name|surname|family name|last|lname|nom de famille|nom du signataire|اسم العائلة|اللقب|الكنية|"
     u"الاسم العائلي|الاسم الأخير"},
    {SignatureField::FullName,
     u"full_name|nom complet|الاسم الكامل|الاسم الثلاثي|الاسم بالكامل|your name|votre nom|name|nom|الاسم|اسم|"
     u"prénom et nom|nom et prénom|nom, prénom|prénom nom|nom prénom|signer|signer name|supporter name|contact name|"
     u"display name|signataire|nom et prénoms|first and last name|الاسم واللقب|اسمك"},
    {SignatureField::Email,
     u"email|e-mail address|courriel|adresse courriel|adresse e-mail|adresse électronique|mél|mail|your email|"
     u"votre courriel|primary email|البريد الإلكتروني|بريد إلكتروني|البريد|إيميل|الإيميل|email1|email 1|work email|"
     u"home email"},
    {SignatureField::Phone,
     u"phone|phone number|telephone|tel|téléphone|numéro de téléphone|n° de téléphone|can2_phone|mobile|mobile number|"
     u"mobile phone|cell|cell phone|cellulaire|portable|work phone|home phone|الهاتف|هاتف|رقم الهاتف|الجوال|رقم الجوال|"
     u"الموبايل|phone1|phone 1"},
    {SignatureField::Address,
     u"address|street address|street|adresse|rue|adresse postale|adresse civique|can2_user_address|primary_address1|"
     u"address1|address line 1|address_address1|mailing_address1|billing_address1|user_submitted_address1|"
     u"mailing address|home address|العنوان|عنوان|الشارع"},
    {SignatureField::City,
     u"city|town|ville|municipalité|commune|localité|can2_user_city|primary_city|address_city|mailing_city|"
     u"billing_city|user_submitted_city|locality|المدينة|مدينة|البلدية"},
    {SignatureField::Region,
     u"province|state|region|province/state|state/province|province/territory|province/territoire|région|"
     u"département|département/région|county|can2_user_state|primary_state|address_state|mailing_state|billing_state|"
     u"user_submitted_state|المنطقة|المقاطعة|المحافظة|الولاية"},
    {SignatureField::PostalCode,
     u"postal_code|code postal|zip|zip_code|postcode|zip/postal code|postal/zip code|postal|primary_zip|"
     u"address_zip|mailing_zip|billing_zip|user_submitted_zip|cp|الرمز البريدي|رمز بريدي"},
    {SignatureField::Country,
     u"country|pays|primary_country|country code|primary_country_code|address_country_code|address_country|"
     u"mailing_country|billing_country|الدولة|البلد|بلد"},
    {SignatureField::Language,
     u"language|langue|lang|preferred language|langue préférée|langue de correspondance|locale|اللغة|لغة"},
    {SignatureField::Comment,
     u"comment|comments|commentaire|commentaires|action_comment|note|notes|message|reason|reason for signing|"
     u"why are you signing|raison|motif|remarque|remarques|تعليق|التعليق|تعليقات|ملاحظات|السبب"},
    {SignatureField::ConsentEmail,
     u"consent_email|opt_in|email_opt_in|consent|consentement|can2_subscription_status|subscription status|"
     u"subscribed|newsletter|infolettre|abonnement|abonné|may contact|contact me|peut être contacté|"
     u"email consent|consentement courriel|موافقة|الموافقة|الاشتراك"},
    {SignatureField::SignedAt,
     u"signed_at|signed on|date signed|signature date|signed|date de signature|signé le|timestamp|horodateur|"
     u"horodatage|طابع زمني|الطابع الزمني|تاريخ التوقيع|date|date and time|"
     u"date et heure|التاريخ|تاريخ|created_at|created|date created|créé le|submitted at|submission date|date "
     u"added|optin_time|confirm_time"},
    {SignatureField::Source,
     u"source|provenance|origine|signature source|source code|recruiter|referrer|utm_source|channel|canal|المصدر|مصدر"},
};

/// Words that are enough when a longer name holds them; looked through in this order.
constexpr FieldNames parts[] = {
    {SignatureField::ConsentEmail,
     u"opt-in|consent|subscri|newsletter|infolettre|abonne|j'accepte|i agree|recevoir|receive|keep me|"
     u"tenez-moi|contact me|may we contact|أوافق|الموافقة على|النشرة"},
    {SignatureField::Email, u"email|courriel|adresse électronique|البريد الإلكتروني|إيميل"},
    {SignatureField::FullName, u"full name|nom complet|prénom et nom|nom et prénom|first and last name|الاسم الكامل"},
    {SignatureField::FirstName, u"first name|given name|prénom|الاسم الأول"},
    {SignatureField::LastName, u"last name|surname|family name|nom de famille|اسم العائلة"},
    {SignatureField::PostalCode, u"postal code|code postal|zip code|postcode|الرمز البريدي"},
    {SignatureField::Phone, u"phone|cellulaire|الهاتف|الجوال"},
    {SignatureField::SignedAt,
     u"signed on|signed at|date signed|signature date|date of signature|date de signature|timestamp|horodat|"
     u"تاريخ التوقيع"},
    {SignatureField::Comment, u"comment|why do you|why are you|pourquoi|تعليق"},
    {SignatureField::Address, u"street address|address line 1|adresse postale|home address"},
    {SignatureField::Country, u"country|الدولة"},
    {SignatureField::Language, u"preferred language|langue|اللغة"},
};

constexpr QStringView noFields[] = {
    u"do not email|do not|opt-out|unsubscribe|désabonn|sms|text message|uuid|birth|naissance|الميلاد|"
    u"user_tags|tag_list|optin_ip|confirm_ip|ip address|adresse ip|user agent|password|latitude|longitude|"
    u"organisation|organization|company|entreprise|file name|username|user name"};
constexpr QStringView noFieldNames[] = {
    u"id|akid|contact id|tags|ip|prefix|suffix|middle_name|dob|age|gender|sexe|genre|title|titre|"
    u"member_rating|nationbuilder_id|address2|primary_address2|address3|email2|email3|email4"};

struct Words
{
    QHash<QString, KnownName> whole;
    QList<std::pair<QString, SignatureField>> parts;
    QStringList noFields;
    QSet<QString> noFieldNames;
};

const Words &words()
{
    static const Words all = [] {
        Words made;
        for (const auto &[field, names] : wholeNames) {
            int rank = 0;
            for (const QStringView name : names.tokenize(u'|'))
                made.whole.insert(compactName(name), {field, rank++});
        }
        for (const auto &[field, names] : parts) {
            for (const QStringView name : names.tokenize(u'|'))
                made.parts.emplace_back(compactName(name), field);
        }
        for (const QStringView names : noFields) {
            for (const QStringView name : names.tokenize(u'|'))
                made.noFields.append(compactName(name));
        }
        for (const QStringView names : noFieldNames) {
            for (const QStringView name : names.tokenize(u'|'))
                made.noFieldNames.insert(compactName(name));
        }
        return made;
    }();
    return all;
}

} // namespace

QString compactName(QStringView name)
{
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString compact;
    compact.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        constexpr QChar tatweel(0x0640);
        if (!character.isLetterOrNumber() && !character.isSurrogate())
            continue;
        if (character == tatweel)
            continue;
        if (character == QChar(0x0629)) // teh marbuta
            compact.append(QChar(0x0647));
        else if (character == QChar(0x0649)) // alef maksura
            compact.append(QChar(0x064A));
        else
            compact.append(character);
    }
    return compact;
}

std::optional<KnownName> knownName(const QString &name)
{
    const auto found = words().whole.constFind(name);
    return found == words().whole.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<SignatureField> likelyField(const QString &name)
{
    for (const auto &[part, field] : words().parts) {
        if (name.contains(part))
            return field;
    }
    return std::nullopt;
}

bool namesNoField(const QString &name)
{
    return words().noFieldNames.contains(name) ||
           std::ranges::any_of(words().noFields, [&name](const QString &part) { return name.contains(part); });
}

bool isBareName(const QString &name)
{
    static const QStringList bare{compactName(u"name"), compactName(u"nom"), compactName(u"الاسم"),
                                  compactName(u"اسم")};
    return bare.contains(name);
}

bool namesFamilyFirst(const QString &name)
{
    static const QStringList names = [] {
        QStringList all;
        for (const QStringView text : {u"nom et prénom",
                                       u"nom, prénom",
                                       u"nom prénom",
                                       u"nom et prénoms",
                                       u"last name, first name",
                                       u"last, first",
                                       u"surname, first name",
                                       u"surname and first name",
                                       u"name, vorname",
                                       u"nachname, vorname",
                                       u"name und vorname",
                                       u"apellidos y nombre",
                                       u"apellidos y nombres",
                                       u"apellidos, nombre",
                                       u"apellido y nombre",
                                       u"cognome e nome",
                                       u"cognome nome",
                                       u"nazwisko i imię",
                                       u"naam, voornaam",
                                       u"achternaam, voornaam",
                                       u"фио",
                                       u"фамилия имя",
                                       u"фамилия, имя",
                                       u"фамилия имя отчество",
                                       u"họ và tên",
                                       u"họ tên",
                                       u"soyad ad",
                                       u"soyadı, adı",
                                       u"اسم العائلة والاسم",
                                       u"اللقب والاسم"})
            all.append(compactName(text));
        return all;
    }();
    return names.contains(compactName(name));
}

bool namesRefusal(const QString &name)
{
    static const QStringList parts = [] {
        QStringList all;
        for (const QStringView text : {u"do not email",
                                       u"do not contact",
                                       u"do not mail",
                                       u"no bulk email",
                                       u"opt out",
                                       u"opted out",
                                       u"unsubscrib",
                                       u"désabonn",
                                       u"désinscri",
                                       u"ne pas contacter",
                                       u"ne pas me contacter",
                                       u"ne pas écrire",
                                       u"refus",
                                       u"no contactar",
                                       u"dado de baja",
                                       u"não contatar",
                                       u"não contactar",
                                       u"descadastr",
                                       u"nicht kontaktieren",
                                       u"abgemeldet",
                                       u"non contattare",
                                       u"disiscritt",
                                       u"niet contacteren",
                                       u"niet mailen",
                                       u"uitgeschreven",
                                       u"nie kontaktować",
                                       u"wypisan",
                                       u"không liên hệ",
                                       u"huỷ đăng ký",
                                       u"退订",
                                       u"退訂",
                                       u"请勿联系",
                                       u"не писать",
                                       u"отписан",
                                       u"iletişim kurmayın",
                                       u"عدم التواصل",
                                       u"عدم الاتصال",
                                       u"إلغاء الاشتراك"})
            all.append(compactName(text));
        return all;
    }();
    const QString compact = compactName(name);
    return std::ranges::any_of(parts, [&compact](const QString &part) { return compact.contains(part); });
}

bool isSentence(const QString &name)
{
    constexpr qsizetype fewestWords = 4;
    constexpr qsizetype fewestIdeographs = 8;
    const auto ideographs = std::ranges::count_if(name, [](QChar c) { return c.script() == QChar::Script_Han; });
    return name.simplified().split(u' ').size() >= fewestWords || ideographs >= fewestIdeographs;
}

bool namesColumn(std::string_view cell)
{
    const QString name = compactName(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return !name.isEmpty() && (knownName(name) || words().noFieldNames.contains(name));
}

QString recognisedSystem(const QStringList &names)
{
    const auto has = [&names](const char *name) { return names.contains(QLatin1String(name)); };
    const auto hasPrefix = [&names](const char *prefix) {
        return std::ranges::any_of(names,
                                   [prefix](const QString &name) { return name.startsWith(QLatin1String(prefix)); });
    };
    if (hasPrefix("can2"))
        return QStringLiteral("Action Network");
    if (has("nationbuilderid") || has("primaryzip") || has("primaryaddress1") || has("primarycity"))
        return QStringLiteral("NationBuilder");
    if (has("donotemail") || (has("contactid") && has("streetaddress")))
        return QStringLiteral("CiviCRM");
    if (has("memberrating") || has("optintime") || has("confirmtime"))
        return QStringLiteral("Mailchimp");
    if (has("akid") || has("actioncomment"))
        return QStringLiteral("ActionKit");
    if (has("signedon") && has("name") && !has("email"))
        return QStringLiteral("Change.org");
    if (!names.isEmpty() &&
        (names.front() == u"timestamp" || names.front() == u"horodateur" || names.front() == compactName(u"طابع زمني")))
        return QStringLiteral("Google Forms");
    return {};
}

} // namespace broadside
