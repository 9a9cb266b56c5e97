// What the tests of this folder share: a workspace of their own, rows to import, and a look at what is in a file.
#pragma once

#include "CampaignStore.h"
#include "Database.h"
#include "ImportSession.h"
#include "SignerStore.h"
#include "SignerView.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace broadside {

/// The value of a result that must not be an error.
template<class T>
T get(Result<T> result)
{
    if (!result)
        qFatal("%s %s [%s]", qPrintable(result.error().what), qPrintable(result.error().next),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A row that owns its texts.
struct Row
{
    std::string firstName;
    std::string lastName;
    std::string email;
    std::string city = {};
    std::string region = {};
    std::string language = {};
    std::string comment = {};
    std::string signedAt = {};
    std::string source = {};
    std::optional<bool> consentEmail = {};

    bool operator==(const Row &) const = default;
};
[[nodiscard]] CheckedRow checked(const Row &row, qint64 number);

[[nodiscard]] Campaign sampleCampaign(const QString &slug = QStringLiteral("clean-river"));

/// A new workspace with one campaign, in a folder that is removed with it.
struct Desk
{
    Desk();

    QTemporaryDir folder;
    QString path;
    Workspace workspace;
    CampaignId campaign;
};

/// How many signatures a query takes.
[[nodiscard]] qint64 hits(Workspace &workspace, CampaignId campaign, const SignerQuery &query);
[[nodiscard]] inline SignerQuery searchFor(const QString &words)
{
    SignerQuery query;
    query.search = words;
    return query;
}
[[nodiscard]] inline SignerQuery filterFor(SignerTrait trait, const QStringList &values)
{
    SignerQuery query;
    query.filter = SignerFilter::of(trait, values);
    return query;
}

/// Adds one row.
void add(ImportSession &session, const CheckedRow &row);
ImportRecord finish(ImportSession &session);
/// Imports the rows, numbered from 1, as one file.
ImportRecord import(Workspace &workspace, CampaignId campaign, const std::vector<Row> &rows);
[[nodiscard]] QList<Signature> allSignatures(Workspace &workspace, CampaignId campaign);
/// What must hold after anything: SQLite's own checks, each import's figures against the rows that it has, every
/// duplicate pointing at a signature that counts. Gives back what is wrong, or nothing.
[[nodiscard]] QStringList wrongs(Workspace &workspace, CampaignId campaign);
/// Every row of every table, as text.
[[nodiscard]] QStringList contentOf(Workspace &workspace);

/// Names, bytes and times of change of all files in a folder.
[[nodiscard]] QList<std::tuple<QString, QByteArray, QDateTime>> filesIn(const QString &folder);
/// Of an SQLite database, told by its header (https://www.sqlite.org/fileformat2.html#page_size).
inline qsizetype pageSizeOf(const QByteArray &database)
{
    const auto size = qFromBigEndian<quint16>(database.constData() + 16);
    return size == 1 ? 65536 : size;
}
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace broadside
