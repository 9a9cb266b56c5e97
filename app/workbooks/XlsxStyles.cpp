#include "XlsxStyles.h"

#include "XmlReader.h"

#include <charconv>

namespace broadside {

namespace {

int toNumber(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Formats stand before the styles that use them (ECMA-376 Part 1, 18.8.39).
class StylesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt")
            formats.addCode(toNumber(attributes["numFmtId"], -1), std::string(attributes["formatCode"]));
        else if (name == "cellXfs")
            m_isInCells = true;
        else if (name == "xf" && m_isInCells)
            formats.addStyle(toNumber(attributes["numFmtId"], 0));
    }

    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInCells = false;
    }

    void characters(std::string_view) override {}

    CellFormats formats;

private:
    bool m_isInCells = false;
};

} // namespace

Result<CellFormats> readXlsxStyles(const Package &package, const std::string &member)
{
    StylesHandler handler;
    if (const auto done = readXml(package, member, handler); !done)
        return std::unexpected(done.error());
    return std::move(handler.formats);
}

} // namespace broadside
