#include "AnswerWords.h"

#include "Keys.h"

#include <algorithm>
#include <string_view>

namespace broadside {

namespace {

// Words are separated by "|"; a language or two a line.

constexpr std::string_view yesWords =
    "1|x|✓|✔|☑|✅|🗸|y|yes|yep|true|t|on|ok|okay|checked|agree|agreed|accepted|granted|confirmed|active|enabled|"
    "subscribed|"
    "subscriber|opt-in|opt in|opted in|optin|opted-in|opted_in|opt_in|allowed|consented|i agree|i accept|i consent|"
    "o|oui|vrai|v|d'accord|coché|accepté|acceptée|abonné|abonnée|inscrit|inscrite|consenti|autorisé|autorisée|j'"
    "accepte|"
    "je consens|je suis d'accord|actif|active|"
    "نعم|أجل|موافق|موافقة|أوافق|مشترك|مشتركة|صحيح|صح|نشط|"
    "s|sí|si|verdadero|cierto|acepto|aceptado|aceptada|de acuerdo|suscrito|suscrita|activo|autorizo|"
    "sim|verdadeiro|aceito|aceite|concordo|inscrito|inscrita|ativo|"
    "j|ja|wahr|zugestimmt|einverstanden|angemeldet|abonniert|aktiv|ich stimme zu|eingewilligt|"
    "vero|accetto|accettato|d'accordo|iscritto|iscritta|attivo|acconsento|"
    "waar|akkoord|ingeschreven|aangemeld|geabonneerd|actief|ik ga akkoord|"
    "tak|prawda|zgoda|zgadzam się|wyrażam zgodę|zapisany|zapisana|aktywny|"
    "có|vâng|đúng|đồng ý|tôi đồng ý|đã đăng ký|"
    "是|是的|对|對|真|同意|我同意|已订阅|已訂閱|愿意|願意|√|"
    "да|истина|согласен|согласна|подписан|подписана|"
    "evet|doğru|kabul|kabul ediyorum|onaylıyorum|abone|aktif";

constexpr std::string_view noWords =
    "0|✗|✘|❌|☐|n|no|nope|false|f|off|unchecked|disagree|declined|refused|inactive|disabled|unsubscribed|unsubscribe|"
    "bouncing|"
    "bounced|bounce|spam complaint|spam|complained|complaint|cleaned|opt-out|opt out|opted "
    "out|opted-out|optout|opted_out|"
    "opt_out|not subscribed|never subscribed|nonsubscribed|non-subscribed|blocked|suppressed|do not contact|do not "
    "email|"
    "non|faux|refusé|refusée|désabonné|désabonnée|désinscrit|désinscrite|non abonné|non abonnée|non inscrit|inactif|"
    "non coché|pas d'accord|"
    "لا|كلا|غير موافق|غير موافقة|غير مشترك|غير مشتركة|لا أوافق|خطأ|ملغى|"
    "falso|rechazado|rechazada|no acepto|dado de baja|dada de baja|no suscrito|cancelado|cancelada|"
    "não|recusado|recusada|não aceito|descadastrado|inativo|"
    "nein|falsch|abgelehnt|abgemeldet|nicht einverstanden|nicht angemeldet|inaktiv|"
    "rifiutato|rifiuto|disiscritto|disiscritta|non accetto|"
    "nee|onwaar|uitgeschreven|afgemeld|niet akkoord|"
    "nie|fałsz|brak zgody|wypisany|wypisana|nie zgadzam się|"
    "không|sai|không đồng ý|hủy đăng ký|đã hủy đăng ký|"
    "否|不|不是|假|不同意|已退订|已退訂|不愿意|不願意|"
    "нет|ложь|не согласен|не согласна|отписан|отписана|"
    "hayır|yanlış|kabul etmiyorum|reddedildi|pasif";

constexpr std::string_view neitherWords =
    "no answer|no response|no reply|no data|no info|no information|no preference|no opinion|non précisé|non renseigné|"
    "non répondu|non spécifié|no contesta|no contestó|no sabe|non so|n/a|keine angabe|keine antwort|nicht "
    "angegeben|nicht beantwortet|geen antwoord|niet ingevuld|nie wiem|nie dotyczy";

constexpr std::string_view yesStarts =
    "i agree|i accept|i consent|i would like|i'd like|i want|i wish|i authorize|i authorise|keep me|sign me up|"
    "j'accepte|j'autorise|je consens|je souhaite|je veux|j'aimerais|je désire|tenez-moi|"
    "أوافق|أرغب|أود|"
    "acepto|autorizo|quiero|deseo|me gustaría|estoy de acuerdo|doy mi|aceito|quero|gostaria|concordo|"
    "ich stimme zu|ich möchte|ich will|ich willige|ich bin einverstanden|"
    "accetto|acconsento|autorizzo|voglio|desidero|vorrei|"
    "ik ga akkoord|ik wil|ik geef toestemming|ik stem in|"
    "wyrażam zgodę|zgadzam się|chcę|"
    "tôi đồng ý|tôi muốn|我同意|同意|我愿意|я согласен|я согласна|согласен|хочу|kabul ediyorum|istiyorum";

constexpr std::string_view noStarts =
    "i do not |i don't |i would not |i wouldn't |i'd rather not|please do not |please don't |do not |don't |never |"
    "je ne |je n'|je refuse|ne pas |ne me |n'|"
    "لا أ|لا ا|لا أرغب|لا أوافق|"
    "no quiero|no deseo|no acepto|no autorizo|no me |no estoy|não quero|não aceito|não autorizo|não desejo|não "
    "gostaria|"
    "ich möchte nicht|ich möchte keine|ich will nicht|ich will keine|ich stimme nicht|nicht |keine |bitte nicht|bitte "
    "keine|"
    "non accetto|non voglio|non desidero|non autorizzo|non acconsento|"
    "ik wil niet|ik wil geen|ik ga niet|niet |geen |"
    "nie chcę|nie wyrażam|nie zgadzam|"
    "tôi không|không đồng ý|không muốn|不同意|我不|不愿意|не согласен|не согласна|не хочу|я не |kabul "
    "etmiyorum|istemiyorum";

constexpr std::string_view yesFirsts = "yes|oui|sí|sim|ja|tak|có|vâng|是|是的|да|evet|نعم|ok";
constexpr std::string_view noFirsts = "no|non|não|nein|nee|nie|không|否|нет|hayır|لا|كلا";

template<class Take>
void eachOf(std::string_view words, const Take &take)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('|'), words.size());
        take(folded(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

std::unordered_set<std::string> setOf(std::string_view words)
{
    std::unordered_set<std::string> all;
    eachOf(words, [&all](std::string word) { all.insert(std::move(word)); });
    return all;
}

std::vector<std::string> listOf(std::string_view words)
{
    std::vector<std::string> all;
    eachOf(words, [&all](std::string word) { all.push_back(std::move(word)); });
    return all;
}

} // namespace

const AnswerWords &answerWords()
{
    static const AnswerWords words{.yes = setOf(yesWords),
                                   .no = setOf(noWords),
                                   .neither = setOf(neitherWords),
                                   .yesBeginnings = listOf(yesStarts),
                                   .noBeginnings = listOf(noStarts),
                                   .yesFirst = setOf(yesFirsts),
                                   .noFirst = setOf(noFirsts)};
    return words;
}

} // namespace broadside
