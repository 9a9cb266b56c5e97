// What a text or a web page could be in a brief: proposed, and shown before anything is made of it.
#pragma once

#include "Templates.h"

namespace broadside {

struct ProposedPart
{
    std::optional<FieldKind> kind; ///< none: it is left out unless somebody says what it is
    QString body;

    bool operator==(const ProposedPart &) const = default;
};

/// The parts in their order. Of headings, the first becomes the title; words such as "we demand", "thank you",
/// "background", "donate" and their French and Arabic kin say what follows them; a list after an ask is demands; what
/// says nothing of itself is background: nothing is left out by itself but what a page holds besides its content.
[[nodiscard]] QList<ProposedPart> proposalFromText(const QString &markdown);
/// A web page as a browser saved it, in any encoding that it names. Its navigation, forms and footers are left out.
[[nodiscard]] QList<ProposedPart> proposalFromHtml(const QByteArray &page);

/// A campaign of the parts in one language. Parts of a kind that has one text follow each other in it.
[[nodiscard]] Beginning beginningFromProposal(const QList<ProposedPart> &parts, const QList<Language> &languages);

} // namespace broadside
