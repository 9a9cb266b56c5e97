// A brief on its way to other people and back: what every exchange format is written from and read into.
#pragma once

#include "Campaign.h"

#include <optional>

namespace broadside {

/// What the workspace held when a text was exported, so that a merge can tell who has changed it since.
struct TextBase
{
    QString fingerprint; ///< of the body: 16 hexadecimal digits
    TextState state = TextState::Missing;

    bool operator==(const TextBase &) const = default;
};

/// One field in one language, as a file carries it.
struct CarriedText
{
    FieldKey key;
    Language language;
    Language sourceLanguage; ///< the field's own; null where the file does not say
    QString body;
    TextState state = TextState::Missing;
    QList<Note> notes;
    std::optional<TextBase> base;  ///< none where the file never had it or a tool dropped it
    std::optional<QString> source; ///< the source's body that this is, or shall be, a translation of

    [[nodiscard]] bool isSource() const { return language == sourceLanguage; }
    bool operator==(const CarriedText &) const = default;
};

struct BriefFile
{
    QString campaign; ///< its slug
    QList<CarriedText> texts;

    /// In the order in which they first appear.
    [[nodiscard]] QList<Language> languages() const;
    bool operator==(const BriefFile &) const = default;
};

/// Which part of a brief is exported; a null language is every language.
struct ExportScope
{
    Language language;
    Language from; ///< only the texts of fields whose source language this is
};

/// Every field that is written in some language, in each language of the campaign (or in `scope.language` alone), also
/// where it is missing, so that it can be filled in. Texts of demands, targets and languages that the campaign no
/// longer has stay at home.
[[nodiscard]] BriefFile briefFileOf(const Campaign &campaign, const ExportScope &scope = {});

/// "missing", "draft", "current", "stale", "approved".
[[nodiscard]] QString textStateId(TextState state);
[[nodiscard]] std::optional<TextState> textStateFromId(QStringView id);
/// The first 16 hexadecimal digits of the SHA-256 of the UTF-8, with every line break as "\n": tools turn them about.
[[nodiscard]] QString fingerprintOf(const QString &body);
/// The text with every line break as "\n".
[[nodiscard]] QString withPlainLineBreaks(QString text);
/// "current 0123456789abcdef".
[[nodiscard]] QString baseToken(const TextBase &base);
/// The reverse; none where a tool has changed it.
[[nodiscard]] std::optional<TextBase> baseFromToken(QStringView token);
/// Why a text cannot be carried, as the end of a sentence; none for one that can: at most 100,000 characters, without
/// control characters other than line breaks and tabs, without halves of characters, and without what XML 1.0 (2.2)
/// leaves out.
[[nodiscard]] std::optional<QString> textFault(const QString &text);

} // namespace broadside
