#include "FileSample.h"

#include "Encoding.h"
#include "InputFile.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

constexpr qint64 wholeSize = qint64{8} << 20;
constexpr qint64 startSize = qint64{1} << 20;
constexpr qint64 partSize = qint64{256} << 10;
/// How far a list in plain ASCII is searched for its first other letter, which alone shows its encoding.
constexpr qint64 searchedForLetters = qint64{64} << 20;

/// A character's bytes in the encoding, and which of them holds an ASCII character.
struct CodeUnit
{
    std::size_t size = 1;
    std::size_t ascii = 0;
};

CodeUnit codeUnit(const QString &encoding)
{
    const QString name = encoding.toUpper();
    if (name.startsWith(QLatin1String("UTF-16")))
        return {.size = 2, .ascii = name.endsWith(QLatin1String("BE")) ? 1U : 0U};
    if (name.startsWith(QLatin1String("UTF-32")))
        return {.size = 4, .ascii = name.endsWith(QLatin1String("BE")) ? 3U : 0U};
    return {};
}

bool isAt(std::string_view bytes, std::size_t at, CodeUnit unit, char character)
{
    for (std::size_t byte = 0; byte < unit.size; ++byte) {
        if (bytes[at + byte] != (byte == unit.ascii ? character : '\0'))
            return false;
    }
    return true;
}

/// Behind the next line end; the end when there is none.
std::size_t nextLine(std::string_view bytes, std::size_t at, CodeUnit unit)
{
    for (; at + unit.size <= bytes.size(); at += unit.size) {
        if (isAt(bytes, at, unit, '\n'))
            return at + unit.size;
        if (!isAt(bytes, at, unit, '\r'))
            continue;
        at += unit.size;
        const bool isPair = at + unit.size <= bytes.size() && isAt(bytes, at, unit, '\n');
        return isPair ? at + unit.size : at;
    }
    return bytes.size();
}

/// Behind the last line end; 0 when there is none.
std::size_t lastLine(std::string_view bytes, CodeUnit unit)
{
    for (std::size_t at = bytes.size() / unit.size * unit.size; at >= unit.size; at -= unit.size) {
        if (isAt(bytes, at - unit.size, unit, '\n'))
            return at;
    }
    return 0;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) > 0; });
}

Result<std::string> readPart(QFile &file, qint64 begin, qint64 size)
{
    std::string bytes(static_cast<std::size_t>(size), '\0');
    qint64 count = 0;
    if (!file.seek(begin))
        return std::unexpected(readError(file));
    while (count < size) {
        const qint64 more = file.read(bytes.data() + count, size - count);
        if (more < 0)
            return std::unexpected(readError(file));
        if (more == 0)
            break;
        count += more;
    }
    bytes.resize(static_cast<std::size_t>(count));
    return bytes;
}

} // namespace

qint64 SamplePart::offsetOfLine(qint64 line, const QString &encoding) const
{
    const CodeUnit unit = codeUnit(encoding);
    std::size_t at = 0;
    for (; line > 0 && at < bytes.size(); --line)
        at = nextLine(bytes, at, unit);
    return begin + static_cast<qint64>(at);
}

Result<FileSample> readSample(QFile &file)
{
    FileSample sample;
    sample.size = file.size();
    using Range = std::pair<qint64, qint64>;
    std::vector<Range> ranges{{0, wholeSize}};
    // Even offsets, for encodings of two and four bytes.
    if (sample.size > wholeSize)
        ranges = {{0, startSize}, {sample.size / 8 * 4, partSize}, {(sample.size - partSize) / 4 * 4, partSize + 4}};
    for (const auto &[begin, size] : ranges) {
        auto bytes = readPart(file, begin, size);
        if (!bytes)
            return std::unexpected(bytes.error());
        sample.parts.push_back({.bytes = *std::move(bytes), .begin = begin, .text = {}});
    }
    sample.parts.back().isLast = true;
    return sample;
}

Result<QString> sampleEncoding(QFile &file, const FileSample &sample)
{
    std::string bytes;
    for (const SamplePart &part : sample.parts)
        bytes += part.bytes;
    if (sample.isWhole() || !isAscii(bytes))
        return guessEncoding(bytes);
    for (qint64 begin = startSize; begin < std::min(searchedForLetters, sample.size); begin += startSize) {
        const auto part = readPart(file, begin, startSize);
        if (!part)
            return std::unexpected(part.error());
        if (!isAscii(*part))
            return guessEncoding(*part);
    }
    return guessEncoding(bytes);
}

Result<void> decodeSample(FileSample &sample, const QString &encoding)
{
    const CodeUnit unit = codeUnit(encoding);
    for (SamplePart &part : sample.parts) {
        if (part.begin > 0) {
            const std::size_t from = nextLine(part.bytes, 0, unit);
            part.bytes.erase(0, from);
            part.begin += static_cast<qint64>(from);
        }
        if (!part.isLast) {
            // A line longer than the part is taken as far as it goes.
            if (const std::size_t to = lastLine(part.bytes, unit); to > 0)
                part.bytes.resize(to);
        }
        auto decoder = Decoder::create(encoding, part.begin == 0);
        if (!decoder)
            return std::unexpected(decoder.error());
        part.text.clear();
        decoder->decode(part.bytes, true, part.text);
        part.text.push_back('\n');
    }
    return {};
}

} // namespace broadside
