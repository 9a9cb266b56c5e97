#include "HeaderWords.h"

namespace broadside {

std::span<const FieldWords> spanishWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"consentimiento|suscrito|suscripción|boletín|acepta correos|acepto|acepta|suscriptor|"
         u"estado de suscripción|consentimiento de correo|desea recibir información|consiente",
         u"boletín|consentimiento|suscri|acepto|autorizo|recibir|deseo|manténganme|contactarme"},
        {SignatureField::Email,
         u"correo electrónico|correo|dirección de correo|dirección de correo electrónico|e-mail|mail|correo-e|email|"
         u"dirección electrónica|correo elec.|correo e.|su correo|correo personal",
         u"correo electrónico|correo elec|dirección de correo"},
        {SignatureField::FullName,
         u"nombre completo|nombre|nombre y apellidos|nombre y apellido|apellidos y nombre|apellido y nombre|"
         u"apellidos, nombre|nombres y apellidos|nombre apellidos|firmante|nombre del firmante|apellidos y nombres|"
         u"nombre apellido|tu nombre|su nombre|nombre/apellidos|persona",
         u"nombre completo|nombre y apellido|nombres y apellidos|apellidos y nombre"},
        {SignatureField::FirstName, u"nombres|nombre de pila|primer nombre|nombre(s)|nombre propio",
         u"nombre de pila|primer nombre"},
        {SignatureField::LastName,
         u"apellidos|apellido|primer apellido|apellido(s)|apellido paterno|apellidos del firmante", u"apellido"},
        {SignatureField::PostalCode, u"código postal|c.p.|cod. postal|cód. postal|cp|código zip|codigo post.",
         u"código postal"},
        {SignatureField::Phone,
         u"teléfono|móvil|celular|número de teléfono|teléfono móvil|tel.|tfno|tlf|tfno.|tlfno|núm. de teléfono|"
         u"teléfono celular|número de celular|teléfono de contacto|n.º de teléfono|nº teléfono|teléfono fijo|número de "
         u"móvil",
         u"teléfono|celular|móvil"},
        {SignatureField::SignedAt,
         u"fecha de firma|fecha|fecha de la firma|firmado el|fecha y hora|marca temporal|fecha de registro|fecha de "
         u"alta|"
         u"fecha de inscripción|fecha de envío|fecha de creación|creado el|enviado el|fecha firma",
         u"fecha de firma|fecha de la firma|marca temporal"},
        {SignatureField::Comment,
         u"comentario|comentarios|observaciones|mensaje|motivo|razón|notas|nota|por qué firmas|observación|opinión",
         u"comentario|por qué|observacion"},
        {SignatureField::Address,
         u"dirección|domicilio|calle|dirección postal|calle y número|dirección completa|dirección 1|dirección "
         u"particular|"
         u"domicilio particular|vía",
         u"dirección postal|calle y número"},
        {SignatureField::City,
         u"ciudad|población|localidad|municipio|ciudad/población|pueblo|ciudad de residencia|comuna",
         u"ciudad de|municipio"},
        {SignatureField::Region,
         u"provincia|estado|región|comunidad autónoma|departamento|estado/provincia|provincia/estado|entidad "
         u"federativa|ccaa",
         u"comunidad autónoma"},
        {SignatureField::Country, u"país|país de residencia|nación|código de país", u"país de"},
        {SignatureField::Language, u"idioma|lengua|idioma preferido|lenguaje", u"idioma"},
        {SignatureField::Source, u"fuente|origen|procedencia|canal|medio", u""},
    };
    return words;
}

