// What the tools that others read PDFs with find in one of ours.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QStringList>

namespace broadside::test {

/// What a program prints about a file; an empty string and a failed test where it is missing or ends with an error.
QString outputOf(const QString &program, const QStringList &arguments);

/// One PDF on disk.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// The text as `pdftotext` gives it, as it is compared: NFKC, without marks of direction, white space folded.
    [[nodiscard]] QString text() const;
    /// The objects of the file in plain text.
    [[nodiscard]] QString source() const;
    [[nodiscard]] QImage rendering(int page, int resolution) const;
    /// The clickable areas of all pages in points from the lower left corner.
    [[nodiscard]] QList<QRectF> linkAreas() const;
    /// What `zbarimg` reads on a page that is rendered grey at 150 dpi.
    [[nodiscard]] QString qrCode(int page) const;

private:
    QString m_path;
};

/// A text as `PdfFile::text` would give it.
[[nodiscard]] QString comparable(QString text);

} // namespace broadside::test
