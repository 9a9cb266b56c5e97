#include "ConsentValues.h"

#include "CellText.h"

namespace broadside {

namespace {

constexpr qsizetype mostValues = 20;

} // namespace

QStringList openConsentValues(const ImportPlan &plan)
{
    const qsizetype column = plan.mapping.columns.indexOf(SignatureField::ConsentEmail);
    QStringList values;
    for (const QStringList &row : plan.sample) {
        const std::string cell = row.value(column).trimmed().toStdString();
        if (column < 0 || cell.empty() || yesOrNo(cell))
            continue;
        const QString value = QString::fromStdString(simplyFolded(cell));
        if (!values.contains(value))
            values.append(value);
        if (values.size() == mostValues)
            break;
    }
    return values;
}

} // namespace broadside
