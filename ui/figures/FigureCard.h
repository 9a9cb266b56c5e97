// A card with a figure, and a small menu that takes it elsewhere: as a picture, as numbers.
#pragma once

#include "Card.h"
#include "FigureTable.h"
#include "Result.h"

#include <functional>

class QMenu;

namespace broadside {

class IconButton;

enum class FigureFormat { Png, Svg, Csv };

class FigureCard : public Card
{
    Q_OBJECT
public:
    /// `id` names its files and, in tests, its parts: "days".
    explicit FigureCard(const QString &id, QWidget *parent = nullptr);

    /// What stands before the id in the names of files: the campaign's.
    void setFilePrefix(const QString &prefix) { m_prefix = prefix; }
    /// Its numbers, asked for when they are wanted.
    void setTable(std::function<FigureTable()> table) { m_table = std::move(table); }
    /// Is for choosing what is shown, so no part of its picture.
    void addControl(QWidget *control) { m_controls.append(control); }
    void setHeading(const QString &title);
    void retranslate();

    /// The figure as it stands, without what is for choosing. A PNG has twice the window's pixels, and lives on paper
    /// as well.
    [[nodiscard]] QByteArray picture(FigureFormat format);
    /// Replaces the file whole or leaves what was there.
    Result<void> save(FigureFormat format, const QString &path);
    /// As a picture and as cells of a spreadsheet: who pastes takes what they can.
    void copy();

signals:
    void saved(const QString &path);
    void copied(const QString &title);
    void failed(const broadside::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void askAndSave(FigureFormat format);
    void placeButton();
    void paintFigure(QPainter &painter);
    void layOut();

    QString m_id;
    QString m_prefix;
    QString m_title;
    IconButton *m_button;
    QMenu *m_menu;
    std::function<FigureTable()> m_table;
    QList<QWidget *> m_controls;
};

} // namespace broadside
