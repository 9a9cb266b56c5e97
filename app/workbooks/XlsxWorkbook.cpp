#include "XlsxWorkbook.h"

#include "PackageParts.h"
#include "TableErrors.h"
#include "TableLimits.h"
#include "XlsxSheet.h"
#include "XlsxStyles.h"
#include "XmlReader.h"

namespace broadside {

namespace {

struct ListedSheet
{
    QString name;
    std::string relationship;
    bool isShown = true;
};

class WorkbookHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view date1904 = attributes["date1904"];
            dateSystem = date1904 == "1" || date1904 == "true" ? DateSystem::From1904 : DateSystem::From1900;
        } else if (name == "sheet" && sheets.size() < mostMembers) {
            const std::string_view sheetName = attributes["name"];
            const std::string_view state = attributes["state"];
            sheets.push_back({QString::fromUtf8(sheetName.data(), static_cast<qsizetype>(sheetName.size())),
                              std::string(attributes["id"]), state.empty() || state == "visible"});
        }
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    std::vector<ListedSheet> sheets;
    DateSystem dateSystem = DateSystem::From1900;
};

} // namespace

Result<std::string> findXlsxWorkbook(const Package &package)
{
    const auto relationships = readRelationships(package, {});
    if (!relationships)
        return std::unexpected(relationships.error());
    for (const auto &[id, relationship] : *relationships) {
        if (relationship.type == "officeDocument" && package.contains(relationship.target))
            return relationship.target;
    }
    static const std::string usual = "xl/workbook.xml";
    return package.contains(usual) ? usual : std::string();
}

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(std::unique_ptr<Package> package)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(package)));
    if (const auto read = workbook->readParts(); !read)
        return std::unexpected(read.error());
    return workbook;
}

Result<void> XlsxWorkbook::readParts()
{
    const auto part = findXlsxWorkbook(*m_package);
    if (!part)
        return std::unexpected(part.error());
    WorkbookHandler handler;
    if (const auto read = readXml(*m_package, *part, handler); !read)
        return read;
    const auto relationships = readRelationships(*m_package, *part);
    if (!relationships)
        return std::unexpected(relationships.error());
    m_dateSystem = handler.dateSystem;
    for (const ListedSheet &sheet : handler.sheets) {
        const auto found = relationships->find(sheet.relationship);
        if (found == relationships->end() || found->second.type != "worksheet")
            continue;
        m_sheets.push_back({sheet.name, sheet.isShown});
        m_sheetParts.push_back(found->second.target);
    }
    for (const auto &[id, relationship] : *relationships) {
        if (relationship.type == "sharedStrings")
            m_textsPart = relationship.target;
        else if (relationship.type == "styles")
            m_stylesPart = relationship.target;
    }
    return {};
}

Result<void> XlsxWorkbook::readShared() const
{
    const std::lock_guard lock(m_sharedMutex);
    if (m_texts)
        return {};
    SharedTexts texts;
    CellFormats styles;
    if (!m_stylesPart.empty() && m_package->contains(m_stylesPart)) {
        auto read = readXlsxStyles(*m_package, m_stylesPart);
        if (!read)
            return std::unexpected(read.error());
        styles = std::move(*read);
    }
    if (!m_textsPart.empty()) {
        auto read = SharedTexts::read(*m_package, m_textsPart);
        if (!read)
            return std::unexpected(read.error());
        texts = std::move(*read);
    }
    m_styles = std::make_shared<const CellFormats>(std::move(styles));
    m_texts = std::make_shared<const SharedTexts>(std::move(texts));
    return {};
}

Result<std::unique_ptr<SheetRows>> XlsxWorkbook::openSheet(std::size_t index, CellForm form) const
{
    if (const auto read = readShared(); !read)
        return std::unexpected(read.error());
    auto stream = m_package->open(m_sheetParts[index]);
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<XlsxSheet>(std::move(*stream), m_package->name(),
                                       XlsxSheet::Shared{m_texts, m_styles, m_dateSystem, form});
}

} // namespace broadside
