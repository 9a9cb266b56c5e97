#include "Encoding.h"

#include "SingleByteTable.h"

#include <QCoreApplication>

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <array>
#include <cstring>
#include <utility>

namespace broadside {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct ConverterDeleter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterDeleter>;

const std::uint8_t *bytesOf(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t *>(text.data());
}

/// Index of the first byte at or after `at` that is not ASCII.
std::ptrdiff_t skipAscii(const std::uint8_t *text, std::ptrdiff_t at, std::ptrdiff_t size)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::uint64_t word = 0;
    for (; at + 8 <= size; at += 8) {
        std::memcpy(&word, text + at, 8);
        if ((word & highBits) != 0)
            break;
    }
    while (at < size && text[at] < 0x80)
        ++at;
    return at;
}

/// Windows-1252 (WHATWG Encoding, index-windows-1252), with U+FFFD for the five bytes that it does not define.
char32_t windows1252(unsigned char byte)
{
    static constexpr std::array<char32_t, 32> c1 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? c1.at(byte - 0x80U) : byte;
}

void appendUtf8(char32_t character, std::string &out)
{
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes.data(), size, character);
    out.append(bytes.data(), size);
}

} // namespace

struct Decoder::State
{
    Converter from;                       ///< none: UTF-8, which needs no converter
    std::optional<SingleByteTable> table; ///< instead of the converter, where it can be
    Converter toUtf8;
    std::string pending; ///< a sequence that the last chunk cut in two
    std::array<UChar, 4096> pivot{};
    UChar *pivotRead = pivot.data();
    UChar *pivotWrite = pivot.data();
    bool atStart = true;
    std::int64_t decoded = 0;
    std::int64_t strayBytes = 0;
    std::int64_t firstStray = -1;

    /// Replaces the stray bytes of a text that is not UTF-8 from `from` on.
    void mend(std::string &text, std::size_t from);

    void convert(std::string_view chunk, bool last, std::string &out)
    {
        const char *source = chunk.empty() ? "" : chunk.data(); // ICU takes no null pointer
        const char *const sourceEnd = source + chunk.size();
        std::array<char, 16384> target{};
        UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
        while (error == U_BUFFER_OVERFLOW_ERROR) {
            error = U_ZERO_ERROR;
            char *write = target.data();
            ucnv_convertEx(toUtf8.get(), from.get(), &write, target.data() + target.size(), &source, sourceEnd,
                           pivot.data(), &pivotRead, &pivotWrite, pivot.data() + pivot.size(), false, last, &error);
            out.append(target.data(), static_cast<std::size_t>(write - target.data()));
        }
        if (error == U_TRUNCATED_CHAR_FOUND)
            out.append(replacement);
    }
};

Decoder::Decoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::create(const QString &encoding, bool atFileStart)
{
    auto state = std::make_unique<State>();
    state->atStart = atFileStart;
    UErrorCode error = U_ZERO_ERROR;
    // ICU takes no name for the system's own encoding: an answer that would differ from machine to machine.
    if (!encoding.isEmpty())
        state->from.reset(ucnv_open(encoding.toLatin1().constData(), &error));
    if (state->from == nullptr || U_FAILURE(error))
        return fail(QCoreApplication::translate("Importing", "The encoding “%1” is not known; nothing was imported.")
                        .arg(encoding),
                    QCoreApplication::translate("Importing", "Choose another one, such as UTF-8 or windows-1252."),
                    QString::fromLatin1(u_errorName(error)));
    if (ucnv_getType(state->from.get()) == UCNV_UTF8)
        state->from.reset();
    else
        state->table = SingleByteTable::of(state->from.get());
    if (state->from != nullptr && !state->table)
        state->toUtf8.reset(ucnv_open("UTF-8", &error));
    if (U_FAILURE(error))
        return fail(QCoreApplication::translate("Importing", "The text could not be converted; nothing was imported."),
                    {}, QString::fromLatin1(u_errorName(error)));
    return Decoder(std::move(state));
}

void Decoder::State::mend(std::string &text, std::size_t from)
{
    const std::string tail = text.substr(from);
    text.erase(from);
    const std::uint8_t *bytes = bytesOf(tail);
    const auto size = static_cast<std::ptrdiff_t>(tail.size());
    std::ptrdiff_t goodFrom = 0;
    for (std::ptrdiff_t at = skipAscii(bytes, 0, size); at < size; at = skipAscii(bytes, at, size)) {
        const std::ptrdiff_t badFrom = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, size, character);
        if (character >= 0)
            continue;
        text.append(tail, static_cast<std::size_t>(goodFrom), static_cast<std::size_t>(badFrom - goodFrom));
        if (firstStray < 0)
            firstStray = decoded + static_cast<std::int64_t>(text.size() - from);
        strayBytes += at - badFrom;
        for (std::ptrdiff_t bad = badFrom; bad < at; ++bad)
            appendUtf8(windows1252(bytes[bad]), text);
        goodFrom = at;
    }
    text.append(tail, static_cast<std::size_t>(goodFrom));
}

bool Decoder::isUtf8() const
{
    return m_state->from == nullptr;
}

std::string Decoder::takePending()
{
    return std::exchange(m_state->pending, {});
}

void Decoder::decodeInPlace(std::string &text, std::size_t from, bool last)
{
    if (!last) {
        const std::uint8_t *bytes = bytesOf(text) + from;
        auto whole = static_cast<std::ptrdiff_t>(text.size() - from);
        U8_TRUNCATE_IF_INCOMPLETE(bytes, 0, whole);
        m_state->pending.assign(text, from + static_cast<std::size_t>(whole));
        text.resize(from + static_cast<std::size_t>(whole));
    }
    dropMark(text, from);
    if (!simdjson::validate_utf8(text.data() + from, text.size() - from))
        m_state->mend(text, from);
    m_state->decoded += static_cast<std::int64_t>(text.size() - from);
}

void Decoder::decode(std::string_view chunk, bool last, std::string &out)
{
    const std::size_t from = out.size();
    if (isUtf8()) {
        out.append(takePending());
        out.append(chunk);
        decodeInPlace(out, from, last);
    } else {
        if (m_state->table)
            m_state->table->append(chunk, out);
        else
            m_state->convert(chunk, last, out);
        dropMark(out, from);
    }
}

void Decoder::dropMark(std::string &text, std::size_t from)
{
    if (!m_state->atStart || text.size() == from)
        return;
    m_state->atStart = false;
    if (std::string_view(text).substr(from).starts_with(byteOrderMark))
        text.erase(from, byteOrderMark.size());
}

std::int64_t Decoder::strayBytes() const
{
    return m_state->strayBytes;
}

std::int64_t Decoder::firstStray() const
{
    return m_state->firstStray;
}

QStringList offeredEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("windows-1252"), QStringLiteral("UTF-16LE"),
            QStringLiteral("UTF-16BE"),     QStringLiteral("windows-1256"), QStringLiteral("ISO-8859-1"),
            QStringLiteral("ISO-8859-15"),  QStringLiteral("macintosh"),    QStringLiteral("IBM850"),
            QStringLiteral("windows-1250"), QStringLiteral("windows-1251"), QStringLiteral("windows-1253"),
            QStringLiteral("windows-1254"), QStringLiteral("windows-1255"), QStringLiteral("windows-1258"),
            QStringLiteral("ISO-8859-2"),   QStringLiteral("ISO-8859-6"),   QStringLiteral("GB18030"),
            QStringLiteral("Big5"),         QStringLiteral("Shift_JIS"),    QStringLiteral("EUC-KR"),
            QStringLiteral("UTF-32LE")};
}

} // namespace broadside
