// Names in Chinese, Japanese and Korean letters, where the family's name stands first and nothing stands between.
#pragma once

#include "NameSplit.h"

#include <optional>

namespace broadside {

/// "王小明" → "小明", "王"; "欧阳娜" → "娜", "欧阳"; "山田太郎" → "太郎", "山田"; "김민준" → "민준", "김". Names of
/// four ideographs are taken as two and two. A name with a dot within ("マリー・トレンブレイ") is a foreign one, given
/// name first. None for names that have other letters as well.
[[nodiscard]] std::optional<SplitName> splitEastAsianName(std::string_view name);

/// A Chinese or Korean family's name of two Latin letters: "Li", "Wu".
[[nodiscard]] bool isEastAsianSurname(std::string_view word);

} // namespace broadside
