// One thing in a kit, before it is made.
#pragma once

#include "CampaignSnapshot.h"
#include "Progress.h"

#include <functional>

namespace broadside {

enum class PieceKind { SignPage, ThanksPage, LanguagePage, Asset, ShareCard, Posts, Flyer };

[[nodiscard]] QString pieceKindId(PieceKind kind);   ///< "sign-page": in kit.json
[[nodiscard]] QString pieceKindName(PieceKind kind); ///< in the program's language

struct Piece
{
    QString path; ///< within the kit, with "/" on every system
    PieceKind kind = PieceKind::Asset;
    QList<Language> languages; ///< empty for what belongs to all
    std::function<Result<QByteArray>()> render;
};

/// The languages of the campaign in which no required text is missing: only in these are pieces made.
[[nodiscard]] QList<Language> kitLanguages(const Campaign &campaign);
/// Every piece that the campaign has in these languages, sorted by path.
[[nodiscard]] QList<Piece> piecesOf(const CampaignSnapshot &snapshot, const QList<Language> &languages);

} // namespace broadside
