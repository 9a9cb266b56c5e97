// Reads made-up bytes as an XLSX workbook: its members, one after the other (MadeUpPackage.h), or, behind a Z, a whole
// file, which may be an archive or an older workbook as well. Nothing may crash; all text must be UTF-8; the size of
// the pieces in which a member comes must not show.
#include "MadeUpFile.h"
#include "MadeUpPackage.h"
#include "XlsxWorkbook.h"

using namespace broadside;
using namespace broadside::fuzz;

namespace {

std::string readMembers(std::string_view bytes, CellForm form, std::size_t chunk)
{
    const auto workbook = XlsxWorkbook::open(std::make_unique<MadeUpPackage>(bytes, chunk));
    return workbook ? readOut(**workbook, form) : workbook.error().what.toStdString();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (bytes.starts_with('Z')) {
        readFile(bytes.substr(1));
        return 0;
    }
    constexpr std::size_t whole = std::size_t{1} << 20;
    for (const CellForm form : {CellForm::AsData, CellForm::AsShown})
        require(readMembers(bytes, form, whole) == readMembers(bytes, form, 1 + size % 50),
                "the size of the pieces does not show");
    return 0;
}
