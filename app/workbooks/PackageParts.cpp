#include "PackageParts.h"

#include "XmlReader.h"

namespace broadside {

namespace {

/// The folder of a part, with its slash.
std::string folderOf(const std::string &part)
{
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// "../sheets/a.xml" as seen from `folder`.
std::string resolved(const std::string &folder, std::string_view target)
{
    std::string all =
        target.starts_with('/') || target.starts_with('\\') ? std::string(target) : folder + std::string(target);
    all = comparableName(all);
    std::vector<std::string> steps;
    for (std::size_t begin = 0; begin <= all.size();) {
        const auto end = std::min(all.find('/', begin), all.size());
        const std::string step = all.substr(begin, end - begin);
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
        begin = end + 1;
    }
    std::string joined;
    for (const std::string &step : steps)
        joined += (joined.empty() ? "" : "/") + step;
    return joined;
}

class RelationshipsHandler final : public XmlHandler
{
public:
    explicit RelationshipsHandler(std::string folder) : m_folder(std::move(folder)) {}

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        relationships.emplace(attributes["Id"], Relationship{std::string(type.substr(type.rfind('/') + 1)),
                                                             resolved(m_folder, attributes["Target"])});
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    std::map<std::string, Relationship> relationships;

private:
    std::string m_folder;
};

} // namespace

Result<std::map<std::string, Relationship>> readRelationships(const Package &package, const std::string &part)
{
    const std::string folder = folderOf(part);
    const std::string member = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!package.contains(member))
        return {};
    RelationshipsHandler handler(folder);
    if (const auto read = readXml(package, member, handler); !read)
        return std::unexpected(read.error());
    return std::move(handler.relationships);
}

} // namespace broadside
