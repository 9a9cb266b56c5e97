#include "Figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

struct Amount
{
    qint64 signatures = 0;
    qint64 onPaper = 0;

    [[nodiscard]] qint64 total() const { return signatures + onPaper; }
};

/// Its key's parts and what it counts; paper has no language and no source.
struct Figure
{
    QStringList key;
    Amount amount;
};

QList<Figure> figuresOf(const QMap<QStringList, Amount> &amounts)
{
    QList<Figure> figures;
    for (auto each = amounts.begin(); each != amounts.end(); ++each)
        figures << Figure{.key = each.key(), .amount = each.value()};
    return figures;
}

QList<Figure> greatestFirst(QList<Figure> figures)
{
    std::ranges::stable_sort(figures, std::ranges::greater(), [](const Figure &each) { return each.amount.total(); });
    return figures;
}

QList<Figure> byDay(const SignerStatistics &statistics)
{
    QMap<QStringList, Amount> days;
    for (const auto &[day, count] : statistics.byDay)
        days[{day.toString(Qt::ISODate)}].signatures += count;
    for (const auto &[day, count] : statistics.paperByDay)
        days[{day.toString(Qt::ISODate)}].onPaper += count;
    return figuresOf(days);
}

QList<Figure> byPlace(const SignerStatistics &statistics)
{
    QMap<QStringList, Amount> places;
    for (const PlaceCount &place : statistics.byPlace)
        places[{place.country, place.region}].signatures += place.count;
    for (const PlaceCount &place : statistics.paperByPlace)
        places[{place.country, place.region}].onPaper += place.count;
    return greatestFirst(figuresOf(places));
}

QList<Figure> byRegion(const SignerStatistics &statistics)
{
    QMap<QStringList, Amount> regions;
    for (const ValueCount &region : statistics.byRegion)
        regions[{region.value}].signatures += region.count;
    for (const PlaceCount &place : statistics.paperByPlace)
        regions[{place.region}].onPaper += place.count;
    return greatestFirst(figuresOf(regions));
}

QJsonArray jsonOf(const QList<Figure> &figures, const QStringList &names)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject object{{u"signatures"_s, figure.amount.signatures},
                           {u"on_paper"_s, figure.amount.onPaper},
                           {u"total"_s, figure.amount.total()}};
        for (qsizetype at = 0; at < names.size(); ++at)
            object.insert(names[at], figure.key[at]);
        array.append(object);
    }
    return array;
}

QJsonArray jsonOf(const QList<ValueCount> &counts, const QString &name)
{
    QJsonArray array;
    for (const ValueCount &each : counts)
        array.append(QJsonObject{{name, each.value}, {u"signatures"_s, each.count}});
    return array;
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

/// A line that belongs to the one above.
QString within(const QString &line)
{
    return "  "_L1 + line;
}

/// "1,234 (56.7%)".
QString withShare(qint64 count, qint64 of)
{
    if (of == 0)
        return number(count);
    const double percent = 100.0 * static_cast<double>(count) / static_cast<double>(of);
    //: A number and its share in per cent
    return Words::tr("%1 (%2%)").arg(number(count), QLocale().toString(percent, 'f', 1));
}

QString nameOf(const QStringList &key)
{
    QStringList parts = key;
    parts.removeAll(QString());
    //: In a table of figures: signatures without language, without region …
    return parts.isEmpty() ? Words::tr("none") : parts.join(u' ');
}

/// Rows in columns: the first to the left, the others to the right. A row of one cell is a heading.
void appendColumns(const QList<QStringList> &rows, QStringList &to)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths[at], row[at].size());
    }
    for (const QStringList &row : rows) {
        QString line = row.size() == 1 ? row.first() : row.first().leftJustified(widths.first());
        for (qsizetype at = 1; at < row.size(); ++at)
            line += "  "_L1 + row[at].rightJustified(widths[at]);
        to << line;
    }
}

QStringList headings(const QString &title)
{
    return {title, Words::tr("One by one"), Words::tr("On paper"), Words::tr("Together")};
}

