// Makes the whole kit of a campaign.
#pragma once

#include "Piece.h"

namespace broadside {

struct MadePiece
{
    QString path;
    PieceKind kind = PieceKind::Asset;
    QList<Language> languages;
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes

    bool operator==(const MadePiece &) const = default;
};

struct Kit
{
    QString folder;
    QList<MadePiece> pieces;
    QList<Language> languages;
    QList<Language> leftOut; ///< asked for, and lacking a required text
};

/// Builds every piece and swaps the kit in whole at `folder`: one that was there stays until the new one is complete,
/// and stays when anything fails or is cancelled. `languages` empty: all of the campaign's; "fr" asks for "fr-CA" too.
/// Only those that are complete are made, in the campaign's order. A folder that holds something else than a kit is not
/// touched, and the error says so. The same snapshot gives the same bytes.
Result<Kit> buildKit(const CampaignSnapshot &snapshot, const QString &folder, const QList<Language> &languages,
                     Progress &progress);

} // namespace broadside
