#include "IconButton.h"

#include "Icon.h"
#include "Style.h"

namespace broadside {

IconButton::IconButton(const QString &objectName, const QString &iconName, QWidget *parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setIcon(broadside::icon(iconName));
    setButtonRole(this, ButtonRole::Flat);
}

void IconButton::setName(const QString &name, const QKeySequence &keys)
{
    setAccessibleName(name);
    //: A tool and its shortcut: "Bold (Ctrl+B)"
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
}

} // namespace broadside
