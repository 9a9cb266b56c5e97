// What changed in the source since a translation was made from it.
#pragma once

#include "Card.h"

class QTextEdit;

namespace broadside {

class Label;

class SourceChange final : public Card
{
    Q_OBJECT
public:
    explicit SourceChange(QWidget *parent = nullptr);

    /// Deleted words struck through, new ones underlined, both on a soft ground.
    void setTexts(const QString &before, const QString &after, bool isRightToLeft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showParts();
    void fitHeight();

    Label *m_title;
    QTextEdit *m_text;
    QString m_before;
    QString m_after;
};

} // namespace broadside
