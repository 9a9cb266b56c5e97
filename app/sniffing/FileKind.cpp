#include "FileKind.h"

#include "CompoundFile.h"
#include "InputFile.h"
#include "TableErrors.h"
#include "XlsxWorkbook.h"
#include "XmlReader.h"
#include "ZipPackage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t sampleSize = std::size_t{64} << 10;

struct OtherKind
{
    std::string_view beginning;
    const char *name;
};

//: Names of kinds of files; they stand in: “list.pdf” is a PDF document, not a table.
constexpr auto otherKinds =
    std::to_array<OtherKind>({{"\x89PNG\r\n"sv, QT_TRANSLATE_NOOP("FileKind", "a picture (PNG)")},
                              {"\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("FileKind", "a picture (JPEG)")},
                              {"GIF8"sv, QT_TRANSLATE_NOOP("FileKind", "a picture (GIF)")},
                              {"%PDF-"sv, QT_TRANSLATE_NOOP("FileKind", "a PDF document")},
                              {"SQLite format 3\0"sv, QT_TRANSLATE_NOOP("FileKind", "a database (SQLite)")},
                              {"{\\rtf"sv, QT_TRANSLATE_NOOP("FileKind", "an RTF document")},
                              {"7z\xBC\xAF"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed archive (7z)")},
                              {"Rar!\x1A"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed archive (RAR)")},
                              {"BZh9"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed file (BZIP2)")},
                              {"\xFD"
                               "7zXZ"sv,
                               QT_TRANSLATE_NOOP("FileKind", "a compressed file (XZ)")},
                              {"\x28\xB5\x2F\xFD"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed file (Zstandard)")},
                              {"\x7F"
                               "ELF"sv,
                               QT_TRANSLATE_NOOP("FileKind", "a program")},
                              {"MZ\x90\0"sv, QT_TRANSLATE_NOOP("FileKind", "a program")},
                              {"\x09\0\x04\0"sv, QT_TRANSLATE_NOOP("FileKind", "a worksheet of Excel 4 or older")},
                              {"\x09\x02\x06\0"sv, QT_TRANSLATE_NOOP("FileKind", "a worksheet of Excel 4 or older")},
                              {"\x09\x04\x06\0"sv, QT_TRANSLATE_NOOP("FileKind", "a worksheet of Excel 4 or older")},
                              {"MIME-Version:"sv, QT_TRANSLATE_NOOP("FileKind", "a web page in one file (MHTML)")}});

std::unexpected<Error> refused(const QString &name, const char *kind)
{
    //: %1: a file's name. %2: what it is, such as “a PDF document”.
    return fail(QCoreApplication::translate("FileKind", "“%1” is %2, not a table; nothing was imported.")
                    .arg(name, QCoreApplication::translate("FileKind", kind)),
                QCoreApplication::translate(
                    "FileKind",
                    "Open it in the program it was made with, save the list as CSV (UTF-8), and import that file."));
}

bool containsLowered(std::string_view text, std::string_view lowered)
{
    return !std::ranges::search(text, lowered, {}, [](char letter) {
                return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
            }).empty();
}

/// What begins with a tag: a web page, Excel's XML, a flat spreadsheet, or another XML document. A list may begin with
/// a "<" as well.
Result<FileKind> recogniseMarkup(std::string_view sample, const QString &name)
{
    const bool isXml = sample.starts_with("<?xml");
    if (isXml && sample.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return FileKind::SpreadsheetXml;
    if (isXml && sample.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::Ods;
    const std::string_view beginning = sample.substr(0, 1024);
    const bool isPage = containsLowered(beginning, "<html") || containsLowered(beginning, "<!doctype html") ||
                        containsLowered(beginning, "<table") || containsLowered(beginning, "<head") ||
                        containsLowered(beginning, "<meta ");
    if (isPage && containsLowered(sample, "<table"))
        return FileKind::Html;
    if (isPage)
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "a web page"));
    if (isXml)
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "an XML document"));
    return FileKind::Text;
}

class RootHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (root.empty())
            root = name;
        reader().finish();
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    std::string root;
};

/// Office documents are archives, too.
Result<FileKind> recogniseArchive(const QString &path, const QString &name)
{
    constexpr std::string_view openDocument = "application/vnd.oasis.opendocument.";
    constexpr std::size_t longestType = 4096;
    const auto package = ZipPackage::open(path, name);
    if (!package)
        return std::unexpected(package.error());
    if ((*package)->contains("mimetype")) {
        const auto type = readMember(**package, "mimetype", longestType);
        if (!type)
            return std::unexpected(type.error());
        if (type->starts_with(std::string(openDocument) + "spreadsheet"))
            return FileKind::Ods;
        if (type->starts_with(openDocument))
            return refused(name, QT_TRANSLATE_NOOP("FileKind", "an OpenDocument file"));
    }
    if ((*package)->contains("word/document.xml"))
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "a Word document (DOCX)"));
    if ((*package)->contains("ppt/presentation.xml"))
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "a PowerPoint presentation (PPTX)"));
    if ((*package)->contains("xl/workbook.bin"))
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "a binary Excel workbook (XLSB)"));
    if ((*package)->contains("Index/Document.iwa"))
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "a document of Apple’s iWork"));
    const auto workbook = findXlsxWorkbook(**package);
    if (!workbook)
        return std::unexpected(workbook.error());
    if (workbook->empty())
        return FileKind::Zip;
    RootHandler handler;
    if (const auto read = readXml(**package, *workbook, handler); !read)
        return std::unexpected(read.error());
    return handler.root == "workbook" ? FileKind::Xlsx : FileKind::Zip;
}

Result<FileKind> recogniseCompound(const QString &path, const QString &name)
{
    const auto file = CompoundFile::open(path, name);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->contains(QStringLiteral("EncryptedPackage")))
        return std::unexpected(passwordError(name));
    if ((*file)->contains(QStringLiteral("Workbook")) || (*file)->contains(QStringLiteral("Book")))
        return FileKind::Xls;
    return refused(name, QT_TRANSLATE_NOOP("FileKind", "an older Office file, but no workbook"));
}

} // namespace

Result<FileKind> recogniseBeginning(std::string_view sample, const QString &name)
{
    constexpr std::size_t tarMark = 257;
    if (sample.starts_with("PK\x03\x04"sv) || sample.starts_with("PK\x05\x06"sv))
        return FileKind::Zip;
    if (sample.starts_with("\xD0\xCF\x11\xE0"sv))
        return FileKind::Xls;
    if (sample.starts_with("\x1F\x8B"sv))
        return FileKind::Gzip;
    for (const OtherKind &kind : otherKinds) {
        if (sample.starts_with(kind.beginning))
            return refused(name, kind.name);
    }
    if (sample.size() > tarMark && sample.substr(tarMark).starts_with("ustar"))
        return refused(name, QT_TRANSLATE_NOOP("FileKind", "an archive (TAR)"));
    std::string_view text = sample;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.starts_with('<') ? recogniseMarkup(text, name) : FileKind::Text;
}

Result<FileKind> recogniseFile(const QString &path, const QString &name)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    std::string sample(sampleSize, '\0');
    const qint64 count = (*file)->read(sample.data(), static_cast<qint64>(sample.size()));
    if (count < 0)
        return std::unexpected(readError(**file));
    sample.resize(static_cast<std::size_t>(count));
    const auto kind = recogniseBeginning(sample, name);
    if (kind && *kind == FileKind::Zip)
        return recogniseArchive(path, name);
    if (kind && *kind == FileKind::Xls)
        return recogniseCompound(path, name);
    return kind;
}

} // namespace broadside
