// The figures of a campaign's signatures. Only valid ones count unless it says otherwise.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace broadside {

/// A value of a trait, and how many signatures have it.
struct ValueCount
{
    QString value; ///< "": none
    qint64 count = 0;

    bool operator==(const ValueCount &) const = default;
};

struct PlaceCount
{
    QString country; ///< ISO 3166-1; "": none
    QString region;  ///< "QC"; "": none
    qint64 count = 0;

    bool operator==(const PlaceCount &) const = default;
};

struct SignerStatistics
{
    qint64 signatures = 0; ///< valid, one by one: without those counted on paper
    qint64 onPaper = 0;    ///< counted on paper, not typed in
    qint64 duplicates = 0;
    qint64 rejected = 0;   ///< rejected rows of imports that were not taken back
    qint64 mayContact = 0; ///< valid with consent to e-mail
    qint64 refused = 0;    ///< valid and asked, but without it
    qint64 withdrawn = 0;  ///< valid and withdrawn since
    qint64 returning = 0;  ///< valid, by people who had signed another campaign of the workspace before
    qint64 undated = 0;
    QList<std::pair<QDate, qint64>> byDay;      ///< ascending, days without any left out
    QList<std::pair<QDate, qint64>> paperByDay; ///< likewise
    QList<ValueCount> byRegion;                 ///< descending
    QList<ValueCount> bySource;                 ///< descending
    QList<ValueCount> byLanguage;               ///< descending
    QList<PlaceCount> byPlace;                  ///< descending
    QList<PlaceCount> paperByPlace;             ///< descending

    [[nodiscard]] qint64 total() const { return signatures + onPaper; }
    bool operator==(const SignerStatistics &) const = default;
};

} // namespace broadside
