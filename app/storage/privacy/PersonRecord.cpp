#include "PersonRecord.h"

#include "ForgottenKeys.h"
#include "PersonMentions.h"
#include "PersonSearch.h"
#include "SignatureBlocks.h"
#include "SignerRows.h"
#include "WorkspaceKeys.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array givenFields = {std::pair{SignatureField::FirstName, &Signature::firstName},
                                    std::pair{SignatureField::LastName, &Signature::lastName},
                                    std::pair{SignatureField::Email, &Signature::email},
                                    std::pair{SignatureField::Phone, &Signature::phone},
                                    std::pair{SignatureField::Address, &Signature::address},
                                    std::pair{SignatureField::City, &Signature::city},
                                    std::pair{SignatureField::Region, &Signature::region},
                                    std::pair{SignatureField::PostalCode, &Signature::postalCode},
                                    std::pair{SignatureField::Country, &Signature::country},
                                    std::pair{SignatureField::Language, &Signature::language},
                                    std::pair{SignatureField::Comment, &Signature::comment},
                                    std::pair{SignatureField::SignedAt, &Signature::signedAt},
                                    std::pair{SignatureField::Source, &Signature::source}};

/// Rows of a statement as objects, its columns by name.
QJsonArray objectsOf(Query row, const QStringList &names)
{
    QJsonArray array;
    while (row.next()) {
        QJsonObject object;
        for (int column = 0; column < names.size(); ++column)
            object.insert(names[column], row.text(column));
        array << object;
    }
    return array;
}

/// One answer, or its withdrawal.
QJsonObject answer(const QString &campaign, const QString &at, const QString &said, const QString &wording,
                   const QString &from)
{
    return {{u"campaign"_s, campaign}, {u"at"_s, at}, {u"answer"_s, said}, {u"wording"_s, wording}, {u"from"_s, from}};
}

class PersonReader
{
public:
    explicit PersonReader(Database &database) : m_database(database) {}

    QJsonObject signature(qint64 id)
    {
        Query row =
            m_database.query(selectSignatures() + u", c.slug, c.organisation, i.at, "_s + mayContactExpression() +
                                 u' ' + fromSignatures() + u" JOIN campaign c ON c.id = s.campaign WHERE s.id = ?"_s,
                             id);
        if (!row.next())
            throw StorageFailure{damagedError(m_database.path(), u"no signature %1"_s.arg(id))};
        const Signature signature = signatureOf(row);
        const QString campaign = row.text(21);
        QJsonObject object{{u"id"_s, id},
                           {u"campaign"_s, campaign},
                           {u"organisation"_s, row.text(22)},
                           {u"counts"_s, signature.status == SignatureStatus::Valid},
                           {u"may_be_written_to"_s, row.flag(24)}};
        for (const auto &[field, member] : givenFields) {
            if (const QString &given = signature.*member; !given.isEmpty())
                object.insert(signatureFieldId(field), given);
        }
        if (signature.duplicateOf != SignatureId::None)
            object.insert(u"duplicate_of"_s, qToUnderlying(signature.duplicateOf));
        if (signature.import != ImportId::None)
            object.insert(
                u"import"_s,
                QJsonObject{{u"file"_s, row.text(19)}, {u"at"_s, row.text(23)}, {u"row"_s, signature.importRow}});
        noteAnswers(signature, campaign);
        addRecords(object, id);
        return object;
    }

    /// All answers about e-mail that were met so far, by time.
    QJsonArray answers()
    {
        std::ranges::stable_sort(m_answers, {}, [](const QJsonObject &each) { return each[u"at"_s].toString(); });
        QJsonArray array;
        for (const QJsonObject &each : std::as_const(m_answers))
            array << each;
        return array;
    }

private:
    void noteAnswers(const Signature &signature, const QString &campaign)
    {
        if (const std::optional<Consent> &consent = signature.consentEmail)
            m_answers << answer(campaign, consent->obtainedAt, consent->allowed ? u"yes"_s : u"no"_s, consent->wording,
                                consent->obtainedFrom);
        Query row = m_database.query(u"SELECT at, source FROM withdrawal WHERE signature = ?"_s, signature.id);
        if (row.next())
            m_answers << answer(campaign, row.text(0), u"withdrawn"_s, {}, row.text(1));
    }

    /// What organisers put beside it, and the later lists that held it again.
    void addRecords(QJsonObject &object, qint64 id)
    {
        object.insert(
            u"corrections"_s,
            objectsOf(m_database.query(
                          u"SELECT at, author, field, before FROM correction WHERE signature = ? ORDER BY id"_s, id),
                      {u"at"_s, u"by"_s, u"field"_s, u"before"_s}));
        object.insert(
            u"notes"_s,
            objectsOf(
                m_database.query(u"SELECT at, author, body FROM signature_note WHERE signature = ? ORDER BY id"_s, id),
                {u"at"_s, u"by"_s, u"text"_s}));
        QJsonArray tags;
        Query tag = m_database.query(
            u"SELECT t.name FROM tagged g JOIN tag t ON t.id = g.tag WHERE g.signature = ? ORDER BY t.name"_s, id);
        while (tag.next())
            tags << tag.text(0);
        object.insert(u"tags"_s, tags);
        QJsonArray again;
        Query known =
            m_database.query(u"SELECT i.file_name, i.at, k.row FROM known_row k JOIN import i ON i.id = k.import "
                             "WHERE k.signature = ? ORDER BY k.import"_s,
                             id);
        while (known.next())
            again << QJsonObject{{u"file"_s, known.text(0)}, {u"at"_s, known.text(1)}, {u"row"_s, known.number(2)}};
        object.insert(u"imported_again"_s, again);
    }

    Database &m_database;
    QList<QJsonObject> m_answers;
};

QJsonArray rejectedRows(Database &database, const MailboxMentions &mentions)
{
    QJsonArray array;
    for (const PersonRejectedRow &row : rejectedRowsOf(database, mentions))
        array << QJsonObject{{u"campaign"_s, row.campaign}, {u"file"_s, row.fileName}, {u"at"_s, row.importedAt},
                             {u"row"_s, row.row},           {u"line"_s, row.line},     {u"reason"_s, row.reason},
                             {u"text"_s, row.text}};
    return array;
}

} // namespace

QJsonObject personRecord(Database &database, const QString &email, const std::string &mailbox)
{
    const std::vector<qint64> ids = signaturesOf(database, mailbox);
    const MailboxMentions mentions(mailbox);
    PersonReader reader(database);
    QJsonArray signatures;
    for (const qint64 id : ids)
        signatures << reader.signature(id);
    QJsonArray mentioned;
    for (const PersonMention &mention : mentionsOf(database, mentions, ids))
        mentioned << QJsonObject{
            {u"where"_s, mention.where}, {u"campaign"_s, mention.campaign}, {u"text"_s, mention.text}};
    QJsonObject record{{u"format"_s, u"broadside-person"_s},
                       {u"version"_s, 1},
                       {u"workspace"_s, QFileInfo(database.path()).completeBaseName()},
                       {u"email"_s, email},
                       {u"signatures"_s, signatures},
                       {u"consent_history"_s, reader.answers()},
                       {u"rejected_rows"_s, rejectedRows(database, mentions)},
                       {u"mentions"_s, mentioned}};
    const std::uint64_t key = rowKeysOf(database, CampaignId::None).mailbox(mailbox);
    if (const QString at = forgottenAt(database, key); !at.isEmpty())
        record.insert(u"forgotten_at"_s, at);
    return record;
}

} // namespace broadside
