#include "ValuesPopup.h"

#include "Keys.h"
#include "Label.h"
#include "SearchField.h"
#include "SearchHits.h"
#include "SignerFilterText.h"
#include "SignerTexts.h"
#include "Style.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

namespace {

constexpr int valueRole = Qt::UserRole;
constexpr int popupWidth = 300;
constexpr int mostRows = 10;
constexpr int rowsWithoutSearch = 8;

} // namespace

ValuesPopup::ValuesPopup(ChipTest test, NamedThings things, QWidget *parent)
    : PopupCard(parent),
      m_test(std::move(test)),
      m_things(std::move(things)),
      m_search(new SearchField),
      m_list(new QTreeWidget),
      m_none(new Label(LabelRole::Muted, tr("None so far."))),
      m_negated(new QCheckBox)
{
    setObjectName(QStringLiteral("valuesPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = signerTraitName(m_test.trait);
    m_search->setObjectName(QStringLiteral("valueSearch"));
    m_search->setPlaceholderText(takesTypedValues(m_test.trait) ? tr("Find, or type one") : tr("Find"));
    m_search->setAccessibleName(tr("Find in the values of %1").arg(name));
    m_list->setObjectName(QStringLiteral("valueList"));
    m_list->setAccessibleName(name);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumWidth(scaledPixels(popupWidth));
    m_list->installEventFilter(this);
    //: Turns a choice around: signatures with none of the values that are ticked
    m_negated->setText(tr("All but these"));
    m_negated->setObjectName(QStringLiteral("negatedBox"));
    m_negated->setChecked(m_test.isNegated);
    content()->addWidget(m_search);
    content()->addWidget(m_list);
    content()->addWidget(m_none);
    content()->addWidget(m_negated);
    if (m_test.trait == SignerTrait::Status)
        addWayToRejected();
    QStringList values = fixedValues(m_test.trait) + m_test.values;
    if (m_test.trait == SignerTrait::Campaign)
        values.append(QStringLiteral("any"));
    for (const CampaignSummary &campaign : std::as_const(m_things.campaigns)) {
        if (m_test.trait == SignerTrait::Campaign)
            values.append(campaign.slug);
    }
    for (const QString &value : std::as_const(values)) {
        if (!itemOf(value))
            addValue(value);
    }
    fitHeight();
    connect(m_list, &QTreeWidget::itemClicked, this, &ValuesPopup::toggle);
    connect(m_search, &QLineEdit::textChanged, this, &ValuesPopup::find);
    connect(m_search, &QLineEdit::returnPressed, this, &ValuesPopup::takeTyped);
    connect(m_negated, &QCheckBox::toggled, this, [this](bool isNegated) {
        m_test.isNegated = isNegated;
        emit changed(m_test);
    });
}

void ValuesPopup::addWayToRejected()
{
    qint64 count = 0;
    for (const ImportRecord &import : std::as_const(m_things.imports))
        count += import.rejected;
    if (count == 0)
        return;
    auto *button = new QPushButton(tr("%Ln rejected row(s)…", nullptr, static_cast<int>(count)));
    button->setObjectName(QStringLiteral("rejectedRowsButton"));
    setButtonRole(button, ButtonRole::Flat);
    content()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this] {
        emit wantsRejected();
        close();
    });
}

QTreeWidgetItem *ValuesPopup::itemOf(const QString &value) const
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, valueRole).toString() == value)
            return m_list->topLevelItem(row);
    }
    return nullptr;
}

QTreeWidgetItem *ValuesPopup::addValue(const QString &value)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setText(0, valueName(m_test.trait, value, m_things));
    item->setToolTip(0, item->text(0).toHtmlEscaped());
    item->setData(0, valueRole, value);
    item->setCheckState(0, m_test.values.contains(value) ? Qt::Checked : Qt::Unchecked);
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setForeground(1, Style::paletteOf(this).muted);
    return item;
}

void ValuesPopup::setCounts(const QList<ValueCount> &counts)
{
    const QLocale locale;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setText(1, locale.toString(0));
    for (const ValueCount &each : counts) {
        QTreeWidgetItem *item = itemOf(each.value);
        (item ? item : addValue(each.value))->setText(1, locale.toString(each.count));
    }
    find(m_search->text());
    fitHeight();
}

void ValuesPopup::fitHeight()
{
    const int rows = m_list->topLevelItemCount();
    m_search->setVisible(rows > rowsWithoutSearch || takesTypedValues(m_test.trait));
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 24);
    m_list->setFixedHeight(std::clamp(rows, 1, mostRows) * rowHeight + 8);
    if (isVisible())
        adjustSize();
}

void ValuesPopup::toggle(QTreeWidgetItem *item)
{
    const QString value = item->data(0, valueRole).toString();
    const bool isChosen = item->checkState(0) == Qt::Checked;
    item->setCheckState(0, isChosen ? Qt::Unchecked : Qt::Checked);
    if (isChosen)
        m_test.values.removeAll(value);
    else
        m_test.values.append(value);
    emit changed(m_test);
}

void ValuesPopup::find(const QString &text)
{
    const SearchHits hits(text);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!hits.isEmpty() && hits.in(item->text(0)).isEmpty());
    }
}

void ValuesPopup::takeTyped()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return;
    QTreeWidgetItem *chosen = nullptr;
    int left = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->isHidden())
            continue;
        ++left;
        const bool isSame = folded(item->text(0).toStdString()) == folded(text.toStdString());
        if (isSame || !chosen)
            chosen = item;
        if (isSame) {
            left = 1;
            break;
        }
    }
    if (left != 1 && !takesTypedValues(m_test.trait))
        return;
    if (left != 1)
        chosen = addValue(text);
    if (chosen->checkState(0) != Qt::Checked)
        toggle(chosen);
    m_search->clear();
    m_list->setCurrentItem(chosen);
}

void ValuesPopup::showEvent(QShowEvent *event)
{
    PopupCard::showEvent(event);
    if (m_search->isVisibleTo(this)) {
        m_search->setFocus();
    } else {
        m_list->setFocus();
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

bool ValuesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space && m_list->currentItem()) {
            toggle(m_list->currentItem());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            close();
            return true;
        }
    }
    return PopupCard::eventFilter(watched, event);
}

} // namespace broadside
