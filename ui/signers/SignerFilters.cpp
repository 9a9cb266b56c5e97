#include "SignerFilters.h"

#include "FilterChip.h"
#include "FilterLine.h"
#include "FlowLayout.h"
#include "Icon.h"
#include "SignerFilterText.h"
#include "Style.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

namespace {

/// The chips that are always there; others come by "Filter" and go when they are cleared.
const QList<SignerTrait> &firstTraits()
{
    static const QList<SignerTrait> traits{SignerTrait::Status, SignerTrait::Consent, SignerTrait::Region,
                                           SignerTrait::Source, SignerTrait::Language};
    return traits;
}

} // namespace

SignerFilters::SignerFilters(QWidget *parent)
    : QWidget(parent),
      m_row(new QWidget),
      m_flow(new FlowLayout(8, m_row)),
      m_tail(new QWidget(m_row)),
      m_add(new QPushButton),
      m_addMenu(new QMenu(this)),
      m_clear(new QPushButton),
      m_line(new FilterLine)
{
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_addMenu->setObjectName(QStringLiteral("addFilterMenu"));
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    setButtonRole(m_add, ButtonRole::Flat);
    setButtonRole(m_clear, ButtonRole::Flat);
    m_add->setIcon(icon(QStringLiteral("list-add")));
    auto *tail = new QHBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    tail->addWidget(m_add);
    tail->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_line);
    m_line->hide();
    showChips({});
    connect(m_add, &QPushButton::clicked, this, &SignerFilters::openAddMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        emit changed();
    });
    connect(m_line, &FilterLine::changed, this, &SignerFilters::changed);
    connect(m_line, &FilterLine::chipsWanted, this, [this] { setFilter(m_line->filter()); });
    retranslate();
}

void SignerFilters::retranslate()
{
    //: A button that adds one more filter
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_clear->setText(tr("Clear filters"));
    m_line->retranslate();
    for (FilterChip *chip : std::as_const(m_chips))
        chip->retranslate();
}

void SignerFilters::setThings(const NamedThings &things)
{
    m_things = things;
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setThings(things);
}

FilterChip *SignerFilters::addChip(SignerTrait trait)
{
    auto *chip = new FilterChip(trait, m_row);
    chip->setThings(m_things);
    m_chips.append(chip);
    // Before the buttons that add more and clear all, which go to a second line together.
    m_flow->removeWidget(m_tail);
    m_flow->addWidget(chip);
    m_flow->addWidget(m_tail);
    chip->show();
    connect(chip, &FilterChip::changed, this, &SignerFilters::update);
    connect(chip, &FilterChip::countsWanted, this, &SignerFilters::countsWanted);
    connect(chip, &FilterChip::wantsRejected, this, &SignerFilters::wantsRejected);
    connect(chip, &FilterChip::cleared, this, [this, chip] {
        if (m_chips.indexOf(chip) >= firstTraits().size())
            removeChip(chip);
        update();
    });
    return chip;
}

void SignerFilters::removeChip(FilterChip *chip)
{
    const qsizetype place = m_chips.indexOf(chip);
    const bool hadFocus = chip->hasFocus();
    m_chips.removeAt(place);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    if (hadFocus)
        (place < m_chips.size() ? static_cast<QWidget *>(m_chips[place]) : m_add)->setFocus();
}

void SignerFilters::showChips(const QList<ChipTest> &tests)
{
    while (m_chips.size() > firstTraits().size())
        removeChip(m_chips.last());
    while (m_chips.size() < firstTraits().size())
        addChip(firstTraits()[m_chips.size()]);
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setTest({chip->trait(), {}, false});
    for (const ChipTest &test : tests) {
        const auto free = std::ranges::find_if(
            m_chips, [&test](const FilterChip *chip) { return chip->trait() == test.trait && !chip->isSet(); });
        FilterChip *chip = free != m_chips.end() ? *free : addChip(test.trait);
        chip->setTest(test);
    }
}

void SignerFilters::showLine(bool isShown)
{
    m_line->setVisible(isShown);
    m_row->setVisible(!isShown);
}

SignerFilter SignerFilters::filter() const
{
    if (!m_line->isHidden())
        return m_line->filter();
    QList<ChipTest> tests;
    for (const FilterChip *chip : m_chips)
        tests << chip->test();
    return filterOf(tests);
}

void SignerFilters::setFilter(const SignerFilter &filter)
{
    const auto tests = chipTests(filter);
    m_line->setFilter(filter);
    showChips(tests.value_or(QList<ChipTest>()));
    showLine(!tests);
    m_clear->setVisible(!filter.isEverything());
}

void SignerFilters::setCounts(SignerTrait trait, const QList<ValueCount> &counts)
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (chip->trait() == trait)
            chip->setCounts(counts);
    }
}

QList<SignerTrait> SignerFilters::openTraits() const
{
    QList<SignerTrait> traits;
    for (const FilterChip *chip : m_chips) {
        if (chip->isOpen() && chip->trait() != SignerTrait::Signed && chip->trait() != SignerTrait::PostalCode &&
            chip->trait() != SignerTrait::Campaign)
            traits << chip->trait();
    }
    return traits;
}

void SignerFilters::openAddMenu()
{
    m_addMenu->clear();
    for (const SignerTrait trait : signerTraits()) {
        QAction *action = m_addMenu->addAction(signerTraitName(trait), this, [this, trait] {
            FilterChip *chip = addChip(trait);
            chip->setFocus();
            // Once it has its place.
            QMetaObject::invokeMethod(chip, &FilterChip::openChoices, Qt::QueuedConnection);
        });
        action->setObjectName(QStringLiteral("add_") + signerTraitId(trait));
    }
    m_addMenu->addSeparator();
    QAction *asText = m_addMenu->addAction(tr("Write it as text…"), this, [this] {
        m_line->setFilter(filter());
        showLine(true);
        m_line->focusLine();
    });
    asText->setObjectName(QStringLiteral("filterAsTextAction"));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_addMenu->popup(m_add->mapToGlobal(
        QPoint(isMirrored ? m_add->width() - m_addMenu->sizeHint().width() : 0, m_add->height() + 4)));
}

void SignerFilters::update()
{
    m_clear->setVisible(!filter().isEverything());
    emit changed();
}

} // namespace broadside
