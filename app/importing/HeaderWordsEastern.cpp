// Polish, Russian and Turkish.
#include "HeaderWords.h"

namespace broadside {

std::span<const FieldWords> polishWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"zgoda|zgoda na e-mail|newsletter|zgoda na kontakt|subskrypcja|biuletyn|zgoda e-mail|zgoda na "
         u"newsletter|zapisany",
         u"zgoda na|wyrażam zgodę|zgadzam się|otrzymywać|otrzymywanie|biuletyn"},
        {SignatureField::Email,
         u"adres e-mail|e-mail|adres email|poczta elektroniczna|mail|adres mailowy|adres poczty elektronicznej",
         u"adres e-mail|poczta elektroniczna|adres mailowy"},
        {SignatureField::FullName,
         u"imię i nazwisko|nazwisko i imię|imię nazwisko|pełne imię i nazwisko|podpisujący|imiona i "
         u"nazwisko|sygnatariusz|"
         u"nazwisko imię|osoba",
         u"imię i nazwisko|nazwisko i imię"},
        {SignatureField::FirstName, u"imię|imiona|imię/imiona", u"imię"},
        {SignatureField::LastName, u"nazwisko|nazwiska|nazwisko rodowe", u"nazwisko"},
        {SignatureField::PostalCode, u"kod pocztowy|kod|kod poczt.|kod-pocztowy", u"kod pocztowy"},
        {SignatureField::Phone,
         u"telefon|numer telefonu|nr telefonu|telefon komórkowy|komórka|tel.|nr tel.|telefon kontaktowy|numer "
         u"komórkowy",
         u"telefon"},
        {SignatureField::SignedAt,
         u"data podpisu|data|podpisano|data i godzina|sygnatura czasowa|data podpisania|data złożenia|data "
         u"zgłoszenia|data utworzenia|data dodania|data wpisu",
         u"data podpisu|data podpisania|sygnatura czasowa"},
        {SignatureField::Comment,
         u"komentarz|komentarze|uwagi|wiadomość|powód|dlaczego podpisujesz|uzasadnienie|opinia|notatka",
         u"komentarz|dlaczego"},
        {SignatureField::Address,
         u"adres|ulica|ulica i numer|adres zamieszkania|adres pocztowy|adres korespondencyjny|ulica i nr|ulica, "
         u"numer|ul.",
         u"adres zamieszkania|adres korespondencyjny|ulica i"},
        {SignatureField::City, u"miasto|miejscowość|gmina|miasto zamieszkania|miejsce zamieszkania|miasto/miejscowość",
         u"miejscowość"},
        {SignatureField::Region, u"województwo|region|powiat|prowincja", u"województwo"},
        {SignatureField::Country, u"kraj|państwo|kraj zamieszkania|kod kraju", u""},
        {SignatureField::Language, u"język|preferowany język", u""},
        {SignatureField::Source, u"źródło|pochodzenie|kanał", u""},
    };
    return words;
}

