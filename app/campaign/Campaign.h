// One effort to move someone to do something: everything about it but its signatures.
#pragma once

#include "Brief.h"

#include <QByteArray>
#include <QDate>

namespace broadside {

/// The number of a campaign in its workspace; 0 is none.
enum class CampaignId : qint64 { None = 0 };

/// A decision-maker to be moved. Its name, office and form within a sentence are texts of the brief, keyed by `id`.
struct Target
{
    QString id;
    QString email;
    Language language; ///< in which letters to this target are written

    bool operator==(const Target &) const = default;
};

/// Where the campaign lives and what it links to. All absolute URLs; empty where there is none.
struct Links
{
    QString site;       ///< where the kit's `site/` folder is published, without a slash at its end
    QString formAction; ///< HTTPS address that takes the form's POST; empty: a button to `signElsewhere` instead
    QString signElsewhere;
    QString donate;
    QString organisation;

    bool operator==(const Links &) const = default;
};

/// The campaign's picture as its file; its alt text is a text of the brief.
struct Picture
{
    QByteArray bytes;
    QString mediaType; ///< image/svg+xml, image/png or image/jpeg
    QString credit;

    bool operator==(const Picture &) const = default;
};

/// How far a language is: texts by state, of those that are required or that the campaign has in some language.
struct LanguageProgress
{
    int missing = 0;
    int draft = 0;
    int current = 0;
    int stale = 0;
    int approved = 0;

    [[nodiscard]] int total() const { return missing + draft + current + stale + approved; }
    [[nodiscard]] int done() const { return current + approved; }
    /// 0–100, rounded down, so that 100 means all.
    [[nodiscard]] int percent() const { return total() == 0 ? 0 : done() * 100 / total(); }

    bool operator==(const LanguageProgress &) const = default;
};

struct Campaign
{
    QString slug;         ///< unique in the workspace, made of a–z, 0–9 and "-": in the command line and file names
    QString organisation; ///< who runs it
    QString contactEmail;
    QString postalAddress;
    Links links;
    QDate opens;
    QDate closes;
    int goal = 0; ///< signatures; 0: none
    bool asksPhone = false;
    bool asksComment = false;
    QString accent = QStringLiteral("#b8321a"); ///< the organisation's colour, #rrggbb
    Picture picture;
    QStringList demands; ///< ids, in order
    QList<Target> targets;
    Brief brief;

    /// Every text that this campaign has or could have, in the order of `FieldKind`, demands and targets in their
    /// order; a target's texts stand together.
    [[nodiscard]] QList<FieldKey> fieldKeys() const;
    /// A field's name with its number: "Demand 2", in the program's language.
    [[nodiscard]] QString nameOf(const FieldKey &key) const;
    [[nodiscard]] LanguageProgress progress(const Language &language) const;
    /// The folder of a language in the kit and the site: "fr" of "fr-CA", or the whole tag where two languages would
    /// share it.
    [[nodiscard]] QString folderOf(const Language &language) const;
    /// The absolute URL of a page: `site/fr/sign/`. Empty without `links.site`.
    [[nodiscard]] QString pageUrl(const Language &language, QStringView page) const;

    bool operator==(const Campaign &) const = default;
};

/// The required fields that a language lacks: while there are any, no piece is made in it.
[[nodiscard]] QList<FieldKey> missingRequired(const Campaign &campaign, const Language &language);

} // namespace broadside
