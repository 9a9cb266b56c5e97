#include "PdfTools.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace broadside::test {

namespace {

QString temporaryPath(const QString &ending)
{
    QTemporaryFile file(QDir::tempPath() + u"/broadside-XXXXXX"_s + ending);
    file.setAutoRemove(false);
    return file.open() ? file.fileName() : QString();
}

} // namespace

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QTest::qFail(qPrintable(u"%1: %2 %3"_s.arg(program, process.errorString(),
                                                   QString::fromUtf8(process.readAllStandardError()))),
                     __FILE__, __LINE__);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

PdfFile::PdfFile(const QByteArray &pdf) : m_path(temporaryPath(u".pdf"_s))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        QTest::qFail("the PDF could not be written", __FILE__, __LINE__);
}

PdfFile::~PdfFile()
{
    QFile::remove(m_path);
}

QString PdfFile::text() const
{
    return comparable(outputOf(u"pdftotext"_s, {m_path, u"-"_s}));
}

QString PdfFile::source() const
{
    return outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, u"-"_s});
}

QImage PdfFile::rendering(int page, int resolution) const
{
    const QString picture = temporaryPath(u".pgm"_s);
    const QString number = QString::number(page);
    outputOf(u"pdftoppm"_s, {u"-gray"_s, u"-singlefile"_s, u"-r"_s, QString::number(resolution), u"-f"_s, number,
                             u"-l"_s, number, m_path, picture.chopped(4)});
    const QImage image(picture);
    QFile::remove(picture);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QList<QRectF> PdfFile::linkAreas() const
{
    static const QRegularExpression pattern(u"/Rect \\[\\s*([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s*\\]"_s);
    QList<QRectF> areas;
    const QString objects = source();
    for (auto found = pattern.globalMatch(objects); found.hasNext();) {
        const auto match = found.next();
        areas.append(QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                            QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())));
    }
    return areas;
}

QString PdfFile::qrCode(int page) const
{
    const QString picture = temporaryPath(u".png"_s);
    rendering(page, 150).save(picture);
    const QString code = outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture}).trimmed();
    QFile::remove(picture);
    return code;
}

QString comparable(QString text)
{
    static const QRegularExpression directions(
        u"[\\x{200E}\\x{200F}\\x{061C}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    return text.remove(directions).normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace broadside::test
