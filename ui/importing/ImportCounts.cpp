#include "ImportCounts.h"

#include "Card.h"
#include "Label.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QLocale>

namespace broadside {

namespace {

constexpr int roomForWords = 560;

} // namespace

ImportCounts::ImportCounts(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    constexpr std::array names{"newCount", "knownCount", "duplicateCount", "rejectedCount"};
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = {new Label(LabelRole::Heading), new Label(LabelRole::Strong), new Label(LabelRole::Small)};
        m_tiles[i].figure->setObjectName(QLatin1String(names[i]));
        m_tiles[i].name->setWordWrap(true);
        m_tiles[i].meaning->setWordWrap(true);
        m_tiles[i].meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto *card = new Card;
        card->setPadding(16);
        card->content()->setSpacing(4);
        card->content()->addWidget(m_tiles[i].figure);
        card->content()->addWidget(m_tiles[i].name);
        card->content()->addWidget(m_tiles[i].meaning, 1);
        row->addWidget(card, 1);
    }
}

void ImportCounts::setRecord(const ImportRecord &record)
{
    m_record = record;
    retranslate();
}

void ImportCounts::retranslate()
{
    const std::array counts{m_record.added, m_record.known, m_record.duplicates, m_record.rejected};
    const auto n = [&](size_t i) { return static_cast<int>(counts[i]); };
    //: Stands under the number of rows
    const std::array names{tr("new", nullptr, n(0)), tr("known", nullptr, n(1)), tr("duplicate(s)", nullptr, n(2)),
                           tr("rejected", nullptr, n(3))};
    const std::array meanings{
        tr("signatures that come in and count"), tr("here already from an earlier list: left as they are"),
        tr("signed a second time: kept, and not counted"), tr("at fault: left out, and kept with the reason")};
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].figure->setText(QLocale().toString(counts[i]));
        m_tiles[i].name->setText(names[i]);
        m_tiles[i].meaning->setText(meanings[i]);
        m_tiles[i].name->setToolTip(meanings[i]);
        //: A number of rows and what they are, read out
        m_tiles[i].figure->setAccessibleName(tr("%1 %2").arg(QLocale().toString(counts[i]), names[i]));
    }
}

// Where the words would stand one on a line, the figures stand alone.
void ImportCounts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const Tile &tile : m_tiles)
        tile.meaning->setVisible(event->size().width() >= scaledPixels(roomForWords));
}

} // namespace broadside
