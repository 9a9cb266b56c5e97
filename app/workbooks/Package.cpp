#include "Package.h"

#include "TableErrors.h"

#include <array>

namespace broadside {

std::string comparableName(std::string_view member)
{
    std::string name;
    for (const char character : member) {
        if (character == '\\')
            name.push_back('/');
        else
            name.push_back(character >= 'A' && character <= 'Z' ? static_cast<char>(character | 0x20) : character);
    }
    name.erase(0, name.find_first_not_of('/'));
    return name;
}

Result<std::string> readMember(const Package &package, const std::string &member, std::size_t most)
{
    auto stream = package.open(member);
    if (!stream)
        return std::unexpected(stream.error());
    std::string all;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto count = (*stream)->read(buffer.data(), buffer.size());
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return all;
        all.append(buffer.data(), *count);
        if (all.size() > most)
            return std::unexpected(unpackedSizeError(package.name()));
    }
}

} // namespace broadside
