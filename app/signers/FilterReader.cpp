#include "FilterReader.h"

#include "FilterValue.h"
#include "SignerFilterText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterReader)
};

using Kind = SignerFilter::Kind;

/// A reader goes one call deeper with every level.
constexpr int mostLevels = 64;

/// What is quoted in an error.
QString shortened(QStringView text)
{
    constexpr qsizetype most = 40;
    return text.size() <= most ? text.toString() : text.first(most) + u'…';
}

QString example()
{
    return Words::tr("Write what to look at and a value, as in language:fr or not (has:comment and region:QC,ON).");
}

QString traitList()
{
    QStringList ids;
    for (const SignerTrait trait : signerTraits())
        ids << signerTraitId(trait);
    return ids.join(", "_L1);
}

} // namespace

Result<SignerFilter> FilterReader::read()
{
    skipSpace();
    if (m_at == m_text.size())
        return SignerFilter();
    auto filter = readAny();
    if (filter && m_at < m_text.size()) // only a parenthesis ends a filter before the text does
        return fail(Words::tr("The parenthesis at character %1 closes nothing.").arg(characterAt(m_at)),
                    Words::tr("Take it away, or write one that opens before it."));
    return filter;
}

Result<SignerFilter> FilterReader::readAny()
{
    SignerFilter any{.kind = Kind::Any, .test = {}, .parts = {}};
    do {
        auto all = readAll();
        if (!all)
            return all;
        any.parts << *std::move(all);
    } while (take(u"or"));
    return any.parts.size() == 1 ? any.parts.constFirst() : any;
}

Result<SignerFilter> FilterReader::readAll()
{
    SignerFilter all{.kind = Kind::All, .test = {}, .parts = {}};
    do {
        auto part = readPart();
        if (!part)
            return part;
        all.parts << *std::move(part);
    } while (take(u"and") || beginsPart());
    return all.parts.size() == 1 ? all.parts.constFirst() : all;
}

Result<SignerFilter> FilterReader::readPart()
{
    if (take(u"not"))
        return readNegated();
    return isAt(u'(') ? readParenthesis() : readTest();
}

Result<SignerFilter> FilterReader::readNegated()
{
    if (const auto deeper = descend(); !deeper)
        return std::unexpected(deeper.error());
    auto part = readPart();
    --m_level;
    if (!part)
        return part;
    return SignerFilter{.kind = Kind::Not, .test = {}, .parts = {*std::move(part)}};
}

Result<SignerFilter> FilterReader::readParenthesis()
{
    if (const auto deeper = descend(); !deeper)
        return std::unexpected(deeper.error());
    const qsizetype opened = m_at++;
    skipSpace();
    auto filter = isAt(u')') ? SignerFilter() : readAny();
    if (!filter)
        return filter;
    if (!isAt(u')'))
        return fail(Words::tr("The parenthesis at character %1 is not closed.").arg(characterAt(opened)),
                    Words::tr("Write the one that closes it."));
    ++m_at;
    --m_level;
    return filter;
}

Result<SignerFilter> FilterReader::readTest()
{
    const qsizetype begin = m_at;
    const QStringView id = wordHere(false);
    m_at += id.size();
    if (!isAt(u':')) {
        if (id.isEmpty() || id.compare(u"and", Qt::CaseInsensitive) == 0 || id.compare(u"or", Qt::CaseInsensitive) == 0)
            return fail(Words::tr("Something to look at is missing at character %1.").arg(characterAt(begin)),
                        example());
        return fail(Words::tr("“%1” at character %2 has no value.").arg(shortened(id)).arg(characterAt(begin)),
                    example());
    }
    const auto trait = signerTraitFromId(id);
    if (!trait)
        return fail(Words::tr("“%1” at character %2 is nothing that a filter can look at.")
                        .arg(shortened(id))
                        .arg(characterAt(begin)),
                    Words::tr("It can look at these: %1.").arg(traitList()));
    SignerFilter test = SignerFilter::of(*trait, {});
    do {
        const qsizetype place = ++m_at;
        const auto text = readValue();
        if (!text)
            return std::unexpected(text.error());
        auto value = filterValue(*trait, *text);
        if (!value)
            return fail(Words::tr("“%1” at character %2 is no value of “%3”.")
                            .arg(shortened(*text))
                            .arg(characterAt(place))
                            .arg(signerTraitId(*trait)),
                        value.error());
        test.test.values << *std::move(value);
    } while (isAt(u','));
    return test;
}

Result<QString> FilterReader::readValue()
{
    if (isAt(u'"'))
        return readQuoted();
    const QStringView word = wordHere(true);
    if (word.isEmpty())
        return fail(Words::tr("A value is missing at character %1.").arg(characterAt(m_at)),
                    Words::tr("Values stand without spaces between them, as in region:QC,ON; \"\" is one that is not "
                              "there."));
    m_at += word.size();
    return word.toString();
}

Result<QString> FilterReader::readQuoted()
{
    const qsizetype opened = m_at;
    QString value;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
        const QStringView rest = m_text.sliced(m_at + 1);
        const bool isEscape = m_text[m_at] == u'\\' && (rest.startsWith(u'"') || rest.startsWith(u'\\'));
        value += m_text[isEscape ? ++m_at : m_at];
    }
    if (m_at == m_text.size())
        return fail(Words::tr("The quote at character %1 is not closed.").arg(characterAt(opened)),
                    Words::tr("Write a second one where the value ends; within it, a quote is written as \\\"."));
    ++m_at;
    return value;
}

Result<void> FilterReader::descend()
{
    if (++m_level <= mostLevels)
        return {};
    return fail(Words::tr("At character %1 the filter has more than %2 levels within one another.")
                    .arg(characterAt(m_at))
                    .arg(mostLevels),
                Words::tr("Write it with fewer parentheses."));
}

void FilterReader::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

QStringView FilterReader::wordHere(bool withColons) const
{
    const QStringView rest = m_text.sliced(m_at);
    const auto *const end = std::ranges::find_if(rest, [withColons](QChar c) {
        return c.isSpace() || c == u'(' || c == u')' || c == u',' || c == u'"' || (c == u':' && !withColons);
    });
    return rest.first(end - rest.begin());
}

bool FilterReader::isBefore(QStringView operation) const
{
    const QStringView word = wordHere(false);
    return word.compare(operation, Qt::CaseInsensitive) == 0 && !m_text.sliced(m_at + word.size()).startsWith(u':');
}

bool FilterReader::take(QStringView operation)
{
    skipSpace();
    if (!isBefore(operation))
        return false;
    m_at += operation.size();
    skipSpace();
    return true;
}

bool FilterReader::beginsPart()
{
    skipSpace();
    return m_at < m_text.size() && !isAt(u')') && !isBefore(u"or");
}

qsizetype FilterReader::characterAt(qsizetype at) const
{
    return 1 + at - std::ranges::count_if(m_text.first(at), [](QChar c) { return c.isLowSurrogate(); });
}

Result<SignerFilter> readFilter(QStringView text)
{
    return FilterReader(text).read();
}

} // namespace broadside
