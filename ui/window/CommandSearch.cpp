#include "CommandSearch.h"

#include "SearchField.h"
#include "Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

namespace {

constexpr int detailRole = Qt::UserRole + 1;

/// Text without case and accents, in which words are looked for.
QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar c) { return c.isMark(); });
    return result;
}

/// 0 where it does not match; more is better.
int rank(const Command &command, const QStringList &words)
{
    const QString text = folded(command.text);
    const QString all = text + u' ' + folded(command.detail);
    int best = 1;
    for (const QString &word : words) {
        if (!all.contains(word))
            return 0;
        if (text.startsWith(word))
            best += 4;
        else if (text.contains(u' ' + word))
            best += 2;
        else if (text.contains(word))
            best += 1;
    }
    return best;
}

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Style::paletteOf(option.widget);
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isCurrent) {
            painter->setBrush(palette.accentSoft);
            painter->drawRoundedRect(option.rect, 8, 8);
        }
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int side = scaledPixels(16);
        const QRect sign(inner.left(), inner.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, visual(sign), Qt::AlignCenter);

        const QString detail = index.data(detailRole).toString();
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail), inner.width() / 2);
        const QRect right(inner.right() - detailWidth, inner.top(), detailWidth + 1, inner.height());
        const QRect left = inner.adjusted(side + 12, 0, -detailWidth - 16, 0);
        painter->setPen(palette.text);
        const auto draw = [&](const QRect &rect, const QString &text, Qt::Alignment side_) {
            const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
            painter->drawText(visual(rect),
                              static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, side_)),
                              shown);
        };
        draw(left, index.data().toString(), Qt::AlignLeft);
        painter->setPen(palette.muted);
        draw(right, detail, Qt::AlignRight);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(36, option.fontMetrics.height() + 18)};
    }
};

} // namespace

CommandSearch::CommandSearch(QWidget *window)
    : QFrame(window), m_field(new SearchField), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandSearch"));
    m_field->setObjectName(QStringLiteral("commandField"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    hide();

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::filter);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
}

void CommandSearch::open(QList<Command> commands)
{
    m_commands = std::move(commands);
    m_field->clear();
    filter({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Find a room, an action, a text, a campaign …"));
    m_field->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("What was found"));
}

QSize CommandSearch::sizeHint() const
{
    return {scaledPixels(560), scaledPixels(420)};
}

void CommandSearch::filter(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const int value = rank(m_commands[i], words); value > 0)
            found.append({value, i});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, qsizetype>::first);
    m_shown.clear();
    m_model->clear();
    for (const auto &[value, place] : std::as_const(found)) {
        const Command &command = m_commands[place];
        auto *item = new QStandardItem(command.icon, command.text);
        item->setData(command.detail, detailRole);
        item->setData(command.detail.isEmpty() ? command.text : command.text + QStringLiteral(", ") + command.detail,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_shown.append(place);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandSearch::run(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> chosen = m_commands[m_shown[row]].run;
    hide();
    chosen();
}

void CommandSearch::place()
{
    const QWidget *window = parentWidget();
    const QSize size = sizeHint().boundedTo(window->size() - QSize(48, 120));
    setGeometry((window->width() - size.width()) / 2, std::min(96, window->height() / 8), size.width(), size.height());
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = Style::paletteOf(this);
    painter.setPen(palette.isDark ? palette.muted : palette.line);
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace broadside
