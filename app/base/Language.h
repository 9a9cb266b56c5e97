// A language of a campaign or of the program, by its BCP 47 tag.
#pragma once

#include "Result.h"

#include <QLocale>
#include <QString>

#include <compare>

namespace broadside {

class Language
{
public:
    Language() = default;

    /// Reads a BCP 47 tag such as "en", "fr-CA" or "zh-Hant" and writes it in the tag's usual case (RFC 5646, 2.1.1).
    /// An error when the text is no well-formed tag.
    static Result<Language> parse(QStringView tag);
    /// For a tag written in the source code itself.
    static Language of(const char *tag);

    [[nodiscard]] QString tag() const { return m_tag; }
    /// "fr" of "fr-CA".
    [[nodiscard]] QString primary() const { return m_tag.section(u'-', 0, 0); }
    /// What a tab shows: "EN", "FR".
    [[nodiscard]] QString shortName() const { return primary().toUpper(); }
    /// The language's name in itself, as a heading: "Français (Canada)".
    [[nodiscard]] QString nativeName() const;
    /// The language's name in the program's language: "French (Canada)" / "français (Canada)" / "الفرنسية (كندا)".
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] QLocale locale() const { return QLocale(m_tag); }
    [[nodiscard]] bool isNull() const { return m_tag.isEmpty(); }
    /// Whether `range` names this language: "fr" matches "fr-CA" (RFC 4647, 3.3.1, basic filtering).
    [[nodiscard]] bool matches(QStringView range) const;

    std::strong_ordering operator<=>(const Language &) const = default;
    bool operator==(const Language &) const = default;

private:
    explicit Language(QString tag) : m_tag(std::move(tag)) {}
    QString m_tag;
};

} // namespace broadside
