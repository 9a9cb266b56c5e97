// From the bytes of a file to UTF-8, as a stream.
#pragma once

#include "Result.h"

#include <memory>
#include <string>
#include <string_view>

namespace broadside {

/// Decodes chunk by chunk; a byte sequence that is none in the encoding becomes U+FFFD.
class Decoder
{
public:
    /// An error when ICU does not know the encoding.
    static Result<Decoder> create(const QString &encoding);
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    ~Decoder();

    /// Appends the chunk's text to `out`; `last` when nothing follows. A byte order mark at the start is dropped.
    void decode(std::string_view chunk, bool last, std::string &out);

private:
    struct State;
    explicit Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The encodings that the import offers, by IANA name, most likely first.
[[nodiscard]] QStringList offeredEncodings();
/// Guesses from a byte order mark, then from whether the sample is UTF-8, then from zero bytes (UTF-16), else
/// Windows-1252.
[[nodiscard]] QString guessEncoding(std::string_view sample);

} // namespace broadside
