#include "PaperEntry.h"

#include "FlowLayout.h"
#include "InlineQuestion.h"
#include "PanelLines.h"
#include "RegionNames.h"
#include "SafeText.h"
#include "Thumbnail.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

QString whereAndWhen(const PaperCount &count)
{
    QStringList parts;
    if (!count.place.isEmpty())
        parts.append(quotedName(count.place));
    if (!count.region.isEmpty())
        parts.append(quotedName(regionName(count.region)));
    if (count.day.isValid())
        parts.append(QLocale().toString(count.day, QLocale::ShortFormat));
    //: Between the parts of a line: "Marché Jean-Talon · Quebec · 3 May"
    return parts.join(PaperEntry::tr(" · "));
}

QPushButton *namedButton(const char *name, qint64 id, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(id));
    return button;
}

} // namespace

PaperEntry::PaperEntry(const PaperCount &count, QWidget *parent) : QWidget(parent), m_id(count.id)
{
    const QString where = whereAndWhen(count);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    PanelLines lines(words);
    lines.line(LabelRole::Strong, tr("%Ln signature(s)", nullptr, static_cast<int>(count.count)));
    if (!where.isEmpty())
        lines.line(LabelRole::Body, where);
    if (!count.countedBy.isEmpty())
        lines.line(LabelRole::Small, tr("Counted by %1").arg(quotedName(count.countedBy)));
    if (!count.note.isEmpty())
        lines.line(LabelRole::Small, shownLine(count.note, 300));
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(words, 1);
    if (!count.scanName.isEmpty()) {
        m_scan = new Thumbnail;
        m_scan->setObjectName(QStringLiteral("thumbnail_%1").arg(count.id));
        m_scan->setAccessibleName(tr("Open the scan %1").arg(quotedName(count.scanName)));
        m_scan->setToolTip(m_scan->accessibleName());
        connect(m_scan, &Thumbnail::clicked, this, &PaperEntry::openRequested);
        top->addWidget(m_scan, 0, Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(makeTools(count, where));
}

QWidget *PaperEntry::makeTools(const PaperCount &count, const QString &where)
{
    auto *both = new QWidget;
    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    row->setContentsMargins(0, 4, 0, 0);
    QPushButton *change = namedButton("changePaper", count.id, tr("Change…"));
    QPushButton *remove = namedButton("removePaper", count.id, tr("Remove…"));
    change->setAccessibleName(tr("Change the count of %1").arg(where));
    remove->setAccessibleName(tr("Remove the count of %1").arg(where));
    row->addWidget(change);
    row->addWidget(remove);
    auto *question = new InlineQuestion(tools);
    question->yesButton()->setObjectName(QStringLiteral("confirmRemovePaper_%1").arg(count.id));
    question->setTexts(
        tr("Remove this count, with its scan? The figures go down by %1.").arg(QLocale().toString(count.count)),
        tr("Remove it"), tr("Keep it"));
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tools);
    layout->addWidget(question);
    connect(change, &QPushButton::clicked, this, &PaperEntry::changeRequested);
    connect(remove, &QPushButton::clicked, question, &InlineQuestion::ask);
    connect(question, &InlineQuestion::confirmed, this, &PaperEntry::removeRequested);
    return both;
}

void PaperEntry::showThumbnail(const QImage &picture)
{
    if (m_scan)
        m_scan->setPicture(picture);
}

} // namespace broadside
