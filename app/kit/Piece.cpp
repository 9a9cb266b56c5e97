#include "Piece.h"

#include "Flyer.h"
#include "LanguagePage.h"
#include "PageAssets.h"
#include "Posts.h"
#include "ShareCard.h"
#include "SignPage.h"
#include "ThanksPage.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// What every piece is made from; the pieces share it and keep it alive.
struct Inputs
{
    CampaignSnapshot snapshot;
    QList<Language> languages;
    Theme theme;
};

using SharedInputs = std::shared_ptr<const Inputs>;
using Render = std::function<Result<QByteArray>()>;

/// For a picture that lies in two places: it is drawn once, whichever of them is asked for first.
Render onlyOnce(Render render)
{
    struct Memory
    {
        std::once_flag once;
        Result<QByteArray> bytes;
    };
    return [render = std::move(render), memory = std::make_shared<Memory>()] {
        std::call_once(memory->once, [&] { memory->bytes = render(); });
        return memory->bytes;
    };
}

void addSite(QList<Piece> &pieces, const SharedInputs &inputs)
{
    pieces.append({u"site/index.html"_s, PieceKind::LanguagePage, inputs->languages,
                   [inputs] { return renderLanguagePage(inputs->snapshot, inputs->languages, inputs->theme); }});
    for (const PageAsset &asset : pageAssets(inputs->snapshot, inputs->theme))
        pieces.append({u"site/assets/"_s + asset.name, PieceKind::Asset, {}, [bytes = asset.bytes] { return bytes; }});
}

void addLanguage(QList<Piece> &pieces, const SharedInputs &inputs, const Language &language)
{
    const Campaign &campaign = inputs->snapshot.campaign;
    const QString folder = campaign.folderOf(language);
    const QList<Language> alone{language};
    pieces.append({u"site/"_s + folder + u"/sign/index.html"_s, PieceKind::SignPage, alone, [inputs, language] {
                       return renderSignPage(inputs->snapshot, language, inputs->languages, inputs->theme);
                   }});
    pieces.append({u"site/"_s + folder + u"/thanks/index.html"_s, PieceKind::ThanksPage, alone, [inputs, language] {
                       return renderThanksPage(inputs->snapshot, language, inputs->languages, inputs->theme);
                   }});
    const Render card =
        onlyOnce([inputs, language] { return renderShareCard(inputs->snapshot, language, inputs->theme, wideCard); });
    const QString share = u"share/"_s + folder + u'/';
    pieces.append({share + u"card-1200x630.png"_s, PieceKind::ShareCard, alone, card});
    pieces.append({u"site/assets/"_s + cardName(campaign, language), PieceKind::Asset, alone, card});
    pieces.append({share + u"posts.txt"_s, PieceKind::Posts, alone,
                   [inputs, language] { return postsText(inputs->snapshot.campaign, language); }});
    pieces.append({share + u"posts.json"_s, PieceKind::Posts, alone,
                   [inputs, language] { return postsJson(inputs->snapshot.campaign, language); }});
}

void addFlyers(QList<Piece> &pieces, const SharedInputs &inputs, const QString &folder,
               const QList<Language> &languages)
{
    for (const Paper paper : papers()) {
        pieces.append(
            {u"print/"_s + folder + u"/flyer-"_s + paperId(paper) + u".pdf"_s, PieceKind::Flyer, languages,
             [inputs, languages, paper] { return renderFlyer(inputs->snapshot, languages, paper, inputs->theme); }});
    }
}

} // namespace

QString pieceKindId(PieceKind kind)
{
    switch (kind) {
    case PieceKind::SignPage:
        return u"sign-page"_s;
    case PieceKind::ThanksPage:
        return u"thanks-page"_s;
    case PieceKind::LanguagePage:
        return u"language-page"_s;
    case PieceKind::Asset:
        return u"asset"_s;
    case PieceKind::ShareCard:
        return u"share-card"_s;
    case PieceKind::Posts:
        return u"posts"_s;
    case PieceKind::Flyer:
        return u"flyer"_s;
    }
    Q_UNREACHABLE();
}

QString pieceKindName(PieceKind kind)
{
    switch (kind) {
    case PieceKind::SignPage:
        return QCoreApplication::translate("PieceKind", "Signature page");
    case PieceKind::ThanksPage:
        return QCoreApplication::translate("PieceKind", "Thank-you page");
    case PieceKind::LanguagePage:
        return QCoreApplication::translate("PieceKind", "Choice of language");
    case PieceKind::Asset:
        return QCoreApplication::translate("PieceKind", "Part of the pages");
    case PieceKind::ShareCard:
        return QCoreApplication::translate("PieceKind", "Share card");
    case PieceKind::Posts:
        return QCoreApplication::translate("PieceKind", "Posts");
    case PieceKind::Flyer:
        return QCoreApplication::translate("PieceKind", "Flyer");
    }
    Q_UNREACHABLE();
}

QList<Language> kitLanguages(const Campaign &campaign)
{
    QList<Language> complete;
    for (const Language &language : campaign.brief.languages) {
        if (missingRequired(campaign, language).isEmpty())
            complete.append(language);
    }
    return complete;
}

QList<Piece> piecesOf(const CampaignSnapshot &snapshot, const QList<Language> &languages)
{
    const auto inputs = std::make_shared<const Inputs>(Inputs{snapshot, languages, themeOf(snapshot.campaign)});
    QList<Piece> pieces;
    addSite(pieces, inputs);
    for (const Language &language : languages) {
        addLanguage(pieces, inputs, language);
        addFlyers(pieces, inputs, snapshot.campaign.folderOf(language), {language});
    }
    if (languages.size() > 1)
        addFlyers(pieces, inputs, u"bilingual"_s, languages.first(2));
    std::ranges::sort(pieces, {}, &Piece::path);
    return pieces;
}

} // namespace broadside
