// A label in one of the window's few sizes.
#pragma once

#include <QLabel>

namespace broadside {

enum class LabelRole {
    Body,    ///< 13 px
    Strong,  ///< 13 px, 600
    Muted,   ///< 13 px, muted
    Small,   ///< 12 px, muted
    Section, ///< 13 px, 600, muted: a card's heading
    Heading, ///< 22 px, 680: a room's title
    Figure,  ///< 44 px, 700: the one figure that counts
    Name,    ///< 17 px, 650: a person's, in a side panel
};

/// Follows the program's text size (200 %) and palette by itself. Plain text only: nothing that comes in is taken for
/// markup.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(LabelRole role, const QString &text = {}, QWidget *parent = nullptr);
    void setRole(LabelRole role);
    /// After the window's direction, not the text's: an Arabic title in an English window begins where the others do.
    void setAlignment(Qt::Alignment alignment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void align();
    LabelRole m_role;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool m_applying = false;
};

} // namespace broadside
