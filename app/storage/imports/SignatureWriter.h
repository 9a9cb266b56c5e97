// Puts new signatures into the file, thousands at a time.
#pragma once

#include "SignatureBatch.h"
#include "SignatureBlocks.h"
#include "TableImage.h"
#include "WordWriter.h"

namespace broadside {

class SignatureWriter
{
public:
    /// Made outside a transaction, since it opens a database in memory beside the file's.
    explicit SignatureWriter(Database &database);
    SignatureWriter(const SignatureWriter &) = delete;
    SignatureWriter &operator=(const SignatureWriter &) = delete;
    ~SignatureWriter();

    /// Says for what `add` writes; inside the transaction.
    void begin(CampaignId campaign, ImportId import);
    /// Gives back the signature's id: they follow one another. `flags` are those that are known by now.
    qint64 add(const SignatureBatch::Row &row, std::uint8_t flags);
    void flush();
    [[nodiscard]] qint64 nextId() const { return m_next; }

private:
    void flushImage();

    Database &m_database;
    TableImage m_image;
    std::optional<BlockWriter> m_blocks;
    std::optional<ColumnTexts> m_texts;
    std::optional<WordWriter> m_words;
    RecordBytes m_record;
    CampaignId m_campaign = CampaignId::None;
    ImportId m_import = ImportId::None;
    qint64 m_next = 0;
};

} // namespace broadside
