#include "ImportsPanel.h"

#include "FlowLayout.h"
#include "Label.h"
#include "Style.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

QPushButton *button(const QString &objectName, const QString &text, ButtonRole role = ButtonRole::Normal)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    setButtonRole(made, role);
    return made;
}

QString countsText(const ImportRecord &import)
{
    const auto figure = [](qint64 count) { return QLocale().toString(count); };
    //: What an import brought; each number stands for rows
    return ImportsPanel::tr("%1 new · %2 known · %3 duplicates · %4 rejected")
        .arg(figure(import.added), figure(import.known), figure(import.duplicates), figure(import.rejected));
}

} // namespace

ImportsPanel::ImportsPanel(QWidget *parent) : SidePanel(parent)
{
    setObjectName(QStringLiteral("importsPanel"));
}

void ImportsPanel::retranslate()
{
    setImports(m_imports);
}

void ImportsPanel::setImports(const QList<ImportRecord> &imports)
{
    m_imports = imports;
    QVBoxLayout *layout = newPage();
    layout->setSpacing(16);
    layout->addWidget(new Label(LabelRole::Section, tr("Imports")));
    if (imports.isEmpty()) {
        auto *none = new Label(LabelRole::Muted, tr("No list has been imported yet."));
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    for (const ImportRecord &import : imports)
        layout->addWidget(makeEntry(import));
    setScrollName(tr("Imports"));
    showPage();
}

QWidget *ImportsPanel::makeEntry(const ImportRecord &import)
{
    auto *entry = new QWidget;
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](LabelRole role, const QString &text) {
        auto *label = new Label(role, text);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        layout->addWidget(label);
    };
    add(LabelRole::Strong, import.fileName);
    const QDateTime moment = QDateTime::fromString(import.at, Qt::ISODate).toLocalTime();
    add(LabelRole::Small, QLocale().toString(moment, QLocale::ShortFormat));
    add(LabelRole::Muted, countsText(import));

    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    row->setContentsMargins(0, 4, 0, 0);
    auto *look = button(QStringLiteral("showImportButton"), tr("Show its rows"));
    auto *takeBack = button(QStringLiteral("takeBackButton"), tr("Take back…"));
    row->addWidget(look);
    row->addWidget(takeBack);
    look->setAccessibleName(tr("Show the rows of %1").arg(import.fileName));
    takeBack->setAccessibleName(tr("Take back %1").arg(import.fileName));
    connect(look, &QPushButton::clicked, this, [this, id = import.id] { emit showRequested(id); });
    if (import.rejected > 0) {
        auto *show = button(QStringLiteral("showRejectedButton"), tr("Rejected rows…"));
        show->setAccessibleName(tr("Show the rejected rows of %1").arg(import.fileName));
        row->addWidget(show);
        connect(show, &QPushButton::clicked, this, [this, import] { emit showRejectedRequested(import); });
        auto *save = button(QStringLiteral("saveRejectedButton"), tr("Save rejected rows…"));
        save->setAccessibleName(tr("Save the rejected rows of %1").arg(import.fileName));
        row->addWidget(save);
        connect(save, &QPushButton::clicked, this, [this, import] { emit saveRejectedRequested(import); });
    }
    QWidget *question = makeQuestion(import, tools);
    connect(takeBack, &QPushButton::clicked, question, [tools, question] {
        tools->hide();
        question->show();
        question->findChild<QPushButton *>(QStringLiteral("keepImportButton"))->setFocus();
    });
    layout->addWidget(tools);
    layout->addWidget(question);
    return entry;
}

QWidget *ImportsPanel::makeQuestion(const ImportRecord &import, QWidget *tools)
{
    auto *question = new QWidget;
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    auto *text = new Label(LabelRole::Body,
                           tr("Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself "
                              "stays where it is.",
                              nullptr, static_cast<int>(import.added + import.duplicates)));
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *answers = new QWidget;
    auto *row = new FlowLayout(8, answers);
    row->setContentsMargins(0, 0, 0, 0);
    auto *yes = button(QStringLiteral("confirmTakeBackButton"), tr("Take it back"), ButtonRole::Outline);
    auto *no = button(QStringLiteral("keepImportButton"), tr("Keep it"));
    row->addWidget(yes);
    row->addWidget(no);
    layout->addWidget(answers);
    question->hide();
    connect(yes, &QPushButton::clicked, this, [this, import] { emit takeBackRequested(import); });
    connect(no, &QPushButton::clicked, tools, [tools, question] {
        question->hide();
        tools->show();
        tools->findChild<QPushButton *>(QStringLiteral("takeBackButton"))->setFocus();
    });
    return question;
}

} // namespace broadside
