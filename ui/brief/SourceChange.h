// What changed in a source since a translation was made from it.
#pragma once

#include "Card.h"

namespace broadside {

class DiffView;
class Label;

class SourceChange final : public Card
{
    Q_OBJECT
public:
    explicit SourceChange(QWidget *parent = nullptr);
    void setTexts(const QString &before, const QString &after, bool isRightToLeft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    DiffView *m_change;
};

} // namespace broadside
