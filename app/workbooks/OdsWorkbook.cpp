#include "OdsWorkbook.h"

#include "OdsSheet.h"
#include "TableErrors.h"
#include "TableLimits.h"
#include "XmlReader.h"

#include <charconv>
#include <set>

namespace broadside {

namespace {

const std::string contentMember = "content.xml";
const std::string metaMember = "meta.xml";
const std::string manifestMember = "META-INF/manifest.xml";

/// A sheet is hidden by its style.
class SheetsHandler final : public XmlHandler
{
public:
    /// `count`: after how many sheets there are no more; 0: not known.
    explicit SheetsHandler(std::size_t count) : m_count(count) {}

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (name == "style") {
            m_style = attributes["name"];
        } else if (name == "table-properties" && attributes["display"] == "false") {
            if (m_hiddenStyles.size() < mostMembers)
                m_hiddenStyles.insert(m_style);
        } else if (name == "spreadsheet") {
            m_spreadsheetDepth = m_depth;
        } else if (name == "table" && m_depth == m_spreadsheetDepth + 1 && sheets.size() < mostMembers) {
            const std::string_view title = attributes["name"];
            sheets.push_back({QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
                              !m_hiddenStyles.contains(std::string(attributes["style-name"]))});
            if (sheets.size() == m_count)
                reader().finish();
        }
    }

    void endElement(std::string_view name) override
    {
        --m_depth;
        if (name == "spreadsheet")
            reader().finish();
    }

    void characters(std::string_view) override {}

    std::vector<Workbook::Sheet> sheets;

private:
    std::size_t m_count;
    std::set<std::string> m_hiddenStyles;
    std::string m_style;
    int m_depth = 0;
    int m_spreadsheetDepth = -2;
};

/// The statistics that LibreOffice keeps of a document.
class MetaHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "document-statistic")
            return;
        const std::string_view text = attributes["table-count"];
        std::from_chars(text.data(), text.data() + text.size(), count);
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    std::size_t count = 0;
};

/// How many sheets a large document has, so that it need not be read to its end to find them; 0: not known. A small one is
/// read, whatever its statistics say: programs that fill in a form leave those of the form.
Result<std::size_t> sheetCount(const Package &package)
{
    constexpr qint64 large = qint64{32} << 20;
    const auto content = package.open(contentMember);
    if (!content)
        return std::unexpected(content.error());
    if ((*content)->size() < large || !package.contains(metaMember))
        return 0;
    MetaHandler meta;
    if (const auto read = readXml(package, metaMember, meta); !read)
        return std::unexpected(read.error());
    return meta.count;
}

class ManifestHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        isLocked = isLocked || name == "encryption-data";
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    bool isLocked = false;
};

} // namespace

Result<std::unique_ptr<OdsWorkbook>> OdsWorkbook::open(std::unique_ptr<Package> package)
{
    if (package->contains(manifestMember)) {
        ManifestHandler manifest;
        if (const auto read = readXml(*package, manifestMember, manifest); !read)
            return std::unexpected(read.error());
        if (manifest.isLocked)
            return std::unexpected(passwordError(package->name()));
    }
    const auto count = sheetCount(*package);
    if (!count)
        return std::unexpected(count.error());
    SheetsHandler handler(*count);
    if (const auto read = readXml(*package, contentMember, handler); !read)
        return std::unexpected(read.error());
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::move(package)));
    workbook->m_sheets = std::move(handler.sheets);
    return workbook;
}

Result<std::unique_ptr<SheetRows>> OdsWorkbook::openSheet(std::size_t index, CellForm form) const
{
    auto stream = m_package->open(contentMember);
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<OdsSheet>(std::move(*stream), m_package->name(), index, form);
}

} // namespace broadside
