#include "Kit.h"

#include "KitFolder.h"
#include "Manifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace broadside {

namespace {

QString tagsOf(const QList<Language> &languages)
{
    QStringList tags;
    for (const Language &language : languages)
        tags.append(language.tag());
    return tags.join(QStringLiteral(", "));
}

/// Those of the campaign that were asked for, in the campaign's order.
Result<QList<Language>> askedLanguages(const Campaign &campaign, const QList<Language> &asked)
{
    const QList<Language> &all = campaign.brief.languages;
    for (const Language &language : asked) {
        if (std::ranges::none_of(all, [&](const Language &one) { return one.matches(language.tag()); }))
            return fail(QCoreApplication::translate("Kit", "This campaign has no language “%1”.").arg(language.tag()),
                        QCoreApplication::translate("Kit", "Its languages are: %1.").arg(tagsOf(all)));
    }
    QList<Language> chosen;
    for (const Language &language : all) {
        const auto names = [&](const Language &range) { return language.matches(range.tag()); };
        if (asked.isEmpty() || std::ranges::any_of(asked, names))
            chosen.append(language);
    }
    return chosen;
}

Result<Kit> chooseLanguages(const Campaign &campaign, const QList<Language> &asked)
{
    const Result<QList<Language>> chosen = askedLanguages(campaign, asked);
    if (!chosen)
        return std::unexpected(chosen.error());
    const QList<Language> complete = kitLanguages(campaign);
    Kit kit;
    for (const Language &language : *chosen)
        (complete.contains(language) ? kit.languages : kit.leftOut).append(language);
    if (kit.languages.isEmpty())
        return fail(QCoreApplication::translate(
                        "Kit", "No kit was made: in none of the languages are all required texts written."),
                    QCoreApplication::translate("Kit", "The check of the campaign lists the texts that are missing."));
    return kit;
}

std::unexpected<Error> cancelled()
{
    return fail(
        QCoreApplication::translate("Kit", "The kit was not made, because it was cancelled. Nothing was changed."));
}

} // namespace

Result<Kit> buildKit(const CampaignSnapshot &snapshot, const QString &folder, const QList<Language> &languages,
                     Progress &progress)
{
    Result<Kit> kit = chooseLanguages(snapshot.campaign, languages);
    if (!kit)
        return kit;
    Result<KitFolder> place = KitFolder::beside(folder);
    if (!place)
        return std::unexpected(place.error());

    const QList<Piece> pieces = piecesOf(snapshot, kit->languages);
    for (const Piece &piece : pieces) {
        progress.report(kit->pieces.size(), pieces.size());
        if (progress.cancelled())
            return cancelled();
        const Result<QByteArray> bytes = piece.render();
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const Result<void> written = place->write(piece.path, *bytes); !written)
            return std::unexpected(written.error());
        kit->pieces.append({piece.path, piece.kind, piece.languages, bytes->size(),
                            QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)});
    }
    if (const Result<void> written = place->write(manifestName(), writeManifest(*kit, snapshot.campaign)); !written)
        return std::unexpected(written.error());
    progress.report(pieces.size(), pieces.size());
    if (progress.cancelled())
        return cancelled();
    if (const Result<void> swapped = place->swapIn(); !swapped)
        return std::unexpected(swapped.error());
    kit->folder = place->target();
    return kit;
}

} // namespace broadside
