#include "HeaderWords.h"

namespace broadside {

std::span<const FieldWords> englishWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"consent_email|opt_in|email_opt_in|consent|can2_subscription_status|subscription "
         u"status|subscribed|newsletter|"
         u"may contact|contact me|email consent|consent to email|can email|ok to email|email permission|mailing list|"
         u"email subscriber status|email marketing consent|marketing consent|accepts marketing|subscribe|"
         u"email updates|keep in touch|stay in touch|email subscription status|consent given|"
         u"contact consent|gdpr consent|marketing permissions|email status|email marketing",
         u"opt-in|consent|subscri|newsletter|i agree|receive|keep me|contact me|may we contact|stay in touch|mailing "
         u"list|"
         u"sign me up|email updates|can we contact|like to hear"},
        {SignatureField::Email,
         u"email|e-mail address|mail|your email|primary email|email1|email 1|work email|home email|email id|mail "
         u"address|"
         u"email addr|contact email|preferred email|personal email|electronic mail|electronic address|e-mails|email "
         u"value|"
         u"email 1 value|e-mail 1 - value|signer email|user email|email address 1|mail 1|emailaddr",
         u"email"},
        {SignatureField::FullName,
         u"full_name|name|signer|signer name|supporter name|contact name|display name|first and last name|signatory|"
         u"signatory name|name of signatory|name of signer|participant|participant name|complete name|printed name|"
         u"print name|name (print)|name (printed)|names|signed by|first name last name|first name and last name|"
         u"first name & last name|first last|name surname|name and surname|name & surname|last name, first name|last, "
         u"first|"
         u"surname, first name|surname and first name|person|member name|respondent name|supporter|customer name|"
         u"full name of signer|legal name|petitioner|full names",
         u"full name|first and last name|first name and last name|name and surname"},
        {SignatureField::FirstName,
         u"first_name|given name|forename|first|fname|given names|first names|forenames|christian name|name (first)|"
         u"first nm|f name|givenname|contact first name|preferred first name",
         u"first name|given name"},
        {SignatureField::LastName,
         u"last_name|surname|family name|last|lname|second name|name (last)|l name|last names|surnames|familyname|"
         u"contact last name|last nm",
         u"last name|surname|family name"},
        {SignatureField::PostalCode,
         u"postal_code|zip|zip_code|postcode|zip/postal code|postal/zip "
         u"code|postal|primary_zip|address_zip|mailing_zip|"
         u"billing_zip|user_submitted_zip|zip5|mzip5|post code|pcode|postal cd|zip/post code|zip/postcode|zip or "
         u"postal code|"
         u"postal code/zip|postalcode/zipcode|postcode/zip|address (zip / postal code)|zip postal|pin code|eircode|"
         u"mailing zip/postal code|home zip",
         u"postal code|zip code|postcode"},
        {SignatureField::Phone,
         u"phone|phone number|telephone|tel|can2_phone|mobile|mobile number|mobile phone|cell|cell phone|work phone|"
         u"home phone|phone1|phone 1|cellphone|cell number|cell no|mobile no|phone no|phone #|tel no|telephone number|"
         u"contact number|contact phone|daytime phone|evening phone|primary phone|preferred phone|preferredphone|ph|ph "
         u"no|"
         u"phone 1 - value|whatsapp|whatsapp number|tel number|phone mobile|phone home|mobile_number|phone_number",
         u"phone"},
        {SignatureField::SignedAt,
         u"signed_at|signed on|date signed|signature date|signed|timestamp|date|date and time|created_at|created|"
         u"date created|submitted at|submission date|date added|optin_time|confirm_time|date of signature|date/time|"
         u"datetime|time stamp|date submitted|submitted on|submit date|submitted|submission time|completion time|entry "
         u"date|"
         u"created on|creation date|added on|added at|date of signing|signing date|sign date|sign-up date|signup date|"
         u"date joined|signed date|submit date (utc)|response date|created at (utc+0)|created date",
         u"signed on|signed at|date signed|signature date|date of signature|timestamp"},
        {SignatureField::Comment,
         u"comment|comments|action_comment|note|notes|message|reason|reason for signing|why are you "
         u"signing|remarks|remark|"
         u"feedback|statement|testimonial|your message|why i signed|why did you sign|additional comments|public "
         u"comment|"
         u"other comments|reasons|personal message|your comment|thoughts",
         u"comment|why do you|why are you|why did you|why is this|tell us why|your reason"},
        {SignatureField::Address,
         u"address|street address|street|primary_address1|address1|address line 1|address_address1|mailing_address1|"
         u"billing_address1|user_submitted_address1|mailing address|home address|can2_user_address|address 1|postal "
         u"address|"
         u"street 1|street line 1|residential address|civic address|address (street "
         u"address)|maddress|addr|addr1|street name|"
         u"home street|full address|address street|line 1|street and number|address_line_1|mailing street",
         u"street address|address line 1|home address|postal address|mailing address"},
        {SignatureField::City,
         u"city|town|can2_user_city|primary_city|address_city|mailing_city|billing_city|user_submitted_city|locality|"
         u"city/town|town/city|city or town|municipality|city/municipality|suburb|village|mcity|address (city)|home "
         u"city|"
         u"post town|community",
         u"city/town|city or town|home town"},
        {SignatureField::Region,
         u"province|state|region|province/state|state/province|province/territory|county|can2_user_state|primary_state|"
         u"address_state|mailing_state|billing_state|user_submitted_state|prov|prov.|province or "
         u"territory|province/terr|"
         u"state/region|state or province|mstate|territory|address (state / province)|province or "
         u"state|state/territory|"
         u"region/state|state/county|prov/state|st/prov|home state",
         u"state/province|province/state"},
        {SignatureField::Country,
         u"country|primary_country|country "
         u"code|primary_country_code|address_country_code|address_country|mailing_country|"
         u"billing_country|country/region|nation|country of residence|address (country)|country name|home country",
         u"country"},
        {SignatureField::Language,
         u"language|lang|preferred language|locale|language preference|preferred lang|language of correspondence|"
         u"start language|mother tongue|language code|correspondence language|spoken language",
         u"preferred language|language pref"},
        {SignatureField::Source,
         u"source|signature source|source code|recruiter|referrer|utm_source|channel|origin|signup source|form|form "
         u"name|"
         u"how did you hear about us|original source|source name|medium|utm_medium|page|referral",
         u""},
    };
    return words;
}

