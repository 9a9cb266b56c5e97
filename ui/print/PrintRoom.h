// The printed pieces as they will be on paper.
#pragma once

#include "Paper.h"
#include "Room.h"

#include <QTimer>

#include <array>

class QButtonGroup;
class QPushButton;
class QScrollArea;

namespace broadside {

class Card;
class EmptyState;
class Label;
class Language;
class PictureView;
class PieceButton;

class PrintRoom final : public Room
{
    Q_OBJECT
public:
    PrintRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showPiece();
    void showThumbnails();
    void savePdf();
    void print();
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] int piece() const;
    /// One language a side: the one in view, or it and the next complete one for the bilingual flyer.
    [[nodiscard]] QList<Language> sides(int piece) const;

    Label *m_heading;
    QButtonGroup *m_paper;
    QPushButton *m_print;
    QPushButton *m_save;
    QWidget *m_desk;
    std::array<PieceButton *, 2> m_pieces;
    QScrollArea *m_shelf;
    Card *m_stage;
    PictureView *m_sheet;
    Label *m_problem;
    EmptyState *m_empty;
    QByteArray m_pdf;
    int m_rendering = 0; ///< the number of the newest rendering: an older one that ends later is dropped
    QTimer m_redraw;
};

} // namespace broadside
