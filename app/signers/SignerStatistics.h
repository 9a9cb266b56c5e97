// The figures of a campaign's signatures. Only valid ones count unless it says otherwise.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace broadside {

struct SignerStatistics
{
    qint64 signatures = 0; ///< valid
    qint64 duplicates = 0;
    qint64 rejected = 0;   ///< rejected rows of imports that were not taken back
    qint64 mayContact = 0; ///< valid with consent to e-mail
    qint64 undated = 0;
    QList<std::pair<QDate, qint64>> byDay;        ///< ascending, days without any left out
    QList<std::pair<QString, qint64>> byRegion;   ///< descending; "" for those without
    QList<std::pair<QString, qint64>> bySource;   ///< descending
    QList<std::pair<QString, qint64>> byLanguage; ///< descending

    bool operator==(const SignerStatistics &) const = default;
};

} // namespace broadside
