#include "XliffParts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

QList<LanguagePair> languagePairs(const BriefFile &file)
{
    QList<LanguagePair> pairs;
    for (const CarriedText &text : file.texts) {
        if (text.isSource())
            continue;
        auto pair = std::ranges::find_if(
            pairs, [&](const LanguagePair &p) { return p.from == text.sourceLanguage && p.to == text.language; });
        if (pair == pairs.end())
            pair = pairs.insert(pairs.end(), LanguagePair{text.sourceLanguage, text.language, {}});
        pair->texts.append(text);
    }
    return pairs;
}

QString pairNames(const QList<LanguagePair> &pairs)
{
    QStringList names;
    for (const LanguagePair &pair : pairs)
        names.append(u"%1 → %2"_s.arg(pair.from.tag(), pair.to.tag()));
    return names.join(u", "_s);
}

std::unexpected<Error> failNothingToTranslate()
{
    return fail(
        Words::tr("There is nothing to translate here: XLIFF holds translations alone."),
        Words::tr("Nothing was written. Export another language, or as JSON, CSV or Markdown, which hold source "
                  "texts too."));
}

void writeXmlText(QXmlStreamWriter &xml, const QString &text)
{
    bool isFirst = true;
    for (const QString &part : text.split(u'\r')) {
        if (!isFirst)
            xml.writeEntityReference(u"#13"_s);
        isFirst = false;
        xml.writeCharacters(part);
    }
}

QString unitName(const FieldKey &key)
{
    return key.item.isEmpty() ? fieldName(key.kind) : u"%1 (%2)"_s.arg(fieldName(key.kind), key.item);
}

Language xliffLanguage(CautiousXml &xml, const char *attribute)
{
    const Result<Language> language = Language::parse(xml.attribute(attribute));
    if (language)
        return *language;
    xml.fault(Words::tr("%1: %2").arg(QString::fromLatin1(attribute), language.error().what));
    return {};
}

FieldKey xliffField(CautiousXml &xml, const QString &path)
{
    const std::optional<FieldKey> key = fieldFromPath(path);
    if (!key)
        xml.fault(Words::tr("a brief has no field “%1”").arg(path.left(40)));
    return key.value_or(FieldKey());
}

void readOriginal(CautiousXml &xml, BriefFile &file)
{
    const QString campaign = xml.attribute("original");
    if (!file.campaign.isEmpty() && file.campaign != campaign)
        xml.fault(
            Words::tr("it holds texts of two campaigns, “%1” and “%2”").arg(file.campaign.left(40), campaign.left(40)));
    file.campaign = campaign;
}

} // namespace broadside
