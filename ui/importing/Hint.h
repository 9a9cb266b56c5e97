// A sentence that somebody should read before going on, on a soft ground: what is open, odd or wrong.
#pragma once

#include "Pill.h"

#include <QFrame>

namespace broadside {

class Label;

/// Hidden while it has no text. An icon says what the colour says.
class Hint final : public QFrame
{
    Q_OBJECT
public:
    explicit Hint(QWidget *parent = nullptr);

    void setText(const QString &text, Tone tone = Tone::Warning);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showIcon();

    Label *m_icon;
    Label *m_text;
    Tone m_tone = Tone::Warning;
};

} // namespace broadside