QStringList cells(const Figure &figure)
{
    return {nameOf(figure.key), number(figure.amount.signatures), number(figure.amount.onPaper),
            number(figure.amount.total())};
}

void appendDays(const QList<Figure> &days, QStringList &to)
{
    QList<QStringList> rows{headings(Words::tr("By day")) << Words::tr("So far")};
    qint64 soFar = 0;
    for (const Figure &day : days)
        rows << (cells(day) << number(soFar += day.amount.total()));
    to << QString();
    appendColumns(rows, to);
}

void appendPlaces(const QList<Figure> &places, QStringList &to)
{
    QList<QStringList> rows{headings(Words::tr("By country and region"))};
    for (const Figure &place : places)
        rows << cells(place);
    to << QString();
    appendColumns(rows, to);
}

void appendValues(const QString &title, const QList<ValueCount> &counts, QStringList &to)
{
    QList<QStringList> rows{{title, Words::tr("One by one")}};
    for (const ValueCount &each : counts)
        rows << QStringList{nameOf({each.value}), number(each.count)};
    to << QString();
    appendColumns(rows, to);
}

} // namespace

QJsonObject figuresJson(const SignerStatistics &statistics)
{
    QJsonArray days = jsonOf(byDay(statistics), {u"day"_s});
    qint64 soFar = 0;
    for (QJsonValueRef each : days) {
        QJsonObject day = each.toObject();
        soFar += day.value(u"total"_s).toInteger();
        day.insert(u"total_so_far"_s, soFar);
        each = day;
    }
    const QJsonValue share =
        statistics.signatures == 0
            ? QJsonValue()
            : QJsonValue(static_cast<double>(statistics.mayContact) / static_cast<double>(statistics.signatures));
    return {{u"signatures"_s, statistics.signatures},
            {u"on_paper"_s, statistics.onPaper},
            {u"total"_s, statistics.total()},
            {u"duplicates"_s, statistics.duplicates},
            {u"rejected"_s, statistics.rejected},
            {u"may_contact"_s, statistics.mayContact},
            {u"refused"_s, statistics.refused},
            {u"withdrawn"_s, statistics.withdrawn},
            {u"consent_share"_s, share},
            {u"returning"_s, statistics.returning},
            {u"first_time"_s, statistics.signatures - statistics.returning},
            {u"undated"_s, statistics.undated},
            {u"by_day"_s, days},
            {u"by_region"_s, jsonOf(byRegion(statistics), {u"region"_s})},
            {u"by_place"_s, jsonOf(byPlace(statistics), {u"country"_s, u"region"_s})},
            {u"by_language"_s, jsonOf(statistics.byLanguage, u"language"_s)},
            {u"by_source"_s, jsonOf(statistics.bySource, u"source"_s)}};
}

QStringList figuresLines(const SignerStatistics &statistics)
{
    const qint64 signatures = statistics.signatures;
    QStringList lines;
    appendColumns(
        {{Words::tr("Signatures"), number(statistics.total())},
         {within(Words::tr("one by one")), number(signatures)},
         {within(Words::tr("counted on paper")), number(statistics.onPaper)},
         {Words::tr("Of those one by one:")},
         {within(Words::tr("may be written to")), withShare(statistics.mayContact, signatures)},
         {within(Words::tr("refused to be written to")), withShare(statistics.refused, signatures)},
         {within(Words::tr("withdrew their consent")), withShare(statistics.withdrawn, signatures)},
         {within(Words::tr("signed another campaign before")), withShare(statistics.returning, signatures)},
         {within(Words::tr("sign for the first time")), withShare(signatures - statistics.returning, signatures)},
         {within(Words::tr("without a date")), withShare(statistics.undated, signatures)},
         {Words::tr("Not counted:")},
         {within(Words::tr("duplicates")), number(statistics.duplicates)},
         {within(Words::tr("rejected rows")), number(statistics.rejected)}},
        lines);
    appendDays(byDay(statistics), lines);
    appendPlaces(byPlace(statistics), lines);
    appendValues(Words::tr("By language"), statistics.byLanguage, lines);
    appendValues(Words::tr("By source"), statistics.bySource, lines);
    return lines;
}

} // namespace broadside