std::span<const FieldWords> russianWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"согласие|рассылка|подписка|согласие на рассылку|подписан|согласен|согласие на получение писем|подписка на "
         u"рассылку",
         u"согласие на|согласен|согласна|рассылк|получать"},
        {SignatureField::Email,
         u"электронная почта|эл. почта|почта|адрес электронной почты|имейл|емейл|e-mail|эл. адрес|электронный "
         u"адрес|мейл|"
         u"ваш e-mail",
         u"электронной почты|электронная почта|эл. почта"},
        {SignatureField::FullName,
         u"фио|ф.и.о.|имя и фамилия|фамилия и имя|полное имя|фамилия имя|имя фамилия|фамилия имя отчество|"
         u"фамилия, имя, отчество|фамилия, имя|подписавшийся|подписант|имя, фамилия",
         u"имя и фамилия|фамилия и имя|фамилия, имя|полное имя"},
        {SignatureField::FirstName, u"имя|ваше имя", u""},
        {SignatureField::LastName, u"фамилия|ваша фамилия", u"фамилия"},
        {SignatureField::PostalCode, u"индекс|почтовый индекс|почт. индекс", u"почтовый индекс"},
        {SignatureField::Phone,
         u"телефон|номер телефона|мобильный телефон|мобильный|тел.|моб. телефон|сотовый|контактный телефон|тел. "
         u"номер|моб. тел.",
         u"телефон"},
        {SignatureField::SignedAt,
         u"дата подписи|дата|дата подписания|отметка времени|дата и время|подписано|дата создания|дата "
         u"регистрации|дата заполнения|создано",
         u"дата подпис|отметка времени"},
        {SignatureField::Comment,
         u"комментарий|комментарии|сообщение|примечание|причина|примечания|почему вы подписываете|заметки",
         u"комментари|почему"},
        {SignatureField::Address, u"адрес|улица|почтовый адрес|домашний адрес|адрес проживания|улица, дом|улица и дом",
         u"почтовый адрес|адрес проживания"},
        {SignatureField::City, u"город|населенный пункт|город/населенный пункт|город проживания", u"населенный пункт"},
        {SignatureField::Region, u"область|регион|край|область/край|республика|провинция|штат", u""},
        {SignatureField::Country, u"страна|государство|страна проживания|код страны", u""},
        {SignatureField::Language, u"язык|предпочитаемый язык", u""},
        {SignatureField::Source, u"источник|канал|откуда", u""},
    };
    return words;
}

std::span<const FieldWords> turkishWords()
{
    static constexpr FieldWords words[] = {
        {SignatureField::ConsentEmail,
         u"onay|e-posta onayı|bülten|izin|e-posta izni|bülten aboneliği|abone|rıza|iletişim izni|onay durumu",
         u"e-posta onay|onaylıyorum|kabul ediyorum|bülten|almak istiyorum"},
        {SignatureField::Email,
         u"e-posta|e-posta adresi|eposta|mail|elektronik posta|e-mail adresi|mail adresi|e-postanız",
         u"e-posta|mail adres"},
        {SignatureField::FullName,
         u"ad soyad|adı soyadı|adınız soyadınız|isim soyisim|ad ve soyad|tam ad|ad-soyad|isim|imzacı|adı ve "
         u"soyadı|soyad ad|ad/soyad",
         u"ad soyad|adı soyadı|isim soyisim|ad ve soyad"},
        {SignatureField::FirstName, u"ad|adı|adınız|ön ad|ilk ad", u""},
        {SignatureField::LastName, u"soyad|soyadı|soyadınız|soyisim|soy isim", u"soyad|soyisim"},
        {SignatureField::PostalCode, u"posta kodu|p.k.|postakodu|posta kod", u"posta kodu"},
        {SignatureField::Phone,
         u"telefon|telefon numarası|cep telefonu|cep|tel.|gsm|telefon no|cep no|cep tel|telefonunuz", u"telefon"},
        {SignatureField::SignedAt,
         u"imza tarihi|tarih|zaman damgası|tarih ve saat|imzalanma tarihi|kayıt tarihi|oluşturulma tarihi|imzaladığı "
         u"tarih",
         u"imza tarihi|zaman damgası"},
        {SignatureField::Comment,
         u"yorum|yorumlar|mesaj|açıklama|neden|not|notlar|neden imzalıyorsunuz|görüş|mesajınız", u"yorum|neden"},
        {SignatureField::Address, u"adres|sokak|açık adres|cadde|ev adresi|cadde/sokak|posta adresi",
         u"ev adresi|açık adres"},
        {SignatureField::City, u"şehir|kent|ilçe|belediye|şehir/ilçe|yaşadığınız şehir|il/ilçe", u"şehir"},
        {SignatureField::Region, u"bölge|eyalet|vilayet", u""},
        {SignatureField::Country, u"ülke|ülke kodu", u""},
        {SignatureField::Language, u"dil|tercih edilen dil", u""},
        {SignatureField::Source, u"kaynak|kanal", u""},
    };
    return words;
}

} // namespace broadside
