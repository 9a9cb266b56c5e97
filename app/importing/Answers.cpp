#include "Answers.h"

#include "AnswerWords.h"
#include "Keys.h"

#include <algorithm>

namespace broadside {

namespace {

/// Folded, one space between words, none around, without the stop at the end.
std::string plainText(std::string_view text)
{
    std::string plain;
    for (const char c : folded(text)) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace)
            plain.push_back(c);
        else if (!plain.empty() && plain.back() != ' ')
            plain.push_back(' ');
    }
    while (!plain.empty() && (plain.back() == ' ' || plain.back() == '.' || plain.back() == '!'))
        plain.pop_back();
    return plain;
}

/// The first word, up to a space or a mark.
std::string_view firstWord(std::string_view text)
{
    for (const std::string_view mark : {" ", ",", ".", ";", ":", "!", "،", "，", "。"})
        text = text.substr(0, text.find(mark));
    return text;
}

} // namespace

std::optional<bool> yesOrNo(std::string_view text)
{
    const std::string plain = plainText(text);
    const AnswerWords &words = answerWords();
    const auto begins = [&plain](const std::string &beginning) { return plain.starts_with(beginning); };
    if (plain.empty() || words.neither.contains(plain))
        return std::nullopt;
    if (words.yes.contains(plain))
        return true;
    if (words.no.contains(plain) || std::ranges::any_of(words.noBeginnings, begins))
        return false;
    if (std::ranges::any_of(words.yesBeginnings, begins))
        return true;
    const std::string first(firstWord(plain));
    if (words.yesFirst.contains(first))
        return true;
    return words.noFirst.contains(first) ? std::optional(false) : std::nullopt;
}

QString foldedValue(std::string_view text)
{
    const std::string plain = plainText(text);
    return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

ConsentAnswer ConsentReader::read(std::string_view text) const
{
    if (text.empty())
        return {};
    if (const auto said = m_values.constFind(foldedValue(text)); said != m_values.constEnd())
        return {.allowed = *said};
    const auto answer = yesOrNo(text);
    if (!answer)
        return {.isOpen = true};
    if (m_isInverted)
        return {.allowed = *answer ? std::optional(false) : std::nullopt};
    return {.allowed = answer};
}

QList<OpenConsentValue> openConsentValues(const ColumnMapping &mapping, const QList<QStringList> &sample)
{
    const qsizetype column = mapping.columns.indexOf(std::optional(SignatureField::ConsentEmail));
    QList<OpenConsentValue> open;
    if (column < 0)
        return open;
    ConsentReader reader(mapping);
    QMap<QString, qsizetype> places;
    for (const QStringList &row : sample) {
        const QString value = row.value(column).trimmed();
        const std::string text = value.toStdString();
        if (!reader.answerOf(text).isOpen)
            continue;
        const QString key = foldedValue(text);
        if (!places.contains(key)) {
            places.insert(key, open.size());
            open.append({.value = value});
        }
        ++open[places.value(key)].count;
    }
    std::ranges::stable_sort(open, std::ranges::greater(), &OpenConsentValue::count);
    return open;
}

} // namespace broadside
