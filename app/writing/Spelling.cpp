#include "Spelling.h"

#include "KeptText.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>
#include <QStandardPaths>

#include <hunspell.hxx>
#include <unicode/ucnv.h>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 80; // no dictionary holds a longer one; Hunspell itself stops at 100 bytes
constexpr qsizetype mostDictionaries = 4;
constexpr qsizetype mostRemembered = 100'000;

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &folder : qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts))
        folders.append(folder);
    folders.append(QCoreApplication::applicationDirPath() + u"/dictionaries"_s);
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"myspell/dicts"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

/// The paths of dictionaries without their extension: that of the language itself, or else of its primary language, or
/// else those of its regions: whoever writes "English" may write that of any country.
QStringList dictionariesFor(const Language &language)
{
    const QString own = language.tag().replace(u'-', u'_');
    const QStringList patterns{own + u".dic"_s, language.primary() + u".dic"_s, language.primary() + u"_*.dic"_s};
    const QStringList folders = dictionaryFolders();
    for (const QString &pattern : patterns) {
        QStringList found;
        for (const QString &folder : folders) {
            for (const QString &file : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name)) {
                const QString base = folder + u'/' + file.chopped(4);
                if (QFile::exists(base + u".aff"_s) && found.size() < mostDictionaries)
                    found.append(base);
            }
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// To and from a dictionary's own encoding; ICU knows more of them than Qt.
class Encoding
{
public:
    explicit Encoding(const std::string &name)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(name.c_str(), &status));
    }

    [[nodiscard]] bool isValid() const { return m_converter != nullptr; }

    /// Empty where the encoding lacks a character of the word.
    [[nodiscard]] std::string encode(const QString &word) const
    {
        std::string bytes(static_cast<size_t>(word.size()) * 4 + 8, '\0');
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        const int32_t length =
            ucnv_fromUChars(m_converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                            reinterpret_cast<const UChar *>(word.utf16()), static_cast<int32_t>(word.size()), &status);
        bytes.resize(U_SUCCESS(status) ? static_cast<size_t>(length) : 0);
        return bytes;
    }

    [[nodiscard]] QString decode(const std::string &bytes) const
    {
        QString text(static_cast<qsizetype>(bytes.size()) * 2 + 8, u'\0');
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length =
            ucnv_toUChars(m_converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                          bytes.data(), static_cast<int32_t>(bytes.size()), &status);
        text.resize(U_SUCCESS(status) ? length : 0);
        return text;
    }

private:
    struct Close
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    std::unique_ptr<UConverter, Close> m_converter;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isInWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetter() || c.isMark() || c == u'\u200C' || c == u'\u0640')
        return true;
    const bool isJoint = isApostrophe(c) || c == u'-' || c == u'\u2011';
    return isJoint && at > 0 && at + 1 < text.size() && (text[at - 1].isLetter() || text[at - 1].isMark()) &&
           text[at + 1].isLetter();
}

/// Merge fields are for the program, not for readers.
void keepMergeFields(const QString &text, std::vector<bool> &kept)
{
    for (qsizetype start = text.indexOf(u'{'); start >= 0; start = text.indexOf(u'{', start + 1)) {
        const qsizetype end = text.indexOf(u'}', start);
        if (end < 0)
            return;
        std::fill(kept.begin() + start, kept.begin() + end + 1, true);
    }
}

} // namespace

namespace {

/// One pair of files.
struct Lexicon
{
    explicit Lexicon(const QString &base)
        : hunspell(QFile::encodeName(base + u".aff"_s).constData(), QFile::encodeName(base + u".dic"_s).constData()),
          encoding(hunspell.get_dict_encoding())
    {
    }

    [[nodiscard]] bool knows(const QString &word)
    {
        const std::string bytes = encoding.encode(word);
        return !bytes.empty() && hunspell.spell(bytes);
    }

    Hunspell hunspell;
    Encoding encoding;
};

} // namespace

struct Spelling::Dictionary
{

    [[nodiscard]] bool knows(const QString &word)
    {
        if (const auto found = known.constFind(word); found != known.cend())
            return *found;
        if (known.size() > mostRemembered)
            known.clear();
        const bool isKnown = looksUp(word);
        known.insert(word, isKnown);
        return isKnown;
    }

