#include "SortHeader.h"

#include "SignerTableModel.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

constexpr qsizetype mostLevels = 4;

} // namespace

SortHeader::SortHeader(SignerTableModel *model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const SignerColumn column = SignerTableModel::columnAt(section);
        const bool asNextLevel = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        if (canOrderBy(column))
            m_model->setOrder(chosen(m_model->query().order, column, asNextLevel));
    });
    connect(model, &SignerTableModel::orderChanged, viewport(), qOverload<>(&QWidget::update));
}

SignerOrder SortHeader::chosen(const SignerOrder &order, SignerColumn column, bool asNextLevel)
{
    SignerOrder next = order;
    const auto level = std::ranges::find(next, column, &SortLevel::column);
    if (level != next.end() && (asNextLevel || next.size() == 1)) {
        level->descending = !level->descending;
        return next;
    }
    // The newest signatures first; all else from its beginning.
    const SortLevel fresh{column, column == SignerColumn::SignedAt};
    if (!asNextLevel)
        return {fresh};
    if (next.size() == mostLevels)
        next.removeLast();
    next.append(fresh);
    return next;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int level = m_model->sortLevel(SignerTableModel::columnAt(section));
    if (level < 0)
        return;
    const SignerOrder &order = m_model->query().order;
    // As Qt means it: an arrow down for what ascends.
    option->sortIndicator = order[level].descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (order.size() > 1)
        option->text += u'\t' + QLocale().toString(level + 1);
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    // Always with room for an arrow and a number: nothing moves when an order is chosen.
    return QHeaderView::sectionSizeFromContents(section) + QSize(28, 0);
}

void SortHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(logicalIndexAt(event->pos()), event->globalPos());
    event->accept();
}

} // namespace broadside