std::span<const FieldWords> frenchWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"consentement|infolettre|abonnement|abonné|peut être contacté|consentement courriel|consentement "
         u"e-mail|optin|"
         u"abonné à l'infolettre|accepte les courriels|inscription infolettre|newsletter oui/non|"
         u"j'accepte|consentement reçu|rester informé|statut d'abonnement|abonné infolettre|consent. courriel|consent.",
         u"infolettre|abonne|j'accepte|recevoir|tenez-moi|consentement|lettre d'information|rester informé|être tenu|"
         u"vous contacter|me contacter|je souhaite|je désire|bulletin"},
        {SignatureField::Email,
         u"courriel|adresse courriel|adresse e-mail|adresse électronique|mél|votre courriel|adr. courriel|adr. élec.|"
         u"adr. électronique|adresse mail|adresse email|adresse de courriel|courrier électronique|adresse de "
         u"messagerie|"
         u"courrier élect.|adresse mél|mail perso|adresse courriel (obligatoire)|courriels|courriel 1|courriel "
         u"personnel|"
         u"adresse de courrier électronique|e-mail ou courriel",
         u"courriel|adresse électronique|adresse mail|adresse de messagerie|courrier électronique"},
        {SignatureField::FullName,
         u"nom complet|votre nom|nom|prénom et nom|nom et prénom|nom, prénom|prénom nom|nom prénom|signataire|"
         u"nom et prénoms|nom & prénom|prénom & nom|noms et prénoms|nom/prénom|prénom/nom|nom du signataire complet|"
         u"nom (lettres moulées)|nom en lettres moulées|nom en majuscules|noms|nom de la personne|identité|participant|"
         u"nom prénoms|nom et prenom du signataire|personne",
         u"nom complet|prénom et nom|nom et prénom|nom, prénom"},
        {SignatureField::FirstName, u"prénom|prénoms|prénom du signataire|prén.|prénom(s)|prénom usuel", u"prénom"},
        {SignatureField::LastName,
         u"nom de famille|nom du signataire|nom de fam.|nom d'usage|patronyme|nom de naissance", u"nom de famille"},
        {SignatureField::PostalCode,
         u"code postal|cp|c.p.|code post.|code postale|npa|npa/localité|code postal/zip|codepostal|c. postal",
         u"code postal"},
        {SignatureField::Phone,
         u"téléphone|numéro de téléphone|n° de téléphone|cellulaire|portable|tél.|tél|tél. cell.|cell.|no de téléphone|"
         u"numéro de cellulaire|no tél.|no. tél.|no téléphone|tél. domicile|tél. maison|tél. portable|tél. mobile|"
         u"numéro de portable|numéro de tél.|n° tél|n° de tél.|téléphone mobile|téléphone cellulaire|téléphone "
         u"portable|"
         u"téléphone 1|mobile|numéro de mobile|gsm|natel|num tel|numéro tel",
         u"téléphone|cellulaire"},
        {SignatureField::SignedAt,
         u"date de signature|signé le|horodateur|horodatage|date|date et heure|créé le|date d'inscription|"
         u"date d'ajout|date de création|date de soumission|soumis le|envoyé le|inscrit le|date d'envoi|ajouté le|"
         u"date/heure|date de la signature|date de réponse|date signature|signature le",
         u"date de signature|date de la signature|horodat|date de soumission"},
        {SignatureField::Comment,
         u"commentaire|commentaires|raison|motif|remarque|remarques|votre message|votre "
         u"commentaire|témoignage|observations|"
         u"notes|message|mot|pourquoi signez-vous|pourquoi je signe|votre mot|motivation|observation",
         u"pourquoi|commentaire|votre message|témoignage"},
        {SignatureField::Address,
         u"adresse|rue|adresse postale|adresse civique|adresse 1|adresse ligne 1|adresse complète|no et rue|numéro et "
         u"rue|"
         u"n° et rue|adresse (rue)|adresse domicile|adresse du domicile|adresse personnelle|adr.|adresse de résidence|"
         u"adresse1|voie|domicile|adresse physique|adresse résidentielle",
         u"adresse postale|adresse civique|adresse domicile|adresse personnelle"},
        {SignatureField::City,
         u"ville|municipalité|commune|localité|ville/municipalité|ville ou municipalité|ville de "
         u"résidence|ville/village|"
         u"ville/commune|agglomération|arrondissement|lieu|ville de résidence actuelle",
         u"municipalité|ville de résidence|ville ou"},
        {SignatureField::Region,
         u"région|département|département/région|province/territoire|province ou "
         u"territoire|province ou état|province/état|état|état/province|"
         u"prov.|dép.|dépt|canton|région administrative|territoire|no de département|province",
         u"province ou|région administrative"},
        {SignatureField::Country, u"pays|pays de résidence|code pays|code du pays|pays/région", u"pays de"},
        {SignatureField::Language,
         u"langue|langue préférée|langue de correspondance|langue de communication|langue parlée|langue maternelle|"
         u"langue de préférence|langue d'usage",
         u"langue"},
        {SignatureField::Source,
         u"provenance|origine|canal|source|provient de|formulaire|origine de la signature|réseau|moyen|"
         u"comment avez-vous entendu parler de nous",
         u""},
    };
    return words;
}

} // namespace broadside
