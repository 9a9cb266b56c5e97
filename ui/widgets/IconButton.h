// A button that is an icon alone; its name is read out, and shown when the pointer rests on it.
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace broadside {

class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString &objectName, const QString &iconName, QWidget *parent = nullptr);
    /// With its shortcut, where it has one.
    void setName(const QString &name, const QKeySequence &keys = {});
};

} // namespace broadside
