#include "SharedTexts.h"

#include "RichText.h"
#include "TableErrors.h"
#include "TableLimits.h"
#include "XmlReader.h"

namespace broadside {

namespace {

class SharedTextsHandler final : public XmlHandler
{
public:
    SharedTextsHandler(SharedTexts &texts, const Package &package) : m_texts(texts), m_package(package) {}

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.begin();
        else
            m_text.startElement(name);
    }

    void endElement(std::string_view name) override
    {
        if (name != "si")
            m_text.endElement(name);
        else if (!m_texts.add(m_text.text()))
            reader().stop(unpackedSizeError(m_package.name()));
    }

    void characters(std::string_view text) override { m_text.characters(text); }

private:
    SharedTexts &m_texts;
    const Package &m_package;
    RichText m_text;
};

} // namespace

Result<SharedTexts> SharedTexts::read(const Package &package, const std::string &member)
{
    SharedTexts texts;
    SharedTextsHandler handler(texts, package);
    if (const auto done = readXml(package, member, handler); !done)
        return std::unexpected(done.error());
    return texts;
}

bool SharedTexts::add(std::string_view text)
{
    m_used += text.size() + sizeof(std::uint32_t);
    if (m_used > mostSharedBytes)
        return false;
    if (m_size % blockTexts == 0) {
        if (!m_blocks.empty())
            m_blocks.back().bytes.shrink_to_fit();
        m_blocks.emplace_back().ends.reserve(blockTexts);
    }
    Block &block = m_blocks.back();
    block.bytes.append(text);
    block.ends.push_back(static_cast<std::uint32_t>(block.bytes.size()));
    ++m_size;
    return true;
}

std::string_view SharedTexts::operator[](std::size_t index) const
{
    if (index >= m_size)
        return {};
    const Block &block = m_blocks[index / blockTexts];
    const std::size_t within = index % blockTexts;
    const std::size_t begin = within == 0 ? 0 : block.ends[within - 1];
    return std::string_view(block.bytes).substr(begin, block.ends[within] - begin);
}

} // namespace broadside
