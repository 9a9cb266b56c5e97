#include "CampaignTexts.h"

#include "BriefFile.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignTexts)
};

} // namespace

Result<Language> languageOf(const Campaign &campaign, const QString &tag)
{
    QStringList tags;
    QList<Language> matching;
    for (const Language &language : campaign.brief.languages) {
        tags.append(language.tag());
        if (language.tag().compare(tag, Qt::CaseInsensitive) == 0)
            return language;
        if (language.matches(tag))
            matching.append(language);
    }
    if (matching.size() == 1)
        return matching.constFirst();
    return fail(Words::tr("The campaign has no single language “%1”.").arg(tag.left(40)),
                Words::tr("Nothing was changed. Its languages are: %1.").arg(tags.join(QStringLiteral(", "))));
}

Result<FieldKey> fieldOf(const Campaign &campaign, const QString &path)
{
    const QList<FieldKey> keys = campaign.fieldKeys();
    if (const std::optional<FieldKey> key = fieldFromPath(path); key && keys.contains(*key))
        return *key;
    QStringList paths;
    std::ranges::transform(keys, std::back_inserter(paths), fieldPath);
    return fail(Words::tr("The campaign has no field “%1”.").arg(path.left(40)),
                Words::tr("Nothing was changed. Its fields are: %1.").arg(paths.join(QStringLiteral(", "))));
}

QByteArray readUpTo(QIODevice &device, qint64 most)
{
    QByteArray bytes;
    QByteArray piece;
    do {
        piece = device.read(most - bytes.size());
        bytes += piece;
    } while (!piece.isEmpty() && bytes.size() < most);
    return bytes;
}

} // namespace broadside