std::span<const FieldWords> portugueseWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"consentimento|inscrito|assinante|aceita e-mails|newsletter|boletim|aceita receber e-mails|aceito|"
         u"autoriza contacto|autoriza contato",
         u"consentimento|boletim|aceito|autorizo|receber|desejo"},
        {SignatureField::Email,
         u"correio eletrônico|correio eletrónico|endereço de e-mail|e-mail|endereço eletrônico|endereço eletrónico|"
         u"endereço de email|seu e-mail|correio electrónico",
         u"correio eletr|endereço de e-mail|endereço eletr"},
        {SignatureField::FullName,
         u"nome completo|nome|nome e sobrenome|nome e apelido|assinante nome|signatário|nome do signatário|seu nome|"
         u"nome/sobrenome|nomes|pessoa",
         u"nome completo|nome e sobrenome|nome e apelido"},
        {SignatureField::FirstName, u"primeiro nome|nome próprio|nome de batismo|prenome|nome(s) próprio(s)",
         u"primeiro nome|nome próprio"},
        {SignatureField::LastName, u"sobrenome|apelido|último nome|apelidos|sobrenomes|nome de família",
         u"sobrenome|último nome"},
        {SignatureField::PostalCode, u"cep|código postal|cód. postal", u"código postal"},
        {SignatureField::Phone,
         u"telefone|telemóvel|celular|número de telefone|tel.|telefone celular|fone|nº de telefone|número de telemóvel|"
         u"whatsapp|telefone de contacto|contacto telefónico|telefone fixo|fone/celular",
         u"telefone|telemóvel"},
        {SignatureField::SignedAt,
         u"data da assinatura|data|assinado em|data e hora|carimbo de data/hora|data de inscrição|data de registo|"
         u"data de registro|criado em|data de envio|enviado em|data de criação|data assinatura",
         u"data da assinatura|carimbo de data"},
        {SignatureField::Comment,
         u"comentário|comentários|observações|mensagem|motivo|razão|notas|observação|por que assina",
         u"comentário|por que"},
        {SignatureField::Address,
         u"endereço|morada|rua|endereço postal|logradouro|rua e número|endereço completo|endereço residencial|morada "
         u"completa",
         u"endereço postal|endereço residencial"},
        {SignatureField::City, u"cidade|localidade|município|concelho|cidade/município|freguesia", u"município"},
        {SignatureField::Region, u"estado|distrito|província|região|uf|estado/província|unidade federativa", u""},
        {SignatureField::Country, u"país|país de residência|código do país", u""},
        {SignatureField::Language, u"idioma|língua|idioma preferido", u""},
        {SignatureField::Source, u"fonte|origem|canal|proveniência", u""},
    };
    return words;
}

std::span<const FieldWords> italianWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"consenso|iscritto|newsletter|consenso e-mail|accetto|iscrizione alla newsletter|"
         u"iscritto alla newsletter",
         u"consenso|acconsento|accetto|autorizzo|ricevere|desidero"},
        {SignatureField::Email,
         u"posta elettronica|indirizzo e-mail|e-mail|indirizzo mail|indirizzo di posta elettronica|indirizzo email|"
         u"mail|indirizzo di posta|casella di posta|indirizzo elettronico",
         u"posta elettronica|indirizzo e-mail|indirizzo mail"},
        {SignatureField::FullName,
         u"nome completo|nome|nome e cognome|cognome e nome|nominativo|nome cognome|cognome nome|firmatario|"
         u"nome del firmatario|sottoscrittore|nome/cognome|persona",
         u"nome e cognome|cognome e nome|nominativo"},
        {SignatureField::FirstName, u"nome di battesimo|nome proprio|primo nome", u"nome di battesimo"},
        {SignatureField::LastName, u"cognome|cognomi", u"cognome"},
        {SignatureField::PostalCode, u"cap|c.a.p.|codice postale|codice di avviamento postale|cod. postale",
         u"codice postale|avviamento postale"},
        {SignatureField::Phone,
         u"telefono|cellulare|numero di telefono|tel.|numero di cellulare|recapito telefonico|telefono cellulare|"
         u"telefono fisso|n. telefono|n. di telefono|num. telefono|telefono/cellulare",
         u"telefono|cellulare|recapito telefonico"},
        {SignatureField::SignedAt,
         u"data della firma|data|data firma|firmato il|data e ora|informazioni cronologiche|data di iscrizione|"
         u"data di invio|creato il|data di sottoscrizione|data sottoscrizione|data di creazione|inviato il",
         u"data della firma|data di sottoscrizione|informazioni cronologiche"},
        {SignatureField::Comment, u"commento|commenti|messaggio|motivo|osservazioni|ragione|note|perché firmo",
         u"commento|perché"},
        {SignatureField::Address,
         u"indirizzo|residenza|indirizzo di residenza|via e numero civico|indirizzo postale|via/piazza",
         u"indirizzo di residenza|indirizzo postale"},
        {SignatureField::City, u"città|comune|località|comune di residenza|città di residenza|paese/città",
         u"comune di|città di"},
        {SignatureField::Region, u"provincia|regione|prov.|stato/provincia", u""},
        {SignatureField::Country, u"paese|nazione|stato|paese di residenza|stato di residenza|codice paese", u""},
        {SignatureField::Language, u"lingua|lingua preferita", u""},
        {SignatureField::Source, u"fonte|origine|provenienza|canale", u""},
    };
    return words;
}

} // namespace broadside
