#include "ImportBriefDialog.h"

#include "DiffView.h"
#include "Icon.h"
#include "Label.h"
#include "Style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

const QList<ConflictChoice> &choices()
{
    static const QList<ConflictChoice> all{ConflictChoice::OursWithNote, ConflictChoice::TheirsWithNote,
                                           ConflictChoice::Ours, ConflictChoice::Theirs};
    return all;
}

} // namespace

ImportBriefDialog::ImportBriefDialog(const Campaign &campaign, const BriefMerge &merge, QWidget *parent)
    : QDialog(parent),
      m_merge(merge),
      m_choices(merge.conflicts.size(), ConflictChoice::OursWithNote),
      m_list(new QListWidget),
      m_note(new Label(LabelRole::Muted)),
      m_difference(new DiffView),
      m_choice(new QComboBox)
{
    setObjectName(QStringLiteral("importBriefDialog"));
    setWindowTitle(tr("Import texts"));
    resize(scaledPixels(760), scaledPixels(520));
    m_list->setObjectName(QStringLiteral("mergeList"));
    m_list->setAccessibleName(tr("Texts that change"));
    m_choice->setObjectName(QStringLiteral("conflictChoiceBox"));
    m_choice->setAccessibleName(tr("What becomes of this text"));
    m_difference->setMostLines(0);
    m_difference->setShortened(false);
    m_difference->setAccessibleName(tr("What the file changes"));
    m_note->setWordWrap(true);
    const QLocale locale;
    QStringList summary{tr("Changed there: %1. Changed on both sides: %2. The same: %3.")
                            .arg(locale.toString(merge.changes.size()), locale.toString(merge.conflicts.size()),
                                 locale.toString(merge.unchanged))};
    summary += merge.notes;
    auto *head = new Label(LabelRole::Body, summary.join(u'\n'));
    head->setObjectName(QStringLiteral("mergeSummary"));
    head->setWordWrap(true);
    for (const QList<MergedText> *texts : {&m_merge.conflicts, &m_merge.changes}) {
        for (const MergedText &text : *texts) {
            //: A field's name and a language: "Ask, French (Canada)"
            auto *item = new QListWidgetItem(tr("%1, %2").arg(campaign.nameOf(text.key), text.language.name()), m_list);
            if (texts == &m_merge.conflicts)
                item->setIcon(icon(QStringLiteral("data-warning")));
        }
    }
    for (const QString &name :
         {tr("Keep the text here, and the file’s as a note"), tr("Take the file’s text, and keep ours as a note"),
          tr("Keep the text here"), tr("Take the file’s text")})
        m_choice->addItem(name);

    auto *detail = new QVBoxLayout;
    detail->setSpacing(8);
    detail->addWidget(m_note);
    detail->addWidget(m_difference, 1);
    detail->addWidget(m_choice);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list, 2);
    columns->addLayout(detail, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Take the texts over"));
    ok->setObjectName(QStringLiteral("takeTextsButton"));
    ok->setEnabled(m_list->count() > 0);
    setButtonRole(ok, ButtonRole::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(head);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ImportBriefDialog::showEntry);
    connect(m_choice, &QComboBox::activated, this, &ImportBriefDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showEntry(m_list->currentRow());
}

const MergedText &ImportBriefDialog::entry(int row) const
{
    return isConflict(row) ? m_merge.conflicts[row] : m_merge.changes[row - m_merge.conflicts.size()];
}

void ImportBriefDialog::showEntry(int row)
{
    m_choice->setVisible(row >= 0 && isConflict(row));
    if (row < 0) {
        m_note->setText(tr("Nothing in the file differs from the brief."));
        return;
    }
    const MergedText &text = entry(row);
    if (isConflict(row)) {
        m_choice->setCurrentIndex(static_cast<int>(choices().indexOf(m_choices[row])));
        m_note->setText(
            text.knowsBase
                ? tr("Both sides changed this text since it was exported. Struck out: here. Underlined: there.")
                : tr("The file does not say what it began from, so that both may have changed. Struck out: "
                     "here. Underlined: there."));
    } else if (text.ours.body == text.theirs.body) {
        m_note->setText(tr("The words are the same; its state or its notes change."));
    } else {
        m_note->setText(tr("Only the file has changed this text."));
    }
    m_difference->setTexts(text.ours.body, text.theirs.body, text.language.isRightToLeft());
}

void ImportBriefDialog::choose(int index)
{
    if (const int row = m_list->currentRow(); row >= 0 && isConflict(row))
        m_choices[row] = choices()[index];
}

QList<KeyedText> ImportBriefDialog::texts() const
{
    QList<KeyedText> texts;
    for (const MergedText &change : m_merge.changes)
        texts.append({change.key, change.language, change.theirs});
    for (qsizetype i = 0; i < m_merge.conflicts.size(); ++i) {
        const MergedText &conflict = m_merge.conflicts[i];
        texts.append(
            {conflict.key, conflict.language, resolved(conflict, m_choices[i], QDateTime::currentDateTimeUtc())});
    }
    return texts;
}

} // namespace broadside
