// The words that pieces bring along themselves (labels, buttons), in the language of the piece, not of the program.
#pragma once

#include "Language.h"

#include <QTranslator>

#include <memory>

namespace broadside {

/// Words come from the program's own translations, context "Piece"; mark each with QT_TRANSLATE_NOOP("Piece", "…").
class PieceWords
{
public:
    explicit PieceWords(const Language &language);

    /// The text in the piece's language; as written where the language has no translation (see `isKnown`).
    [[nodiscard]] QString operator()(const char *text) const;
    /// A plural: "%n" is replaced by the number as the language writes it.
    [[nodiscard]] QString operator()(const char *text, qint64 count) const;
    /// Whether Broadside speaks this language; preflight tells the organiser where it does not.
    [[nodiscard]] static bool isKnown(const Language &language);

private:
    Language m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace broadside
