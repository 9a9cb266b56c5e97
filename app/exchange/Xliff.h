// A brief as XLIFF, which translators' programs read (OASIS XLIFF 1.2 and 2.0). A unit is a field; its id is the
// field's path. What XLIFF has no place for travels as attributes and elements of a namespace of our own.
#pragma once

#include "BriefFile.h"

namespace broadside {

/// Source texts of a campaign travel as `source`; a campaign of one language has nothing to translate.
[[nodiscard]] Result<QByteArray> writeXliff12(const BriefFile &file);
[[nodiscard]] Result<QByteArray> writeXliff20(const BriefFile &file);
/// Either version. A document type is refused, whatever is in it. The error's sentence completes "This file cannot be
/// read: …".
[[nodiscard]] Result<BriefFile> readXliff(const QByteArray &bytes);

inline constexpr char16_t xliffOwnNamespace[] = u"urn:broadside:brief:1";

} // namespace broadside
