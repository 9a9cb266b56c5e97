// What came of a correction, said above the signature: whether it counts as before.
#pragma once

#include "SignerStory.h"

#include <QCoreApplication>

namespace broadside {

class Hint;

class CorrectionNews
{
    Q_DECLARE_TR_FUNCTIONS(CorrectionNews)
public:
    explicit CorrectionNews(Hint *hint) : m_hint(hint) {}

    /// A correction is stored; what it changed is seen once the signature is read anew.
    void expect(const SignerStory &before) { m_before = before; }
    /// Says nothing about a signature that was not corrected. `campaign`: the slug of the one in view.
    void tell(const SignerStory &after, const QString &campaign);
    void clear();

private:
    Hint *m_hint;
    std::optional<SignerStory> m_before; ///< as it was before it was corrected, until it is read anew
};

} // namespace broadside
