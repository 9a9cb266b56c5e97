// What an import brings, in four figures: new, known, duplicates, rejected.
#pragma once

#include "Signature.h"

#include <QWidget>

#include <array>

namespace broadside {

class Label;

class ImportCounts final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCounts(QWidget *parent = nullptr);

    void setRecord(const ImportRecord &record);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile
    {
        Label *figure;
        Label *name;
        Label *meaning;
    };

    std::array<Tile, 4> m_tiles{};
    ImportRecord m_record;
};

} // namespace broadside
