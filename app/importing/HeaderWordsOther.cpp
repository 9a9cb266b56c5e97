// Names of columns that hold no field of ours, and words about the names themselves.
#include "HeaderWords.h"

namespace broadside {

std::span<const OtherWords> otherWords()
{
    static constexpr OtherWords words[] = {
        // English, and what programs write
        {u"id|akid|contact id|signature id|response id|respondent id|collector id|external "
         u"id|vanid|tags|tag|labels|ip|prefix|"
         u"suffix|middle_name|middle initial|initial|initials|dob|birthday|age|age "
         u"group|gender|sex|title|salutation|honorific|"
         u"pronouns|member_rating|nationbuilder_id|address2|address 2|address line "
         u"2|primary_address2|address3|email2|email3|"
         u"email4|phone2|phone 2|fax|occupation|job "
         u"title|job|position|employer|website|url|link|facebook|twitter|instagram|"
         u"signature|signature (signed)|initials only|row number|line number|number|nr|num|count|amount|donation|"
         u"donation amount|currency|contact type|leid|euid|dstoff|gmtoff|timezone|cc|"
         u"seed|lastpage|last page|network id|verified|verified by|updated_at|last updated|updated|modified|deleted|"
         u"latitude|longitude|riding|electoral district|ward|precinct|district|congressional "
         u"district|constituency|mp|mla|"
         u"photo|picture|attachment|hide name|"
         u"apt|apartment|unit|suite|apt/unit|po box|zip4|nickname|relationship|household",
         u"do not phone|do not sms|do not trade|sms|text message|uuid|birth|user_tags|tag_list|optin_ip|confirm_ip|"
         u"ip address|ip_address|user agent|password|latitude|longitude|organisation|organization|company|file "
         u"name|username|"
         u"user name|url of|how many|volunteer|phone type|phone status|phone "
         u"consent|consent_phone|phone_opt|mobile_opt|"
         u"mail merge|middle name|signature image|event name|campaign name|last gift|how old"},
        // French
        {u"n°|numéro|num|sexe|genre|titre|âge|civilité|groupe d'âge|tranche d'âge|profession|métier|emploi|"
         u"signature|ligne|étiquettes|circonscription|adresse 2|adresse ligne 2|complément "
         u"d'adresse|appartement|app.|app|"
         u"initiales|deuxième prénom|second prénom|télécopieur|site web|montant|"
         u"case postale|école|syndicat|arrondissement électoral|pronoms|sms|fonction|vérifié|modifié le|mis à jour",
         u"naissance|entreprise|organisme|association|adresse ip|bénévole|nom d'utilisateur|mot de passe|nom du "
         u"fichier|"
         u"nom de l'organis|nom de l'entreprise|nom de l'association|nom de la compagnie|nom de l'événement|nom de rue|"
         u"deuxième prénom|combien"},
        // Arabic
        {u"رقم|م|العمر|الجنس|التوقيع|النوع|المهنة|الوظيفة|المنظمة|الرقم|ت|المؤسسة|الصفة",
         u"الميلاد|اسم المنظمة|اسم المؤسسة|اسم الشركة|رقم الهوية"},
        // Spanish, Portuguese, Italian
        {u"núm.|número|n.º|nº|edad|sexo|género|título|firma|profesión|ocupación|estado civil|dni|nif|etiquetas|"
         u"cargo|idade|gênero|profissão|assinatura|cpf|rg|título de eleitor|numero|età|sesso|genere|titolo|professione|"
         u"codice fiscale|documento|segundo nombre|segundo apellido|apellido materno|dirección 2|numero "
         u"progressivo|tratamiento",
         u"nacimiento|nascimento|nascita|empresa|organización|organização|organizzazione|azienda|asociación|associação|"
         u"associazione|usuario|contraseña|cédula|pasaporte"},
        // German, Dutch
        {u"nr.|nr|lfd. nr.|laufende nummer|anrede|titel|alter|geschlecht|beruf|unterschrift|hausnummer|hausnr.|"
         u"bezirk|adresszusatz|nummer|leeftijd|geslacht|aanhef|beroep|handtekening|huisnummer|tussenvoegsel|"
         u"volgnummer|huisnr|toevoeging|voorletters|funktion|functie",
         u"geburt|geboorte|organisation|verein|organisatie|bedrijf|vereniging|benutzername|gebruikersnaam|"
         u"kennwort|"
         u"wachtwoord"},
        // Polish, Russian, Turkish
        {u"lp.|lp|l.p.|wiek|płeć|zawód|podpis|numer|pesel|tytuł|nr domu|nr mieszkania|номер|возраст|пол|профессия|"
         u"подпись|отчество|должность|№ п/п|паспорт|sıra no|sıra|yaş|cinsiyet|meslek|imza|unvan|tc kimlik no",
         u"urodzenia|organizacja|stowarzyszenie|рождения|организация|компания|doğum|kurum|şirket|kuruluş|kimlik "
         u"no"},
        // Vietnamese, Chinese
        {u"stt|tuổi|giới tính|nghề nghiệp|chữ ký|số thứ tự|chức "
         u"vụ|cmnd|cccd|序号|編號|编号|年龄|年齡|性别|性別|职业|職業|"
         u"签名|簽名|签字|身份证号|身份證號|序號|称呼|稱呼|职务",
         u"ngày sinh|năm sinh|tổ chức|công ty|出生|生日|单位|單位|公司|组织|組織|身份证"},
    };
    return words;
}

QStringView plainColumnWords()
{
    return u"status|type|category|group|list|lists|row|line|statut|catégorie|groupe|ligne|tipo|categoría|grupo|"
           u"categoria|"
           u"gruppo|gruppe|kategorie|groep|grupa|статус|категория|группа|durum|grup|trạng thái|nhóm|状态|類別|类别|"
           u"الحالة|الفئة|المجموعة";
}

QStringView aboutTermsWords()
{
    return u"terms and conditions|terms of|terms & conditions|privacy|politique de confidentialité|conditions "
           u"d'utilisation|"
           u"conditions générales|vie privée|datenschutz|nutzungsbedingungen|política de privacidad|términos|"
           u"política de privacidade|termos|informativa|termini|privacybeleid|voorwaarden|rodo|regulamin|polityk|"
           u"персональных данных|конфиденциальност|kvkk|gizlilik|chính sách|điều "
           u"khoản|隐私|隱私|条款|條款|الخصوصية|الشروط";
}

QStringView fillerWords()
{
    return u"your|my|the|please|enter|provide|signer|signer's|signers|supporter|contact|participant|required|optional|"
           u"mandatory|"
           u"of|a|an|best|main|current|valid|"
           u"votre|vos|mon|ma|ton|ta|obligatoire|obligatoires|requis|requise|optionnel|facultatif|facultative|du|de|la|"
           u"le|les|"
           u"des|signataire|participant|personnel|personnelle|principal|principale|veuillez|indiquer|inscrire|entrez|"
           u"su|tu|mi|obligatorio|obligatoria|opcional|requerido|requerida|del|firmante|seu|sua|meu|minha|obrigatório|"
           u"obrigatória|do|da|il|lo|tuo|tua|suo|sua|obbligatorio|obbligatoria|facoltativo|facoltativa|di|"
           u"ihr|ihre|dein|deine|mein|meine|pflichtfeld|pflicht|freiwillig|erforderlich|der|die|das|bitte|"
           u"uw|je|jouw|verplicht|optioneel|mijn|van|twój|twoje|pana|pani|wymagane|opcjonalne|ваш|ваша|ваше|"
           u"обязательно|"
           u"zorunlu|isteğe|bağlı|của|bạn|bắt|buộc|مطلوب|اختياري|الرجاء|إدخال|您的|你的|必填|选填";
}

QStringView refusalWords()
{
    return u"do not email|do not e-mail|do not contact|do not mail|no bulk email|opt out|opted out|unsubscrib|no email "
           u"please|"
           u"désabonn|désinscri|ne pas contacter|ne pas me contacter|ne pas écrire|ne pas envoyer|ne souhaite pas|"
           u"ne veut pas être contacté|refus de contact|refuse les courriels|"
           u"no contactar|dado de baja|dada de baja|no enviar|não contatar|não contactar|descadastr|não enviar|"
           u"non contattare|disiscritt|nicht kontaktieren|abgemeldet|keine e-mail|kein newsletter|niet "
           u"contacteren|niet mailen|"
           u"niet benaderen|uitgeschreven|nie kontaktować|wypisan|nie wysyłać|не писать|не отправлять|отписан|"
           u"iletişim kurmayın|abonelikten çık|không liên hệ|hủy đăng ký|huỷ đăng ký|退订|退訂|请勿联系|請勿聯絡|"
           u"عدم التواصل|عدم الاتصال|إلغاء الاشتراك|عدم المراسلة";
}

QStringView familyFirstWords()
{
    return u"nom et prénom|nom, prénom|nom prénom|nom et prénoms|nom & prénom|noms et prénoms|nom/prénom|nom prénoms|"
           u"last name, first name|last, first|surname, first name|surname and first name|"
           u"name, vorname|nachname, vorname|name und vorname|name vorname|name/vorname|"
           u"apellidos y nombre|apellidos y nombres|apellidos, nombre|apellido y nombre|cognome e nome|cognome nome|"
           u"naam, voornaam|naam en voornaam|naam voornaam|achternaam, voornaam|nazwisko i imię|nazwisko imię|"
           u"фио|ф.и.о.|фамилия имя|фамилия, имя|фамилия и имя|фамилия имя отчество|фамилия, имя, отчество|soyad ad|"
           u"họ và tên|họ tên|họ & tên|اسم العائلة والاسم|اللقب والاسم";
}

} // namespace broadside
