// The foot of the Text room: how long the text is, and what can be said of it.
#pragma once

#include "FieldNotes.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace broadside {

class Label;

class TextFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit TextFoot(QWidget *parent = nullptr);

    void setLength(const LengthNote &note);
    void setState(TextState state, bool isTranslation);
    void setTight(bool isTight);
    void retranslate();

signals:
    void approveWanted();
    void markCurrentWanted();

private:
    QBoxLayout *m_layout;
    Label *m_length;
    QPushButton *m_approve;
    QPushButton *m_markCurrent;
};

} // namespace broadside