    [[nodiscard]] bool looksUp(const QString &word)
    {
        if (word.size() > longestWord || isOwn(word) || isRight(word))
            return true;
        // "Ottawa-Gatineau": known where its parts are.
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        if (parts.size() > 1 && std::ranges::all_of(parts, [this](const QString &part) { return knows(part); }))
            return true;
        // "l'ONU", "d'Israël": French elision, where the dictionary does not know it itself.
        const qsizetype apostrophe = word.lastIndexOf(u'\'');
        return apostrophe > 0 && apostrophe <= 2 && apostrophe + 1 < word.size() && knows(word.sliced(apostrophe + 1));
    }

    [[nodiscard]] bool isOwn(const QString &word) const { return own.contains(word) || own.contains(word.toLower()); }

    [[nodiscard]] bool isRight(const QString &word)
    {
        return std::ranges::any_of(lexicons, [&](const auto &lexicon) { return lexicon->knows(word); });
    }

    std::vector<std::unique_ptr<Lexicon>> lexicons;
    QChar::Script script = QChar::Script_Latin;
    QSet<QString> own;
    QHash<QString, bool> known; ///< what was looked up before
};

Spelling::Spelling(const Language &language, const QStringList &ownWords)
{
    auto dictionary = std::make_unique<Dictionary>();
    const QString sample = language.nativeName();
    if (!sample.isEmpty())
        dictionary->script = sample.front().script();
    for (const QString &base : dictionariesFor(language)) {
        auto lexicon = std::make_unique<Lexicon>(base);
        if (lexicon->encoding.isValid())
            dictionary->lexicons.push_back(std::move(lexicon));
    }
    if (dictionary->lexicons.empty())
        return;
    m_dictionary = std::move(dictionary);
    for (const QString &word : ownWords)
        addOwnWord(word);
}

Spelling::Spelling(Spelling &&) noexcept = default;
Spelling &Spelling::operator=(Spelling &&) noexcept = default;
Spelling::~Spelling() = default;

bool Spelling::isAvailable() const
{
    return m_dictionary != nullptr;
}

QList<TextRange> Spelling::misspelt(const QString &text) const
{
    QList<TextRange> ranges;
    if (!m_dictionary)
        return ranges;
    std::vector<bool> kept = keptInMarkdown(text);
    keepMergeFields(text, kept);
    for (qsizetype start = 0; start < text.size();) {
        if (!text[start].isLetter() || kept[static_cast<size_t>(start)]) {
            // Letters behind a digit or a sign belong to it: "2e", "R2D2", "@name".
            const bool isSign = text[start].isDigit() || text[start] == u'@' || text[start] == u'#';
            ++start;
            while (isSign && start < text.size() && (text[start].isLetterOrNumber() || text[start] == u'_'))
                ++start;
            continue;
        }
        qsizetype end = start;
        bool isPlain = true;
        while (end < text.size() && (isInWord(text, end) || text[end].isDigit())) {
            const QChar c = text[end];
            isPlain = isPlain && !c.isDigit() && !kept[static_cast<size_t>(end)] &&
                      (!c.isLetter() || c.script() == m_dictionary->script);
            ++end;
        }
        if (isPlain) {
            QString word = text.sliced(start, end - start);
            word.replace(u'\u2019', u'\'').replace(u'\u2011', u'-').remove(u'\u0640');
            if (!m_dictionary->knows(word.normalized(QString::NormalizationForm_C)))
                ranges.append({start, end - start});
        }
        start = end;
    }
    return ranges;
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList suggestions;
    if (!m_dictionary || word.size() > longestWord)
        return suggestions;
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    for (const auto &lexicon : m_dictionary->lexicons) {
        const std::string bytes = lexicon->encoding.encode(plain);
        for (const std::string &suggestion :
             bytes.empty() ? std::vector<std::string>() : lexicon->hunspell.suggest(bytes)) {
            QString text = lexicon->encoding.decode(suggestion);
            if (word.contains(u'\u2019'))
                text.replace(u'\'', u'\u2019');
            if (!suggestions.contains(text))
                suggestions.append(text);
        }
    }
    return suggestions;
}

void Spelling::addOwnWord(const QString &word)
{
    if (!m_dictionary)
        return;
    QString plain = word.trimmed();
    plain.replace(u'\u2019', u'\'');
    m_dictionary->own.insert(plain);
    m_dictionary->known.clear();
}

} // namespace broadside
