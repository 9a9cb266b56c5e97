#include "EntryField.h"

#include "Label.h"
#include "SafeText.h"
#include "Style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

EntryField::EntryField(SignatureField field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_name(new Label(LabelRole::Small)),
      m_edit(new QLineEdit),
      m_below(new Label(LabelRole::Small)),
      m_take(new QPushButton)
{
    const QString id = signatureFieldId(field);
    m_edit->setObjectName(QStringLiteral("edit_") + id);
    m_edit->setMinimumWidth(60);
    m_below->setObjectName(QStringLiteral("hint_") + id);
    m_below->setWordWrap(true);
    m_below->setMinimumWidth(1);
    m_take->setObjectName(QStringLiteral("take_") + id);
    m_take->setMinimumWidth(40);
    setButtonRole(m_take, ButtonRole::Link);
    m_name->setBuddy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    layout->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_edit->setText(m_hint.proposal);
        m_edit->setModified(true);
        m_edit->setFocus();
        emit proposalTaken();
    });
    retranslate();
}

QString EntryField::text() const
{
    return m_edit->text();
}

void EntryField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void EntryField::setRemark(const QString &remark)
{
    m_remark = remark;
    showBelow();
}

void EntryField::setHint(const EntryHint &hint)
{
    m_hint = hint;
    showBelow();
}

void EntryField::retranslate()
{
    m_name->setText(signatureFieldName(m_field));
    m_edit->setAccessibleName(m_name->text());
    showBelow();
}

void EntryField::showBelow()
{
    const QString text = m_hint.text.isEmpty() ? m_remark : m_hint.text;
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
    //: %1: what was likely meant, such as an e-mail address without its typing mistake
    m_take->setText(tr("Use %1").arg(quotedName(m_hint.proposal)).replace(u'&', QStringLiteral("&&")));
    m_take->setVisible(!m_hint.proposal.isEmpty());
}

} // namespace broadside
