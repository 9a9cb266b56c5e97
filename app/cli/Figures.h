// The figures of a campaign, for scripts and for people: signatures one by one, those counted on paper, and both.
#pragma once

#include "SignerStatistics.h"

#include <QJsonObject>
#include <QStringList>

namespace broadside {

[[nodiscard]] QJsonObject figuresJson(const SignerStatistics &statistics);
/// A table of text, in columns.
[[nodiscard]] QStringList figuresLines(const SignerStatistics &statistics);

} // namespace broadside
