#include "ShareText.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadside {

QString shareText(double share)
{
    const QLocale locale;
    if (share > 0 && share < 0.01)
        //: Less than one per cent
        return QCoreApplication::translate("ShareText", "< %1 %").arg(locale.toString(1));
    // Not all while anything is missing.
    const int percent = share < 1 ? std::min(qRound(share * 100), 99) : qRound(share * 100);
    return QCoreApplication::translate("ShareText", "%1 %").arg(locale.toString(percent));
}

} // namespace broadside
