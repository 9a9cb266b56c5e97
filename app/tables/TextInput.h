// The part of a file that holds a table, as UTF-8 text that is read on piece by piece.
#pragma once

#include "Encoding.h"

#include <QIODevice>

namespace broadside {

class TextInput
{
public:
    /// Bytes `begin` to `end` (-1: to its end) of an open device; `name` stands in errors. An error when the encoding
    /// is not known or the file is shorter than `begin`.
    static Result<TextInput> open(std::unique_ptr<QIODevice> device, const QString &name, const QString &encoding,
                                  qint64 begin, qint64 end, std::size_t chunk);

    /// What was read and not yet taken; behind it stands a '\n', as `RecordScanner` asks.
    [[nodiscard]] const char *begin() const { return m_text.data() + m_from; }
    [[nodiscard]] const char *end() const { return m_text.data() + m_text.size() - 1; }
    /// Nothing follows.
    [[nodiscard]] bool isLast() const { return m_left == 0; }
    void take(std::size_t size) { m_from += size; }
    /// Reads on; moves what is there. Each piece is as long as what is pending (4 MiB at most), so that a long record
    /// is not scanned again for every small piece of it. An error when the file cannot be read, and when its length has
    /// changed since it was opened.
    Result<void> readOn();

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Bytes read, and all of them.
    [[nodiscard]] qint64 position() const { return m_size - m_left; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Bytes of text before `begin()`.
    [[nodiscard]] qint64 textOffset() const { return m_erased + static_cast<qint64>(m_from); }
    [[nodiscard]] const Decoder &decoder() const { return m_decoder; }

private:
    TextInput(std::unique_ptr<QIODevice> device, QString name, Decoder decoder)
        : m_device(std::move(device)), m_name(std::move(name)), m_decoder(std::move(decoder))
    {
    }

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Decoder m_decoder;
    std::size_t m_chunk = 0;
    qint64 m_deviceSize = 0;
    qint64 m_size = 0;
    qint64 m_left = 0;
    std::string m_bytes;       ///< as read, where they are not UTF-8
    std::string m_text = "\n"; ///< with the scanner's line end behind it
    std::size_t m_from = 0;
    qint64 m_erased = 0;
};

} // namespace broadside
