#include "SignatureWriter.h"

#include <sqlite3.h>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsAtOnce = 8192;
constexpr std::size_t largestImage = std::size_t{16} << 20;

} // namespace

SignatureWriter::SignatureWriter(Database &database) : m_database(database)
{
    Query create = database.query(u"SELECT sql FROM sqlite_schema WHERE name = 'signature'"_s);
    if (!create.next())
        throw StorageFailure{damagedError(database.path(), u"no table signature"_s)};
    m_image = TableImage::of(std::string(create.view(0)));
    if (!m_image.isValid())
        throw database.failure();
    create.finish();
    database.query(u"ATTACH ':memory:' AS image"_s);
}

SignatureWriter::~SignatureWriter()
{
    sqlite3_exec(m_database.connection(), "DETACH image", nullptr, nullptr, nullptr);
}

void SignatureWriter::begin(CampaignId campaign, ImportId import)
{
    m_campaign = campaign;
    m_import = import;
    m_blocks.emplace(m_database, campaign);
    m_texts.emplace(m_database);
    m_words.emplace(m_database);
    m_next = 1 + std::max(m_database.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'signature'"_s),
                          m_database.number(u"SELECT max(id) FROM signature"_s));
}

qint64 SignatureWriter::add(const SignatureBatch::Row &row, std::uint8_t flags)
{
    const qint64 id = m_next++;
    m_record.clear();
    m_record.addNull(); // the id, which stands before the record
    m_record.add(std::int64_t{qToUnderlying(m_campaign)});
    if (m_import == ImportId::None)
        m_record.addNull();
    else
        m_record.add(std::int64_t{qToUnderlying(m_import)});
    m_record.add(std::int64_t{row.row});
    m_record.add(std::int64_t{row.warnings});
    m_record.append(row.types, row.values);
    Cells cells = row.cells;
    m_texts->number(row.texts, cells);
    cells[CellColumn::Import] = static_cast<std::uint64_t>(m_import);
    cells[CellColumn::Flags] = flags;
    m_blocks->add(id, cells);
    m_words->add(id, row.words);
    m_image.add(id, m_record.types(), m_record.values());
    if (m_image.rowCount() == rowsAtOnce || m_image.size() > largestImage)
        flushImage();
    return id;
}

void SignatureWriter::flushImage()
{
    if (m_image.rowCount() == 0)
        return;
    if (m_image.attachTo(m_database.connection(), "image") != SQLITE_OK)
        throw m_database.failure();
    m_database.query(u"INSERT INTO main.signature SELECT * FROM image.signature"_s);
    m_image.clear();
}

void SignatureWriter::flush()
{
    flushImage();
    m_blocks->flush();
    m_texts->flush();
    m_words->finish();
}

} // namespace broadside
