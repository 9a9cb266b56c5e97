// Which fields a sheet of paper has, and in what order: chosen once, remembered.
#pragma once

#include "Signature.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace broadside {

class Label;

/// In the sheet's order, as they were chosen last; at first as most sheets are.
[[nodiscard]] QList<SignatureField> sheetFields();
void keepSheetFields(const QList<SignatureField> &fields);
/// All that a sheet can have.
[[nodiscard]] const QList<SignatureField> &possibleSheetFields();

/// Where they are chosen: ticked, and moved by dragging or by Alt+Up and Alt+Down.
class SheetFields final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetFields(QWidget *parent = nullptr);

    void setFields(const QList<SignatureField> &fields);
    [[nodiscard]] QList<SignatureField> fields() const;
    void retranslate();

signals:
    /// There always is a name among them.
    void chosen(const QList<broadside::SignatureField> &fields);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void finish();

    Label *m_intro;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_done;
};

} // namespace broadside
