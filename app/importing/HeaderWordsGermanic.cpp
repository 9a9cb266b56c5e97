#include "HeaderWords.h"

namespace broadside {

std::span<const FieldWords> germanWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"einwilligung|newsletter|zustimmung|abonniert|newsletter-anmeldung|einverständnis|einwilligung e-mail|"
         u"kontaktaufnahme erlaubt|darf kontaktiert werden|e-mail-einwilligung|newsletter erwünscht|angemeldet|"
         u"rundbrief",
         u"einwillig|einverstanden|ich stimme|ich möchte|informiert werden|zustimmung|rundbrief|auf dem "
         u"laufenden|erhalten"},
        {SignatureField::Email,
         u"e-mail-adresse|e-mail|mailadresse|emailadresse|mail|e-mail adresse|elektronische adresse|ihre e-mail|"
         u"e-mail privat|mail-adresse|e-mail-adr.|elektronische post",
         u"mailadresse|mail-adresse"},
        {SignatureField::FullName,
         u"vollständiger name|name|vor- und nachname|vorname und nachname|name, vorname|name und vorname|vorname "
         u"nachname|"
         u"nachname, vorname|unterzeichner|unterzeichnerin|unterzeichnende|ihr name|vorname name|vorname/name|name "
         u"vorname|"
         u"vor- und zuname|person|vorname & nachname|name/vorname",
         u"vor- und nachname|vorname und nachname|name, vorname|name und vorname|vollständiger name"},
        {SignatureField::FirstName, u"vorname|vornamen|rufname|ihr vorname|vorname(n)", u"vorname"},
        {SignatureField::LastName, u"nachname|familienname|zuname|name (nachname)|ihr nachname|nachnamen",
         u"nachname|familienname"},
        {SignatureField::PostalCode, u"plz|postleitzahl|plz.|postleit-zahl|plz/ort", u"postleitzahl"},
        {SignatureField::Phone,
         u"telefon|handy|handynummer|telefonnummer|mobil|mobilnummer|tel.|tel.-nr.|tel.nr.|telefonnr.|mobiltelefon|"
         u"rufnummer|"
         u"telefon privat|handy-nr.|handynr.|natel|telefon mobil|mobile nummer|festnetz|tel.-nummer|tel. "
         u"privat|telefon-nr.",
         u"telefon|handynummer|mobilnummer"},
        {SignatureField::SignedAt,
         u"unterzeichnet am|datum|datum der unterschrift|unterschriftsdatum|zeitstempel|datum und "
         u"uhrzeit|eintragsdatum|"
         u"erstellt am|erfasst am|eingegangen am|anmeldedatum|unterschrieben am|datum/uhrzeit|abgesendet am|eingang",
         u"datum der unterschrift|unterzeichnet am|zeitstempel|unterschrieben am"},
        {SignatureField::Comment,
         u"kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|nachricht|begründung|grund|notiz|"
         u"mitteilung|warum unterschreiben sie",
         u"kommentar|bemerkung|warum"},
        {SignatureField::Address,
         u"straße|adresse|anschrift|straße und hausnummer|straße, hausnr.|str.|straße/nr.|straße und "
         u"nr.|strasse|wohnadresse|"
         u"straße / hausnummer|postadresse|postanschrift|straße hausnummer|straße + nr.|straße nr.",
         u"straße und|straße/|anschrift"},
        {SignatureField::City, u"ort|stadt|wohnort|gemeinde|ort/stadt|wohngemeinde|stadt/ort", u"wohnort"},
        {SignatureField::Region, u"bundesland|kanton|region|provinz|bundesstaat|landkreis", u"bundesland"},
        {SignatureField::Country, u"land|staat|länderkürzel|wohnland|ländercode|landeskennung", u""},
        {SignatureField::Language, u"sprache|korrespondenzsprache|bevorzugte sprache", u"sprache"},
        {SignatureField::Source, u"quelle|herkunft|kanal|herkunft der unterschrift", u""},
    };
    return words;
}

std::span<const FieldWords> dutchWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"toestemming|nieuwsbrief|ingeschreven|aangemeld|akkoord|toestemming e-mail|mag benaderd worden|mag gemaild "
         u"worden|"
         u"nieuwsbrief ja/nee|abonnee",
         u"nieuwsbrief|toestemming|ik ga akkoord|ik wil|ontvangen|op de hoogte"},
        {SignatureField::Email, u"e-mailadres|e-mail|mailadres|emailadres|mail|e-mail adres|uw e-mailadres",
         u"mailadres"},
        {SignatureField::FullName,
         u"volledige naam|naam|voor- en achternaam|voornaam en achternaam|naam en voornaam|naam, voornaam|voornaam "
         u"achternaam|"
         u"ondertekenaar|naam ondertekenaar|uw naam|naam voornaam|achternaam, voornaam|persoon",
         u"volledige naam|voor- en achternaam|voornaam en"},
        {SignatureField::FirstName, u"voornaam|roepnaam|voornamen|uw voornaam", u"voornaam"},
        {SignatureField::LastName, u"achternaam|familienaam|uw achternaam", u"achternaam|familienaam"},
        {SignatureField::PostalCode, u"postcode|pc|post code|postkode", u"postcode"},
        {SignatureField::Phone,
         u"telefoon|telefoonnummer|mobiel|gsm|gsm-nummer|mobiel nummer|tel.|tel.nr.|telnr|mobiele telefoon|06-nummer|"
         u"telefoonnr.|tel. nummer|vaste telefoon",
         u"telefoon|mobiel nummer"},
        {SignatureField::SignedAt,
         u"ondertekend op|datum|datum ondertekening|getekend op|datum van ondertekening|tijdstempel|datum en tijd|"
         u"aangemaakt op|inschrijfdatum|tijdstip|ingevuld op|datum handtekening",
         u"ondertekend op|datum ondertekening|tijdstempel"},
        {SignatureField::Comment,
         u"opmerking|opmerkingen|commentaar|bericht|reden|reactie|toelichting|waarom tekent u|notitie",
         u"opmerking|waarom"},
        {SignatureField::Address,
         u"adres|straat|straat en huisnummer|straatnaam|postadres|woonadres|straat + nr|straat en nummer|straat en "
         u"nr|adres 1",
         u"straat en|woonadres"},
        {SignatureField::City, u"plaats|woonplaats|stad|gemeente|stad/gemeente|plaatsnaam", u"woonplaats"},
        {SignatureField::Region, u"provincie|regio|gewest|staat/provincie", u""},
        {SignatureField::Country, u"land|landcode", u""},
        {SignatureField::Language, u"taal|voorkeurstaal", u"voorkeurstaal"},
        {SignatureField::Source, u"bron|herkomst|kanaal", u""},
    };
    return words;
}

} // namespace broadside
