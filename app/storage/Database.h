// One connection to a workspace's file. Private to this folder: nothing outside it sees SQL. Whatever fails throws a
// StorageFailure.
#pragma once

#include "StorageError.h"

#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace broadside {

/// A prepared statement. Running it again resets it; values are always bound, never written into the SQL.
class Query
{
public:
    template<class... Values>
    void run(const Values &...values)
    {
        begin();
        int at = 0;
        (bind(++at, values), ...);
        start();
    }
    void runWith(const QVariantList &values);
    /// Steps to the next row; false after the last one.
    bool next();
    /// Lets go of rows that were not read, so that they do not keep the file busy.
    void finish();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// The same without a copy, until the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] qint64 changedRows() const;

private:
    friend class Database;
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Query(sqlite3 *connection, sqlite3_stmt *statement, QString path)
        : m_connection(connection), m_statement(statement), m_path(std::move(path))
    {
    }

    void begin();
    /// Makes the first step: what writes is done with it.
    void start();
    void check(int result) const;

    // A text that is not there is empty: our columns hold no NULL for it.
    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &bytes);
    void bind(int at, std::string_view utf8);
    void bind(int at, qint64 number);
    void bind(int at, bool flag) { bind(at, qint64{flag ? 1 : 0}); }
    void bind(int at, int number) { bind(at, qint64{number}); }
    void bind(int at, std::nullptr_t);
    template<class Id>
        requires std::is_enum_v<Id>
    void bind(int at, Id id)
    {
        bind(at, static_cast<qint64>(id));
    }
    template<class Value>
    void bind(int at, const std::optional<Value> &value)
    {
        if (value)
            bind(at, *value);
        else
            bind(at, nullptr);
    }

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    QString m_path;
    bool m_isStarted = false; ///< a row is there that `next` has not given out
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

    /// How long a connection waits for another one's writing.
    static constexpr int busyMilliseconds = 30'000;
    static constexpr const char *cacheSizePragma = "PRAGMA cache_size = -8192"; // KiB

    /// Opens a connection, which works only in the thread that opened it.
    static std::unique_ptr<Database> open(const QString &path, Mode mode);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() = default;

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

    /// Throws while a transaction is open: an import is at work.
    void requireIdle() const;
    /// The connection itself, for what SQLite offers beyond SQL.
    [[nodiscard]] sqlite3 *connection() const { return m_connection.get(); }
    /// The error of the last call on `connection`.
    [[nodiscard]] StorageFailure failure() const;

private:
    friend class Transaction;
    struct Closer
    {
        void operator()(sqlite3 *connection) const;
    };
    explicit Database(QString path) : m_path(std::move(path)) {}

    QString m_path;
    std::unique_ptr<sqlite3, Closer> m_connection;
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
