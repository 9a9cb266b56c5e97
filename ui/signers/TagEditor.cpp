#include "TagEditor.h"

#include "FlowLayout.h"
#include "PanelLines.h"
#include "SafeText.h"
#include "Style.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr int longestTag = 60;
constexpr qsizetype shownTag = 26;

} // namespace

TagEditor::TagEditor(QWidget *parent)
    : QWidget(parent),
      m_chips(new QWidget),
      m_edit(new QLineEdit),
      m_add(new QPushButton),
      m_known(new QStringListModel(this)),
      m_completer(new QCompleter(m_known, this))
{
    m_edit->setObjectName(QStringLiteral("tagEdit"));
    m_edit->setMaxLength(longestTag);
    m_edit->setMinimumWidth(60);
    m_add->setObjectName(QStringLiteral("addTagButton"));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(m_completer);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chips);
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &TagEditor::add);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_add->setEnabled(false);
    retranslate();
}

void TagEditor::retranslate()
{
    m_edit->setPlaceholderText(tr("New tag"));
    m_edit->setAccessibleName(tr("New tag"));
    m_edit->setToolTip(tr("Enter adds it; Backspace in the empty field takes the last one off."));
    //: Adds the tag that was typed
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the tag"));
    showTags();
}

void TagEditor::setTags(const QStringList &tags, const QStringList &all)
{
    m_tags = tags;
    m_all = all;
    showTags();
}

void TagEditor::showTags()
{
    QVBoxLayout *page = emptied(m_chips);
    auto *chips = new QWidget;
    auto *row = new FlowLayout(6, chips);
    row->setContentsMargins(0, 0, 0, 0);
    for (qsizetype at = 0; at < m_tags.size(); ++at) {
        const QString &tag = m_tags[at];
        auto *chip = new QPushButton(shownLine(tag, shownTag).replace(u'&', QStringLiteral("&&")));
        chip->setObjectName(QStringLiteral("tagChip_%1").arg(at));
        setButtonRole(chip, ButtonRole::Chip);
        setButtonEnd(chip, ButtonEnd::Cross);
        chip->setAccessibleName(tr("Take the tag %1 off").arg(quotedName(tag)));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, tag] { remove(tag); });
        row->addWidget(chip);
    }
    page->addWidget(chips);
    m_chips->setVisible(!m_tags.isEmpty());
    QStringList others = m_all;
    others.removeIf([this](const QString &tag) { return m_tags.contains(tag); });
    m_known->setStringList(others);
}

void TagEditor::add()
{
    const QString tag = m_edit->text().simplified();
    m_edit->clear();
    // A tag that there is but for its case is meant.
    const auto known = std::ranges::find_if(
        m_all, [&tag](const QString &each) { return each.compare(tag, Qt::CaseInsensitive) == 0; });
    const QString meant = known == m_all.end() ? tag : *known;
    if (meant.isEmpty() || m_tags.contains(meant))
        return;
    m_tags.append(meant);
    if (known == m_all.end())
        m_all.append(meant);
    showTags();
    emit changed(m_tags);
}

void TagEditor::remove(const QString &tag)
{
    m_tags.removeAll(tag);
    showTags();
    m_edit->setFocus();
    emit changed(m_tags);
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        add();
        return true;
    }
    if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tags.isEmpty()) {
        remove(QString(m_tags.last()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadside
