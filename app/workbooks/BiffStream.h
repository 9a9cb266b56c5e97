// Reads the records of an Excel 5 to 2003 workbook ([MS-XLS] 2.1.4).
#pragma once

#include "CompoundFile.h"
#include "Encoding.h"

#include <optional>
#include <string>

namespace broadside {

class BiffStream
{
public:
    /// Of the stream "Workbook" or "Book" of the file, which it takes.
    static Result<std::unique_ptr<BiffStream>> open(std::unique_ptr<CompoundFile> file);

    /// Moves to the record at an offset of the stream.
    void seek(qint64 offset);
    /// Moves to the next record; false at the end of the stream, also where it is cut short.
    Result<bool> next();
    [[nodiscard]] quint16 type() const { return m_type; }
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const { return m_layout.size; }

    /// What follows in the record, and in those that continue it. Zeros where there is no more.
    quint8 byte();
    quint16 twoBytes();
    quint32 fourBytes();
    double number();
    void skip(quint32 count);
    /// Bytes of the record that are not yet read.
    [[nodiscard]] std::size_t left() const { return m_record.size() - m_at; }
    /// Whether anything follows, in the record or in one that continues it.
    [[nodiscard]] bool hasMore() { return left() > 0 || continues(); }
    /// What `twoBytes` would read, within the record.
    [[nodiscard]] quint16 peekTwoBytes() const;

    /// Texts of Excel 97 and later: their length, one or two bytes of it, is read by the caller. UTF-8.
    std::string unicodeText(std::size_t characters);
    /// Texts before Excel 97, in the workbook's code page.
    std::string codedText(std::size_t bytes);
    void setCodePage(int number);

private:
    BiffStream(std::unique_ptr<CompoundFile> file, CompoundFile::Layout layout)
        : m_file(std::move(file)), m_layout(std::move(layout))
    {
    }
    /// Bytes of the stream at `m_position`; false where there are not as many.
    Result<bool> take(char *to, qint64 count);
    Result<bool> readRecord();
    /// Goes on with a record that continues this one.
    bool continues();

    std::unique_ptr<CompoundFile> m_file;
    CompoundFile::Layout m_layout;
    qint64 m_position = 0;
    std::string m_buffer;
    qint64 m_bufferBegin = 0;
    quint16 m_type = 0;
    std::string m_record;
    std::size_t m_at = 0;
    std::optional<Error> m_error; ///< met while a record was continued
    QString m_encoding = QStringLiteral("windows-1252");
};

} // namespace broadside
