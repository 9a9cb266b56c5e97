#include "BiffStream.h"

#include "Utf8.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace broadside {

namespace {

constexpr quint16 continueRecord = 0x3C;
constexpr qint64 headSize = 4;
constexpr qint64 readAhead = 65536;

} // namespace

Result<std::unique_ptr<BiffStream>> BiffStream::open(std::unique_ptr<CompoundFile> file)
{
    const QString name =
        file->contains(QStringLiteral("Workbook")) ? QStringLiteral("Workbook") : QStringLiteral("Book");
    auto layout = file->layout(name);
    if (!layout)
        return std::unexpected(layout.error());
    return std::unique_ptr<BiffStream>(new BiffStream(std::move(file), std::move(*layout)));
}

void BiffStream::seek(qint64 offset)
{
    m_position = offset;
    m_record.clear();
    m_at = 0;
}

Result<bool> BiffStream::take(char *to, qint64 count)
{
    while (count > 0) {
        const qint64 within = m_position - m_bufferBegin;
        const qint64 held = static_cast<qint64>(m_buffer.size());
        if (within < 0 || within >= held) {
            m_buffer.resize(readAhead);
            const auto read = m_file->read(m_layout, m_position, m_buffer.data(), readAhead);
            if (!read)
                return std::unexpected(read.error());
            m_buffer.resize(static_cast<std::size_t>(*read));
            m_bufferBegin = m_position;
            if (*read == 0)
                return false;
            continue;
        }
        const qint64 now = std::min(count, held - within);
        std::memcpy(to, m_buffer.data() + within, static_cast<std::size_t>(now));
        to += now;
        count -= now;
        m_position += now;
    }
    return true;
}

Result<bool> BiffStream::next()
{
    if (m_error)
        return std::unexpected(*m_error);
    return readRecord();
}

Result<bool> BiffStream::readRecord()
{
    std::array<char, headSize> head{};
    m_record.clear();
    m_at = 0;
    const auto hasHead = take(head.data(), headSize);
    if (!hasHead || !*hasHead)
        return hasHead;
    m_type = qFromLittleEndian<quint16>(head.data());
    m_record.resize(qFromLittleEndian<quint16>(head.data() + 2));
    return take(m_record.data(), static_cast<qint64>(m_record.size()));
}

bool BiffStream::continues()
{
    const qint64 before = m_position;
    const quint16 type = m_type;
    const auto more = readRecord();
    if (!more)
        m_error = more.error();
    const bool isMore = more && *more && m_type == continueRecord && !m_record.empty();
    m_type = type;
    if (!isMore)
        seek(before);
    return isMore;
}

quint8 BiffStream::byte()
{
    if (!hasMore())
        return 0;
    return static_cast<quint8>(m_record[m_at++]);
}

quint16 BiffStream::twoBytes()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | (byte() << 8));
}

quint32 BiffStream::fourBytes()
{
    const quint32 low = twoBytes();
    return low | (quint32{twoBytes()} << 16);
}

quint16 BiffStream::peekTwoBytes() const
{
    return left() < 2 ? 0 : qFromLittleEndian<quint16>(m_record.data() + m_at);
}

double BiffStream::number()
{
    const quint64 low = fourBytes();
    return std::bit_cast<double>(low | (quint64{fourBytes()} << 32));
}

void BiffStream::skip(quint32 count)
{
    while (count > 0 && hasMore()) {
        const auto now = std::min<std::size_t>(count, m_record.size() - m_at);
        m_at += now;
        count -= static_cast<quint32>(now);
    }
}

/// Where a text goes on in another record, that one says anew whether its characters have one byte or two.
std::string BiffStream::unicodeText(std::size_t characters)
{
    constexpr quint8 isWideFlag = 1;
    constexpr quint8 hasPhoneticFlag = 4;
    constexpr quint8 hasRunsFlag = 8;
    constexpr quint32 runSize = 4;
    const quint8 flags = byte();
    const quint32 runs = (flags & hasRunsFlag) != 0 ? twoBytes() : 0;
    const quint32 phonetic = (flags & hasPhoneticFlag) != 0 ? fourBytes() : 0;
    bool isWide = (flags & isWideFlag) != 0;
    std::string text;
    char32_t high = 0;
    for (; characters > 0; --characters) {
        if (left() == 0) {
            if (!continues())
                break;
            isWide = (byte() & isWideFlag) != 0;
        }
        const char32_t unit = isWide ? twoBytes() : byte();
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        if (high != 0)
            appendUtf8(text, isLow ? 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00) : high);
        const bool isPaired = high != 0 && isLow;
        high = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
        if (high == 0 && !isPaired)
            appendUtf8(text, unit);
    }
    if (high != 0)
        appendUtf8(text, high);
    skip(runs * runSize);
    skip(phonetic);
    return text;
}

std::string BiffStream::codedText(std::size_t bytes)
{
    std::string coded;
    for (; bytes > 0 && hasMore(); --bytes)
        coded.push_back(m_record[m_at++]);
    std::string text;
    auto decoder = Decoder::create(m_encoding);
    if (!decoder)
        return coded;
    decoder->decode(coded, true, text);
    return text;
}

void BiffStream::setCodePage(int number)
{
    constexpr int ascii = 367;
    constexpr int macRoman = 10000;
    constexpr int macRomanToo = 32768;
    constexpr int latinToo = 32769;
    if (number == macRoman || number == macRomanToo)
        m_encoding = QStringLiteral("macintosh");
    else if (number == ascii || number == latinToo)
        m_encoding = QStringLiteral("windows-1252");
    else
        m_encoding = QStringLiteral("cp%1").arg(number);
    if (!Decoder::create(m_encoding))
        m_encoding = QStringLiteral("windows-1252");
}

} // namespace broadside
