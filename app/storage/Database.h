// One connection to a workspace's file. Private to this folder: nothing outside it sees SQL. Whatever fails throws a
// StorageFailure.
#pragma once

#include "StorageError.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <string_view>

namespace broadside {

/// A prepared statement. Running it again resets it; values are always bound, never written into the SQL.
class Query
{
public:
    Query(QSqlQuery query, QString path) : m_query(std::move(query)), m_path(std::move(path)) {}

    template<class... Values>
    void run(const Values &...values)
    {
        runWith({variant(values)...});
    }
    void runWith(const QVariantList &values);
    /// Steps to the next row; false after the last one.
    bool next();
    /// Lets go of rows that were not read, so that they do not keep the file busy.
    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }

    // Qt takes a null string for NULL, where our columns hold an empty text.
    static QVariant variant(const QString &text)
    {
        return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
    }
    static QVariant variant(const QByteArray &bytes)
    {
        return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
    }
    static QVariant variant(const QVariant &value) { return value; }
    static QVariant variant(std::string_view utf8) { return variant(QString::fromUtf8(utf8.data(), std::ssize(utf8))); }
    static QVariant variant(bool flag) { return QVariant(flag ? 1 : 0); }
    static QVariant variant(int number) { return QVariant(number); }
    static QVariant variant(qint64 number) { return QVariant(number); }
    template<class Id>
        requires std::is_enum_v<Id>
    static QVariant variant(Id id)
    {
        return QVariant(static_cast<qint64>(id));
    }

private:
    QSqlQuery m_query;
    QString m_path;
};

class Database
{
public:
    enum class Mode {
        Create, ///< a new file
        Write,  ///< an existing file
        Probe,  ///< an existing file, of which nothing is touched: no lock, no file beside it; its write-ahead log is
                ///< not read
    };

    /// Opens a connection with a name of its own, which works only in the thread that opened it.
    static std::unique_ptr<Database> open(const QString &path, Mode mode);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    /// Every `Query` of this connection must be gone by now.
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Query prepare(const QString &sql);
    /// Prepares and runs.
    template<class... Values>
    Query query(const QString &sql, const Values &...values)
    {
        Query prepared = prepare(sql);
        prepared.run(values...);
        return prepared;
    }
    /// The first number of the first row; 0 where there is no row.
    template<class... Values>
    [[nodiscard]] qint64 number(const QString &sql, const Values &...values)
    {
        Query prepared = query(sql, values...);
        return prepared.next() ? prepared.number(0) : 0;
    }

private:
    friend class Transaction;
    Database(const QString &path, const QString &connection);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::pair<quint64, quint64> m_identity; ///< of the file that was opened
    bool m_inTransaction = false;
};

/// Everything between its making and `commit` happens whole or not at all.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< sees one state of the file, whatever others write meanwhile
        Write, ///< waits for other writers first
    };

    Transaction(Database &database, Kind kind);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Rolls back what was not committed.
    ~Transaction();

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace broadside
