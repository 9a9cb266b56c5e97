#include "Manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr int formatVersion = 1;

QJsonArray tagsOf(const QList<Language> &languages)
{
    QJsonArray tags;
    for (const Language &language : languages)
        tags.append(language.tag());
    return tags;
}

/// How far the texts of a piece's languages are; all zero for a piece without a text.
QJsonObject statesOf(const QList<Language> &languages, const Campaign &campaign)
{
    LanguageProgress sum;
    for (const Language &language : languages) {
        const LanguageProgress progress = campaign.progress(language);
        sum.missing += progress.missing;
        sum.draft += progress.draft;
        sum.current += progress.current;
        sum.stale += progress.stale;
        sum.approved += progress.approved;
    }
    return {{u"missing"_s, sum.missing},
            {u"draft"_s, sum.draft},
            {u"current"_s, sum.current},
            {u"stale"_s, sum.stale},
            {u"approved"_s, sum.approved}};
}

} // namespace

QByteArray writeManifest(const Kit &kit, const Campaign &campaign)
{
    QJsonArray pieces;
    for (const MadePiece &piece : kit.pieces) {
        pieces.append(QJsonObject{{u"path"_s, piece.path},
                                  {u"kind"_s, pieceKindId(piece.kind)},
                                  {u"languages"_s, tagsOf(piece.languages)},
                                  {u"size"_s, piece.size},
                                  {u"sha256"_s, QString::fromLatin1(piece.sha256.toHex())},
                                  {u"texts"_s, statesOf(piece.languages, campaign)}});
    }
    const QJsonObject manifest{{u"broadside"_s, u"kit"_s},           {u"version"_s, formatVersion},
                               {u"campaign"_s, campaign.slug},       {u"languages"_s, tagsOf(kit.languages)},
                               {u"left_out"_s, tagsOf(kit.leftOut)}, {u"pieces"_s, pieces}};
    return QJsonDocument(manifest).toJson();
}

std::optional<QSet<QString>> pathsInManifest(const QByteArray &manifest)
{
    const QJsonObject object = QJsonDocument::fromJson(manifest).object();
    if (object.value("broadside"_L1) != "kit"_L1 || !object.value("pieces"_L1).isArray())
        return std::nullopt;
    QSet<QString> paths{manifestName()};
    for (const QJsonValue &piece : object.value("pieces"_L1).toArray())
        paths.insert(piece["path"_L1].toString());
    return paths;
}

} // namespace broadside
