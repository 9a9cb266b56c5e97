// Which characters of a text typography leaves alone.
#pragma once

#include <QString>

#include <vector>

namespace broadside {

/// One flag a UTF-16 unit: true within URLs and e-mail addresses.
[[nodiscard]] std::vector<bool> keptInText(const QString &text);
/// True as well within what Markdown (CommonMark 0.31) reads: the marks that begin a line, code, link destinations and
/// titles, reference definitions, escaped characters and character references.
[[nodiscard]] std::vector<bool> keptInMarkdown(const QString &markdown);

} // namespace broadside
