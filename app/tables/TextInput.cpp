#include "TextInput.h"

#include "InputFile.h"

#include <algorithm>

namespace broadside {

namespace {

constexpr std::size_t largestRead = std::size_t{4} << 20;

/// Appends up to `size` bytes of the device; how many, or -1.
qint64 appendFrom(QIODevice &device, std::size_t size, std::string &bytes)
{
    const std::size_t before = bytes.size();
    qint64 count = 0;
    bytes.resize_and_overwrite(before + size, [&](char *data, std::size_t) {
        count = device.read(data + before, static_cast<qint64>(size));
        return before + static_cast<std::size_t>(std::max<qint64>(count, 0));
    });
    return count;
}

} // namespace

Result<TextInput> TextInput::open(std::unique_ptr<QIODevice> device, const QString &name, const QString &encoding,
                                  qint64 begin, qint64 end, std::size_t chunk)
{
    auto decoder = Decoder::create(encoding, begin == 0);
    if (!decoder)
        return std::unexpected(decoder.error());
    TextInput input(std::move(device), name, std::move(*decoder));
    input.m_chunk = std::max(chunk, std::size_t{1});
    input.m_deviceSize = input.m_device->size();
    if (std::max(begin, end) > input.m_deviceSize)
        return std::unexpected(changedError(name));
    if (!input.m_device->seek(begin))
        return std::unexpected(readError(name, input.m_device->errorString()));
    input.m_size = input.m_left = std::max<qint64>((end < 0 ? input.m_deviceSize : end) - begin, 0);
    return input;
}

Result<void> TextInput::readOn()
{
    m_text.pop_back();
    m_text.erase(0, m_from);
    m_erased += static_cast<qint64>(m_from);
    m_from = 0;
    const std::size_t wanted = std::clamp(m_text.size(), m_chunk, std::max(m_chunk, largestRead));
    const std::size_t size = std::min(wanted, static_cast<std::size_t>(m_left));
    const std::size_t decodedFrom = m_text.size();
    if (m_decoder.isUtf8())
        m_text.append(m_decoder.takePending());
    else
        m_bytes.clear();
    const qint64 count = appendFrom(*m_device, size, m_decoder.isUtf8() ? m_text : m_bytes);
    m_left -= std::max<qint64>(count, 0);
    if (m_decoder.isUtf8())
        m_decoder.decodeInPlace(m_text, decodedFrom, isLast());
    else
        m_decoder.decode(m_bytes, isLast(), m_text);
    m_text.push_back('\n');
    if (count < 0)
        return std::unexpected(readError(m_name, m_device->errorString()));
    if ((count == 0 && size > 0) || (isLast() && m_device->size() != m_deviceSize))
        return std::unexpected(changedError(m_name));
    return {};
}

} // namespace broadside
