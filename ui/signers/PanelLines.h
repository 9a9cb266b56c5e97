// Lines of a side panel from top to bottom: headings, sentences, and names with their values.
#pragma once

#include "Label.h"

class QPushButton;
class QVBoxLayout;

namespace broadside {

class PanelLines
{
public:
    explicit PanelLines(QVBoxLayout *layout) : m_layout(layout) {}

    void heading(const QString &text);
    /// Wraps, and can be copied from.
    Label *line(LabelRole role, const QString &text);
    /// A name above its value; nothing for an empty value.
    void pair(const QString &name, const QString &value, bool isLeftToRight = false);
    /// A text of any length: the beginning of a long one, and all of it on demand.
    void longPair(const QString &name, const QString &value);
    /// Words that lead elsewhere; cut to the panel's width.
    QPushButton *link(const QString &text);

private:
    QVBoxLayout *m_layout;
};

/// Puts a fresh, empty widget in the place of the one that `container` holds, and gives back its layout.
[[nodiscard]] QVBoxLayout *emptied(QWidget *container);

} // namespace broadside
