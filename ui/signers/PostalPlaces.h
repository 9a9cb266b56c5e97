// Where a postal code lies: the region by its first letters, the city by what signers of the same letters wrote.
#pragma once

#include "Campaign.h"

#include <QHash>
#include <QObject>

namespace broadside {

class Session;

/// A code's beginning that lies in one place: the first three characters in Canada ("H2X"), the whole code elsewhere.
/// Empty while too little of it is typed.
[[nodiscard]] QString postalArea(const QString &code, const QString &country);

/// Remembers what was asked and what was typed; belongs to the GUI thread.
class PostalPlaces final : public QObject
{
    Q_OBJECT
public:
    explicit PostalPlaces(Session &session, QObject *parent = nullptr);

    /// "QC" for "H2X"; empty where it cannot be said.
    [[nodiscard]] static QString region(const QString &code, const QString &country);
    /// The city that most signers of the area wrote; empty while that is not known. Asks the workspace the first time,
    /// and says so by `known` when it answers.
    [[nodiscard]] QString city(const QString &code, const QString &country);
    /// Somebody typed this city with this code: from now on it is proposed for the area.
    void learn(const QString &code, const QString &country, const QString &city);
    /// Another campaign.
    void forget();

signals:
    void known(const QString &area);

private:
    Session &m_session;
    QHash<QString, QString> m_cities; ///< by area; empty while the answer is on its way, or where there is none
};

} // namespace broadside
