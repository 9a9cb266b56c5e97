// What both versions of XLIFF have in common.
#pragma once

#include "BriefFile.h"
#include "CautiousXml.h"

#include <QXmlStreamWriter>

namespace broadside {

/// The texts that are translated from one language into one other.
struct LanguagePair
{
    Language from;
    Language to;
    QList<CarriedText> texts;
};

/// The translations of a brief by their pair; source texts stand beside their translations and have no pair.
[[nodiscard]] QList<LanguagePair> languagePairs(const BriefFile &file);
/// "en → fr-CA, en → ar".
[[nodiscard]] QString pairNames(const QList<LanguagePair> &pairs);
/// XLIFF holds translations alone; there are none.
[[nodiscard]] std::unexpected<Error> failNothingToTranslate();

/// An element that holds nothing but text. A carriage return is written as a reference, since XML reads it as a line
/// feed otherwise (XML 1.0, 2.11).
void writeXmlText(QXmlStreamWriter &xml, const QString &text);
/// The name of a field for the translator: "Demand (reject)".
[[nodiscard]] QString unitName(const FieldKey &key);
/// The language that an attribute names, or a fault.
[[nodiscard]] Language xliffLanguage(CautiousXml &xml, const char *attribute);
/// The field that a unit is for, or a fault.
[[nodiscard]] FieldKey xliffField(CautiousXml &xml, const QString &path);
/// Takes the campaign's slug from a <file>'s "original"; a fault where an earlier <file> names another.
void readOriginal(CautiousXml &xml, BriefFile &file);

} // namespace broadside
