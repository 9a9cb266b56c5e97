// Reads the styles part of an XLSX workbook.
#pragma once

#include "CellFormats.h"
#include "Package.h"

namespace broadside {

[[nodiscard]] Result<CellFormats> readXlsxStyles(const Package &package, const std::string &member);

} // namespace broadside
