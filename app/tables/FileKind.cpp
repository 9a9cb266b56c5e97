#include "FileKind.h"

#include <QCoreApplication>

#include <array>

namespace broadside {

namespace {

struct Kind
{
    std::string_view beginning;
    const char *name;
};

QString named(const char *name)
{
    return QCoreApplication::translate("FileKind", name);
}

/// What a ZIP archive is, by the names of the files in it.
const char *archiveKind(std::string_view sample)
{
    if (sample.contains("xl/"))
        return QT_TRANSLATE_NOOP("FileKind", "an Excel workbook (XLSX)");
    if (sample.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return QT_TRANSLATE_NOOP("FileKind", "an OpenDocument spreadsheet (ODS)");
    if (sample.contains("word/"))
        return QT_TRANSLATE_NOOP("FileKind", "a Word document (DOCX)");
    if (sample.contains("application/vnd.oasis.opendocument."))
        return QT_TRANSLATE_NOOP("FileKind", "an OpenDocument file");
    return QT_TRANSLATE_NOOP("FileKind", "a ZIP archive");
}

} // namespace

Result<void> refuseOtherKinds(std::string_view sample, const QString &fileName)
{
    using namespace std::string_view_literals;
    //: Names of kinds of files; they stand in: “list.xlsx” is an Excel workbook (XLSX), not a text table.
    static constexpr auto kinds =
        std::to_array<Kind>({{"\x89PNG\r\n"sv, QT_TRANSLATE_NOOP("FileKind", "a picture (PNG)")},
                             {"\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("FileKind", "a picture (JPEG)")},
                             {"GIF8"sv, QT_TRANSLATE_NOOP("FileKind", "a picture (GIF)")},
                             {"%PDF-"sv, QT_TRANSLATE_NOOP("FileKind", "a PDF document")},
                             {"SQLite format 3\0"sv, QT_TRANSLATE_NOOP("FileKind", "a database (SQLite)")},
                             {"\xD0\xCF\x11\xE0"sv, QT_TRANSLATE_NOOP("FileKind", "an older Office file (XLS or DOC)")},
                             {"{\\rtf"sv, QT_TRANSLATE_NOOP("FileKind", "an RTF document")},
                             {"\x1F\x8B"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed file (GZIP)")},
                             {"7z\xBC\xAF"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed archive (7z)")},
                             {"Rar!\x1A"sv, QT_TRANSLATE_NOOP("FileKind", "a compressed archive (RAR)")},
                             {"\x7F"
                              "ELF"sv,
                              QT_TRANSLATE_NOOP("FileKind", "a program")},
                             {"MZ\x90\0"sv, QT_TRANSLATE_NOOP("FileKind", "a program")},
                             {"<!DOCTYPE"sv, QT_TRANSLATE_NOOP("FileKind", "a web page")},
                             {"<!doctype"sv, QT_TRANSLATE_NOOP("FileKind", "a web page")},
                             {"<html"sv, QT_TRANSLATE_NOOP("FileKind", "a web page")},
                             {"<?xml"sv, QT_TRANSLATE_NOOP("FileKind", "an XML document")}});
    const char *name = nullptr;
    if (sample.starts_with("PK\x03\x04"sv) || sample.starts_with("PK\x05\x06"sv))
        name = archiveKind(sample);
    for (const Kind &kind : kinds) {
        if (sample.starts_with(kind.beginning))
            name = kind.name;
    }
    if (name == nullptr)
        return {};
    //: %1: a file's name. %2: what it is, such as “an Excel workbook (XLSX)”.
    return fail(QCoreApplication::translate("FileKind", "“%1” is %2, not a text table; nothing was imported.")
                    .arg(fileName, named(name)),
                QCoreApplication::translate(
                    "FileKind",
                    "Open it in the program it was made with, save the list as CSV (UTF-8), and import that file."));
}

} // namespace broadside
