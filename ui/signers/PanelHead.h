// The top of a side panel: its title, what can be done with it, and a cross.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace broadside {

class IconButton;
class Label;

class PanelHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHead(const QString &closeName, QWidget *parent = nullptr);

    [[nodiscard]] Label *title() const { return m_title; }
    /// Before the cross.
    void addButton(IconButton *button);
    void retranslate();

signals:
    /// The cross.
    void closed();

private:
    Label *m_title;
    QHBoxLayout *m_row;
    IconButton *m_close;
};

} // namespace broadside
