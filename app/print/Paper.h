// The papers that pieces are printed on.
#pragma once

#include <QList>
#include <QPageSize>
#include <QString>

namespace broadside {

enum class Paper { Letter, A4 };

[[nodiscard]] const QList<Paper> &papers();
[[nodiscard]] QString paperId(Paper paper);   ///< "letter", "a4": file names
[[nodiscard]] QString paperName(Paper paper); ///< in the program's language
[[nodiscard]] QPageSize pageSize(Paper paper);

} // namespace broadside
