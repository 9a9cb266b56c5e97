#include "BriefMarkdown.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QRegularExpression &ownComment()
{
    static const QRegularExpression comment(u"^(\\\\*<!-- (?:field|brief): )"_s, QRegularExpression::MultilineOption);
    return comment;
}

/// A text that has a line like one of ours: the backslash before it comes off again when it is read.
QString escaped(const QString &body)
{
    QString text = body;
    return text.replace(ownComment(), u"\\\\1"_s);
}

QString unescaped(const QString &text)
{
    static const QRegularExpression comment(u"^\\\\(\\\\*<!-- (?:field|brief): )"_s,
                                            QRegularExpression::MultilineOption);
    QString body = text;
    return body.replace(comment, u"\\1"_s);
}

QString stateOf(const Text &text)
{
    return text.approved ? u"approved"_s : text.finished ? u"current"_s : u"draft"_s;
}

} // namespace

Result<QByteArray> writeBriefMarkdown(const BriefFile &file)
{
    QString markdown;
    for (const CarriedText &carried : file.texts) {
        if (carried.language != file.texts.front().language)
            return fail(Words::tr("A Markdown file holds one language."), Words::tr("Choose the language to export."));
        if (markdown.isEmpty())
            markdown = u"<!-- brief: campaign=%1 language=%2 -->\n\n"_s.arg(file.campaign, carried.language.tag());
        markdown += u"<!-- field: %1 state=%2 base=%3 -->\n"_s.arg(fieldPath(carried.key), stateOf(carried.text),
                                                                   carried.base) +
                    escaped(carried.text.body) + u"\n\n"_s;
    }
    return markdown.toUtf8();
}

Result<BriefFile> readBriefMarkdown(const QByteArray &bytes)
{
    static const QRegularExpression head(
        u"\\A\\x{FEFF}?\\s*<!-- brief: campaign=([a-z0-9-]{1,64}) language=([A-Za-z0-9-]{1,64}) -->[ \\t]*\\n"_s);
    static const QRegularExpression field(
        u"^<!-- field: (\\S{1,200})(?: state=(draft|current|approved))?(?: base=([0-9a-f]*))? -->[ \\t]*\\n?"_s,
        QRegularExpression::MultilineOption);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(Words::tr("it is not UTF-8"), {});
    text.replace(u"\r\n"_s, u"\n"_s);
    const auto first = head.match(text);
    if (!first.hasMatch())
        return fail(Words::tr("its first line does not name a campaign and a language"), {});
    const Result<Language> language = Language::parse(first.captured(2));
    if (!language)
        return std::unexpected(language.error());
    BriefFile file{first.captured(1), {}};
    auto it = field.globalMatch(text, first.capturedEnd());
    while (it.hasNext()) {
        const auto match = it.next();
        const auto key = fieldFromPath(match.captured(1));
        if (!key)
            return fail(Words::tr("there is no field “%1”").arg(match.captured(1).left(80)), {});
        const qsizetype end = it.hasNext() ? it.peekNext().capturedStart() : text.size();
        QString body = text.sliced(match.capturedEnd(), end - match.capturedEnd());
        if (body.endsWith(u"\n\n"))
            body.chop(2);
        else if (body.endsWith(u'\n'))
            body.chop(1);
        const QString state = match.captured(2);
        CarriedText carried{.key = *key, .language = *language, .sourceLanguage = *language};
        carried.text.body = unescaped(body);
        carried.text.finished = state == u"current" || state == u"approved";
        carried.text.approved = state == u"approved";
        carried.isWhole = false;
        carried.base = match.captured(3);
        file.texts.append(carried);
    }
    return file;
}

} // namespace broadside
