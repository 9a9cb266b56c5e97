#include "ReportPart.h"

#include <QCoreApplication>

#include <numeric>

namespace broadside {

namespace {

struct Part
{
    Q_DECLARE_TR_FUNCTIONS(ReportPart)
};

} // namespace

QString reportPartKey(ReportPart part)
{
    switch (part) {
    case ReportPart::New:
        return QStringLiteral("new");
    case ReportPart::Known:
        return QStringLiteral("known");
    case ReportPart::Duplicates:
        return QStringLiteral("duplicates");
    case ReportPart::LikelyDuplicates:
        return QStringLiteral("likely");
    case ReportPart::Rejected:
        return QStringLiteral("rejected");
    case ReportPart::Warned:
        return QStringLiteral("warned");
    case ReportPart::Consents:
        return QStringLiteral("consents");
    }
    Q_UNREACHABLE();
}

QString reportPartName(ReportPart part, qint64 count)
{
    const int n = static_cast<int>(count);
    switch (part) {
    case ReportPart::New:
        //: Stands under a number of rows
        return Part::tr("new", nullptr, n);
    case ReportPart::Known:
        //: Stands under a number of rows
        return Part::tr("known", nullptr, n);
    case ReportPart::Duplicates:
        //: Stands under a number of rows
        return Part::tr("duplicate(s)", nullptr, n);
    case ReportPart::LikelyDuplicates:
        //: Stands under a number of rows
        return Part::tr("likely duplicate(s)", nullptr, n);
    case ReportPart::Rejected:
        //: Stands under a number of rows
        return Part::tr("rejected", nullptr, n);
    case ReportPart::Warned:
        //: Stands under a number of rows that are taken in with a warning
        return Part::tr("with a warning", nullptr, n);
    case ReportPart::Consents:
        //: Stands under a number of consents that change
        return Part::tr("consent(s) that change", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString reportPartMeaning(ReportPart part)
{
    switch (part) {
    case ReportPart::New:
        return Part::tr("Signatures that come in and count.");
    case ReportPart::Known:
        return Part::tr("Here already from an earlier list: they stay as they are.");
    case ReportPart::Duplicates:
        return Part::tr("The person signed before: kept, and not counted.");
    case ReportPart::LikelyDuplicates:
        return Part::tr("The same name and postal code as another signature: they come in and count, until somebody "
                        "merges them.");
    case ReportPart::Rejected:
        return Part::tr("At fault, and left out. Correct them here: double-click a cell, or press F2.");
    case ReportPart::Warned:
        return Part::tr("Odd, and taken in all the same. What is wrong can be corrected here.");
    case ReportPart::Consents:
        return Part::tr("People who answer otherwise than before. A consent that was withdrawn stays withdrawn.");
    }
    Q_UNREACHABLE();
}

qint64 reportPartCount(const ImportReport &report, ReportPart part)
{
    switch (part) {
    case ReportPart::New:
        return report.record.added;
    case ReportPart::Known:
        return report.record.known;
    case ReportPart::Duplicates:
        return report.record.duplicates;
    case ReportPart::LikelyDuplicates:
        return report.likelyDuplicateCount;
    case ReportPart::Rejected:
        return report.record.rejected;
    case ReportPart::Warned:
        return report.record.warned;
    case ReportPart::Consents:
        return std::accumulate(report.consentChangeCounts.begin(), report.consentChangeCounts.end(), qint64{0});
    }
    Q_UNREACHABLE();
}

QList<ReportedRow> reportPartRows(const ImportReport &report, ReportPart part)
{
    switch (part) {
    case ReportPart::New:
        return report.added;
    case ReportPart::Known:
        return report.known;
    case ReportPart::Duplicates:
        return report.duplicates;
    case ReportPart::LikelyDuplicates:
        return report.likelyDuplicates;
    case ReportPart::Rejected:
        return report.rejected;
    case ReportPart::Warned:
        return report.warned;
    case ReportPart::Consents:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace broadside
