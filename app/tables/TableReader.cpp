#include "TableReader.h"

#include "CsvReader.h"
#include "TableFile.h"

namespace broadside {

Result<std::unique_ptr<TableReader>> openTable(const TableFile &file, const TableFormat &format, CellForm)
{
    return CsvReader::open(file.path(), format);
}

} // namespace broadside
