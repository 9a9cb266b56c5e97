#include "HeaderNames.h"

#include "HeaderWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace broadside {

namespace {

QStringList compactNames(QStringView texts)
{
    QStringList names;
    for (const QStringView text : texts.tokenize(u'|')) {
        if (QString name = compactName(text); !name.isEmpty())
            names.append(std::move(name));
    }
    return names;
}

struct Words
{
    QHash<QString, KnownName> whole;
    QList<std::pair<QString, SignatureField>> parts;
    QStringList otherParts;
    QSet<QString> otherWhole;
    QSet<QString> plainColumns;
    QSet<QString> fillers;
    QSet<QString> familyFirst;
    QStringList refusals;
    QStringList aboutTerms;
};

void take(Words &words, std::span<const FieldWords> language)
{
    for (const auto &[field, whole, parts] : language) {
        int rank = 0;
        for (const QString &name : compactNames(whole)) {
            const auto known = words.whole.constFind(name);
            if (known == words.whole.constEnd() || known->rank > rank)
                words.whole.insert(name, {field, rank});
            ++rank;
        }
        for (const QString &part : compactNames(parts))
            words.parts.emplace_back(part, field);
    }
}

Words allWords()
{
    Words words;
    for (const auto language : {englishWords(), frenchWords(), arabicWords(), spanishWords(), portugueseWords(),
                                italianWords(), germanWords(), dutchWords(), polishWords(), russianWords(),
                                turkishWords(), vietnameseWords(), chineseWords()})
        take(words, language);
    // "J'accepte de recevoir des courriels" is about consent, whatever else is in it.
    std::ranges::stable_sort(words.parts, {}, [](const std::pair<QString, SignatureField> &part) {
        return part.second == SignatureField::ConsentEmail ? 0 : part.second == SignatureField::FullName ? 2 : 1;
    });
    for (const auto &[whole, parts] : otherWords()) {
        for (const QString &name : compactNames(whole))
            words.otherWhole.insert(name);
        words.otherParts += compactNames(parts);
    }
    const auto setOf = [](QStringView texts) {
        const QStringList names = compactNames(texts);
        return QSet<QString>(names.begin(), names.end());
    };
    words.plainColumns = setOf(plainColumnWords());
    words.fillers = setOf(fillerWords());
    words.familyFirst = setOf(familyFirstWords());
    words.refusals = compactNames(refusalWords());
    words.aboutTerms = compactNames(aboutTermsWords());
    return words;
}

const Words &words()
{
    static const Words all = allWords();
    return all;
}

bool holdsOneOf(const QString &compact, const QStringList &parts)
{
    return std::ranges::any_of(parts, [&compact](const QString &part) { return compact.contains(part); });
}

std::optional<KnownName> knownWhole(const QString &compact)
{
    const auto found = words().whole.constFind(compact);
    return found == words().whole.constEnd() ? std::nullopt : std::optional(*found);
}

/// The name without words that say nothing, and without a number in front ("1. Your name").
QString withoutFillers(const QString &name)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s_*:()\\[\\],.?!\"]+"));
    QString rest;
    for (const QString &word : name.split(gaps, Qt::SkipEmptyParts)) {
        const QString compact = compactName(word);
        const bool isNumber = std::ranges::all_of(compact, [](QChar c) { return c.isDigit(); });
        if (!words().fillers.contains(compact) && !isNumber)
            rest += compact;
    }
    return rest;
}

/// The parts of a name that says a thing twice, or in more detail: what is in brackets goes first.
QStringList partsOf(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("^(.+?)[(\\[](.+)[)\\]]\\W*$"));
    static const QRegularExpression between(QStringLiteral("\\s*[/|\\n;•·]\\s*|\\s+[-–—]\\s+"));
    if (const auto match = brackets.match(name); match.hasMatch())
        return {match.captured(2), match.captured(1)};
    const QStringList parts = name.split(between, Qt::SkipEmptyParts);
    return parts.size() > 1 ? parts : QStringList();
}

} // namespace

