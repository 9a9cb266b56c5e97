// Makes workbooks and archives of any oddity, for tests.
#pragma once

#include "tables/Files.h"
#include "tables/Reading.h"
#include "TableFile.h"

#include <archive.h>
#include <archive_entry.h>

#include <vector>

namespace broadside::test {

struct Member
{
    QByteArray name;
    QByteArray bytes;
};
using Members = std::vector<Member>;

inline QByteArray zipOf(const Members &members, const char *options = "zip:compression=deflate")
{
    QByteArray zip(1 << 16, '\0');
    for (const Member &member : members)
        zip.resize(zip.size() + member.bytes.size() + 4096);
    std::size_t used = 0;
    archive *const handle = archive_write_new();
    archive_write_set_format_zip(handle);
    archive_write_set_options(handle, options);
    archive_write_set_passphrase(handle, "secret");
    archive_write_open_memory(handle, zip.data(), static_cast<std::size_t>(zip.size()), &used);
    for (const Member &member : members) {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, member.name.constData());
        archive_entry_set_filetype(entry, member.name.endsWith('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, member.bytes.size());
        if (archive_write_header(handle, entry) < ARCHIVE_WARN)
            qFatal("%s", archive_error_string(handle));
        archive_write_data(handle, member.bytes.constData(), static_cast<std::size_t>(member.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(handle);
    archive_write_free(handle);
    zip.resize(static_cast<qsizetype>(used));
    return zip;
}

/// The parts of an XLSX workbook with one sheet.
struct XlsxParts
{
    QByteArray rows;    ///< what stands in sheetData
    QByteArray texts;   ///< what stands in sst
    QByteArray numFmts; ///< what stands in numFmts
    QByteArray xfs;     ///< what stands in cellXfs
    QByteArray workbookPr;
};

inline Members xlsxMembers(const XlsxParts &parts)
{
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packageRels = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    return {{"[Content_Types].xml",
             xml + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
            {"_rels/.rels", xml + "<Relationships " + packageRels + "><Relationship Id=\"rId1\" Type=\"" + rels +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", xml + "<workbook " + main + " xmlns:r=\"" + rels + "\">" + parts.workbookPr +
                                    "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             xml + "<Relationships " + packageRels + "><Relationship Id=\"rId1\" Type=\"" + rels +
                 "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + rels +
                 "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + rels +
                 "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml",
             xml + "<worksheet " + main + "><sheetData>" + parts.rows + "</sheetData></worksheet>"},
            {"xl/sharedStrings.xml", xml + "<sst " + main + ">" + parts.texts + "</sst>"},
            {"xl/styles.xml", xml + "<styleSheet " + main + "><numFmts>" + parts.numFmts + "</numFmts><cellXfs>" +
                                  parts.xfs + "</cellXfs></styleSheet>"}};
}

inline Members odsMembers(const QByteArray &spreadsheet, const QByteArray &styles = {})
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
                            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                            "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                            "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                            "<office:automatic-styles>" +
                                styles + "</office:automatic-styles><office:body><office:spreadsheet>" + spreadsheet +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

inline void replaceMember(Members &members, const QByteArray &name, const QByteArray &bytes)
{
    for (Member &member : members) {
        if (member.name == name)
            member.bytes = bytes;
    }
}

/// The rows of a file's table, or, as its only cell, the error.
inline Table tableOf(const QString &path, TableFormat format = {.headerRows = 0}, CellForm form = CellForm::AsData)
{
    const auto file = TableFile::open(path);
    if (!file)
        return {{file.error().what}};
    format.kind = file->kind();
    auto reader = openTable(*file, format, form);
    if (!reader)
        return {{reader.error().what}};
    Table table;
    TableRow row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return {{found.error().what}};
        if (!*found)
            return table;
        QStringList &cells = table.emplace_back();
        for (const std::string_view cell : row.cells)
            cells.append(toText(cell));
    }
}

} // namespace broadside::test
