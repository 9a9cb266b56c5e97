#include "Paper.h"

#include <QCoreApplication>

namespace broadside {

const QList<Paper> &papers()
{
    static const QList<Paper> all{Paper::Letter, Paper::A4};
    return all;
}

QString paperId(Paper paper)
{
    return paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

QString paperName(Paper paper)
{
    return paper == Paper::Letter ? QCoreApplication::translate("Paper", "Letter")
                                  : QCoreApplication::translate("Paper", "A4");
}

QPageSize pageSize(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace broadside