QString compactName(QStringView name)
{
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString compact;
    compact.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        constexpr QChar tatweel(0x0640);
        if ((!character.isLetterOrNumber() && !character.isSurrogate()) || character == tatweel)
            continue;
        switch (character.unicode()) {
        case 0x0629: // teh marbuta
            compact.append(QChar(0x0647));
            break;
        case 0x0649: // alef maksura
            compact.append(QChar(0x064A));
            break;
        // Letters that Unicode does not take apart.
        case u'đ':
            compact.append(u'd');
            break;
        case u'ł':
            compact.append(u'l');
            break;
        case u'ø':
            compact.append(u'o');
            break;
        case u'ı':
            compact.append(u'i');
            break;
        case u'ß':
            compact.append(QLatin1String("ss"));
            break;
        case u'œ':
            compact.append(QLatin1String("oe"));
            break;
        case u'æ':
            compact.append(QLatin1String("ae"));
            break;
        default:
            compact.append(character);
        }
    }
    return compact;
}

QString columnPlaceholder(qsizetype column)
{
    return QCoreApplication::translate("Importing", "Column %1").arg(column + 1);
}

std::optional<KnownName> knownName(const QString &name)
{
    // Names that had to be read in some way go behind those that stand for themselves.
    constexpr int readRank = 1000;
    const QString compact = compactName(name);
    if (words().otherWhole.contains(compact))
        return std::nullopt;
    if (const auto known = knownWhole(compact))
        return known;
    if (namesRefusal(name))
        return std::nullopt;
    const auto behind = [](KnownName known) { return KnownName{known.field, known.rank + readRank}; };
    if (const auto known = knownWhole(withoutFillers(name)))
        return behind(*known);
    if (namesNoField(name))
        return std::nullopt;
    for (const QString &part : partsOf(name)) {
        const auto known = knownWhole(compactName(part));
        if (known)
            return behind(*known);
        if (const auto bare = knownWhole(withoutFillers(part)))
            return behind(*bare);
    }
    return std::nullopt;
}

std::optional<SignatureField> likelyField(const QString &name)
{
    const QString compact = compactName(name);
    if (namesRefusal(name))
        return SignatureField::ConsentEmail;
    for (const auto &[part, field] : words().parts) {
        if (compact.contains(part))
            return field;
    }
    return std::nullopt;
}

bool namesNoField(const QString &name)
{
    const QString compact = compactName(name);
    if (words().otherWhole.contains(compact) || holdsOneOf(compact, words().otherParts))
        return true;
    if (!holdsOneOf(compact, words().aboutTerms))
        return false;
    // A sentence may ask for both.
    static const QStringList aboutMail = compactNames(u"receiv|recevoir|recibir|receber|ricevere|erhalten|ontvangen|"
                                                      u"otrzymywa|получать|newsletter|infolettre|bulletin|"
                                                      u"e-mail|courriel|contact me|me contacter");
    return !holdsOneOf(compact, aboutMail);
}

bool isBareName(const QString &name)
{
    static const QSet<QString> bare = [] {
        const QStringList names = compactNames(u"name|nom|الاسم|اسم|nombre|nome|naam|imię|имя|ad|isim|tên|名字|الإسم");
        return QSet<QString>(names.begin(), names.end());
    }();
    return bare.contains(compactName(name)) || bare.contains(withoutFillers(name));
}

bool namesFamilyFirst(const QString &name)
{
    return words().familyFirst.contains(compactName(name)) || words().familyFirst.contains(withoutFillers(name));
}

bool namesRefusal(const QString &name)
{
    return holdsOneOf(compactName(name), words().refusals);
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
    constexpr std::size_t longest = 120; // bytes: names of columns are short, and comments hold any word
    if (cell.size() > longest)
        return false;
    const QString name = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
    for (const char16_t *number : {u"#", u"№", u"n°", u"nº"}) {
        if (name.compare(QStringView(number), Qt::CaseInsensitive) == 0)
            return true;
    }
    // Names of people and places too: Hồ, Mobile (Alabama); answers.
    static const QStringList ambiguous =
        compactNames(u"họ|mobile|no|facebook|twitter|instagram|同意|accepted|ja|đồng ý|acepto|aceito|"
                     u"accetto|akkoord|موافق|j'accepte|subscribed|согласен|angemeldet|iscritto|"
                     u"inscrito|suscrito|abonné|abonnee|abone|zapisany|ingeschreven");
    const QString compact = compactName(name);
    const bool isLetter = compact.size() == 1 && compact.front().unicode() < 0x80;
    if (compact.isEmpty() || isLetter || ambiguous.contains(compact))
        return false;
    return words().otherWhole.contains(compact) || words().plainColumns.contains(compact) ||
           knownName(name).has_value();
}

} // namespace broadside
