// Parts of a text file from which it is guessed how the whole is written.
#pragma once

#include "Result.h"

#include <string>
#include <vector>

class QFile;

namespace broadside {

/// Some lines of a file, as bytes and as text.
struct SamplePart
{
    std::string bytes;
    qint64 begin = 0;    ///< of `bytes` in the file
    std::string text;    ///< UTF-8, once it is decoded; ends with '\n', which is not the file's
    bool isLast = false; ///< it goes to the file's end

    /// Where a line begins in the file; `line` counts from 0 in this part.
    [[nodiscard]] qint64 offsetOfLine(qint64 line, const QString &encoding) const;
};

struct FileSample
{
    /// The whole file, or its start, middle and end.
    std::vector<SamplePart> parts;
    qint64 size = 0;

    [[nodiscard]] bool isWhole() const { return parts.size() == 1; }
};

/// Reads up to 8 MiB whole; of a larger file less, so that it takes no longer. An error when it cannot be read.
[[nodiscard]] Result<FileSample> readSample(QFile &file);
/// The encoding that the parts show, or, when they are plain ASCII, the first letter far behind them.
[[nodiscard]] Result<QString> sampleEncoding(QFile &file, const FileSample &sample);
/// Fills the parts' texts, cut at line ends. An error when the encoding is not known.
[[nodiscard]] Result<void> decodeSample(FileSample &sample, const QString &encoding);

} // namespace broadside
