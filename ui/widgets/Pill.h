// A short word on a soft ground: a state, a kind. The word says it; the colour only helps.
#pragma once

#include <QLabel>

namespace broadside {

enum class Tone { Good, Warning, Bad, Neutral };

class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] static QSize sizeOf(const QString &text);
    /// For delegates: draws a pill that starts at `rect`'s leading edge, centred in its height.
    static void draw(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace broadside
