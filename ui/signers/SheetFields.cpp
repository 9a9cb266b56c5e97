#include "SheetFields.h"

#include "FlowLayout.h"
#include "Label.h"
#include "Style.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace broadside {

namespace {

const QString settingsKey = QStringLiteral("newSignature/fields");

bool isName(SignatureField field)
{
    return field == SignatureField::FirstName || field == SignatureField::LastName || field == SignatureField::FullName;
}

bool hasName(const QList<SignatureField> &fields)
{
    return std::ranges::any_of(fields, isName);
}

} // namespace

const QList<SignatureField> &possibleSheetFields()
{
    static const QList<SignatureField> fields = {
        SignatureField::FirstName, SignatureField::LastName,   SignatureField::FullName,     SignatureField::Address,
        SignatureField::City,      SignatureField::PostalCode, SignatureField::Region,       SignatureField::Email,
        SignatureField::Phone,     SignatureField::Comment,    SignatureField::ConsentEmail,
    };
    return fields;
}

QList<SignatureField> sheetFields()
{
    QList<SignatureField> fields;
    for (const QString &id : QSettings().value(settingsKey).toStringList()) {
        const std::optional<SignatureField> field = signatureFieldFromId(id);
        if (field && possibleSheetFields().contains(*field) && !fields.contains(*field))
            fields.append(*field);
    }
    if (hasName(fields))
        return fields;
    return {SignatureField::FirstName,   SignatureField::LastName, SignatureField::Address,
            SignatureField::PostalCode,  SignatureField::City,     SignatureField::Email,
            SignatureField::ConsentEmail};
}

void keepSheetFields(const QList<SignatureField> &fields)
{
    QStringList ids;
    for (const SignatureField field : fields)
        ids.append(signatureFieldId(field));
    QSettings().setValue(settingsKey, ids);
}

SheetFields::SheetFields(QWidget *parent)
    : QWidget(parent),
      m_intro(new Label(LabelRole::Muted)),
      m_list(new QListWidget),
      m_up(new QPushButton),
      m_down(new QPushButton),
      m_done(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("sheetFieldList"));
    m_up->setObjectName(QStringLiteral("fieldUpButton"));
    m_down->setObjectName(QStringLiteral("fieldDownButton"));
    m_done->setObjectName(QStringLiteral("fieldsDoneButton"));
    m_intro->setWordWrap(true);
    m_intro->setMinimumWidth(1);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    setButtonRole(m_done, ButtonRole::Outline);
    auto *tools = new QWidget;
    auto *row = new FlowLayout(8, tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addWidget(m_list);
    layout->addWidget(tools);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_done, &QPushButton::clicked, this, &SheetFields::finish);
    retranslate();
}

void SheetFields::setFields(const QList<SignatureField> &fields)
{
    m_list->clear();
    QList<SignatureField> all = fields;
    for (const SignatureField field : possibleSheetFields()) {
        if (!all.contains(field))
            all.append(field);
    }
    for (const SignatureField field : std::as_const(all)) {
        auto *item = new QListWidgetItem(signatureFieldName(field), m_list);
        item->setData(Qt::UserRole, static_cast<int>(field));
        item->setCheckState(fields.contains(field) ? Qt::Checked : Qt::Unchecked);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    }
    m_list->setCurrentRow(0);
    // All of them are seen at once: the panel scrolls, not the list.
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth() + 4);
}

QList<SignatureField> SheetFields::fields() const
{
    QList<SignatureField> fields;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            fields.append(static_cast<SignatureField>(item->data(Qt::UserRole).toInt()));
    }
    if (!hasName(fields))
        fields.prepend(SignatureField::FullName);
    return fields;
}

void SheetFields::retranslate()
{
    m_intro->setText(tr("Tick what your sheet asks for, in the order in which it stands there."));
    m_list->setAccessibleName(tr("Fields of the sheet"));
    m_list->setToolTip(tr("Drag a field, or move it with Alt and the arrow keys."));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_done->setText(tr("Done"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(signatureFieldName(static_cast<SignatureField>(item->data(Qt::UserRole).toInt())));
    }
}

void SheetFields::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

void SheetFields::finish()
{
    keepSheetFields(fields());
    emit chosen(fields());
}

bool SheetFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isMove && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadside
