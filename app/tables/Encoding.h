// From the bytes of a file to UTF-8, as a stream.
#pragma once

#include "EncodingGuess.h"
#include "Result.h"

#include <memory>
#include <string>
#include <string_view>

namespace broadside {

/// Decodes chunk by chunk. In UTF-8, each byte that is part of no sequence is read as Windows-1252, which such bytes
/// are in nearly every list that was pieced together; in other encodings what is none becomes U+FFFD.
class Decoder
{
public:
    /// An error when ICU does not know the encoding. `atFileStart`: a byte order mark at the start is dropped.
    static Result<Decoder> create(const QString &encoding, bool atFileStart = true);
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    ~Decoder();

    /// Appends the chunk's text to `out`; `last` when nothing follows.
    void decode(std::string_view chunk, bool last, std::string &out);

    /// UTF-8 need not be copied: whoever reads it appends to a text what `takePending` gives and the next bytes, and
    /// has them checked where they are, from `from` on. A sequence cut in two at the end goes back to being pending.
    [[nodiscard]] bool isUtf8() const;
    [[nodiscard]] std::string takePending();
    void decodeInPlace(std::string &text, std::size_t from, bool last);

    /// Bytes so far that were read as Windows-1252 though the rest is UTF-8, and where in the whole of the decoded text
    /// the first of them begins.
    [[nodiscard]] std::int64_t strayBytes() const;
    [[nodiscard]] std::int64_t firstStray() const;

private:
    struct State;
    explicit Decoder(std::unique_ptr<State> state);
    void dropMark(std::string &text, std::size_t from);
    std::unique_ptr<State> m_state;
};

/// The encodings that the import offers, by IANA name, most likely first.
[[nodiscard]] QStringList offeredEncodings();
} // namespace broadside
