#include "XlsWorkbook.h"

#include "TableErrors.h"
#include "TableLimits.h"
#include "XlsSheet.h"

namespace broadside {

namespace {

enum Record : quint16 { // [MS-XLS] 2.3
    EndOfFile = 0x0A,
    Date1904 = 0x22,
    FilePass = 0x2F,
    CodePage = 0x42,
    BoundSheet = 0x85,
    ExtendedFormat = 0xE0,
    SharedStrings = 0xFC,
    Format = 0x41E,
    BeginningOfFile = 0x809
};
constexpr quint16 excel5 = 0x0500;
constexpr quint16 excel97 = 0x0600;

} // namespace

Result<std::unique_ptr<XlsWorkbook>> XlsWorkbook::open(const QString &path, const QString &name)
{
    std::unique_ptr<XlsWorkbook> workbook(new XlsWorkbook(path, name));
    if (const auto read = workbook->readGlobals(); !read)
        return std::unexpected(read.error());
    return workbook;
}

Result<std::unique_ptr<BiffStream>> XlsWorkbook::openStream() const
{
    auto file = CompoundFile::open(m_path, m_name);
    if (!file)
        return std::unexpected(file.error());
    if (!m_state.isAsItWas())
        return std::unexpected(changedError(m_name));
    return BiffStream::open(std::move(*file));
}

Result<void> XlsWorkbook::readGlobals()
{
    auto stream = openStream();
    if (!stream)
        return std::unexpected(stream.error());
    auto shared = std::make_shared<Shared>();
    const auto first = (*stream)->next();
    if (!first)
        return std::unexpected(first.error());
    const quint16 version = (*stream)->twoBytes();
    if (!*first || (*stream)->type() != BeginningOfFile || (version != excel5 && version != excel97))
        return std::unexpected(damagedWorkbookError(m_name, QStringLiteral("no beginning")));
    shared->isUnicode = version == excel97;
    for (;;) {
        const auto found = (*stream)->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found || (*stream)->type() == EndOfFile)
            break;
        if (const auto read = readGlobal(**stream, *shared); !read)
            return read;
    }
    m_shared = std::move(shared);
    return {};
}

Result<void> XlsWorkbook::readGlobal(BiffStream &stream, Shared &shared)
{
    switch (stream.type()) {
    case FilePass:
        return std::unexpected(passwordError(m_name));
    case Date1904:
        shared.dateSystem = stream.twoBytes() == 1 ? DateSystem::From1904 : DateSystem::From1900;
        break;
    case CodePage:
        shared.codePage = stream.twoBytes();
        stream.setCodePage(shared.codePage);
        break;
    case Format: {
        const int id = stream.twoBytes();
        shared.formats.addCode(id, shared.isUnicode ? stream.unicodeText(stream.twoBytes())
                                                    : stream.codedText(stream.byte()));
        break;
    }
    case ExtendedFormat:
        stream.skip(2); // the font
        shared.formats.addStyle(stream.twoBytes());
        break;
    case BoundSheet:
        readSheet(stream, shared.isUnicode);
        break;
    case SharedStrings:
        return readTexts(stream, shared.texts);
    default:
        break;
    }
    return {};
}

void XlsWorkbook::readSheet(BiffStream &stream, bool isUnicode)
{
    constexpr quint8 visibility = 3;
    const qint64 offset = stream.fourBytes();
    const bool isShown = (stream.byte() & visibility) == 0;
    const bool isWorksheet = stream.byte() == 0;
    const std::size_t length = stream.byte();
    const std::string name = isUnicode ? stream.unicodeText(length) : stream.codedText(length);
    if (!isWorksheet || m_sheets.size() == mostMembers)
        return;
    m_sheets.push_back({QString::fromStdString(name), isShown});
    m_offsets.push_back(offset);
}

Result<void> XlsWorkbook::readTexts(BiffStream &stream, SharedTexts &texts) const
{
    stream.skip(4); // how often they are used
    const quint32 count = stream.fourBytes();
    for (quint32 index = 0; index < count && stream.hasMore(); ++index) {
        if (!texts.add(stream.unicodeText(stream.twoBytes())))
            return std::unexpected(unpackedSizeError(m_name));
    }
    return {};
}

Result<std::unique_ptr<SheetRows>> XlsWorkbook::openSheet(std::size_t index, CellForm form) const
{
    auto stream = openStream();
    if (!stream)
        return std::unexpected(stream.error());
    return XlsSheet::open(std::move(*stream), m_offsets[index], m_shared, form, m_name);
}

} // namespace broadside
