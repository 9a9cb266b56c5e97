#include "BeginningsPopup.h"

#include "Label.h"
#include "Style.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace broadside {

BeginningsPopup::BeginningsPopup(ChipTest test, QWidget *parent)
    : PopupCard(parent),
      m_test(std::move(test)),
      m_line(new QLineEdit(m_test.values.join(QStringLiteral(", ")))),
      m_negated(new QCheckBox(tr("All but these")))
{
    setObjectName(QStringLiteral("beginningsPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setObjectName(QStringLiteral("beginnings"));
    m_line->setPlaceholderText(QStringLiteral("H2X, K1A"));
    m_line->setMinimumWidth(scaledPixels(260));
    m_negated->setChecked(m_test.isNegated);
    auto *caption = new Label(LabelRole::Small, tr("Beginnings of postal codes, with commas between them"));
    caption->setBuddy(m_line);
    m_line->setAccessibleName(caption->text());
    content()->addWidget(caption);
    content()->addWidget(m_line);
    content()->addWidget(m_negated);
    const auto take = [this] {
        m_test.values.clear();
        for (const QString &part : m_line->text().split(u',', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                m_test.values.append(part.trimmed());
        }
        m_test.isNegated = m_negated->isChecked();
        emit changed(m_test);
    };
    connect(m_line, &QLineEdit::textEdited, this, take);
    connect(m_negated, &QCheckBox::toggled, this, take);
    connect(m_line, &QLineEdit::returnPressed, this, &QWidget::close);
}

void BeginningsPopup::showEvent(QShowEvent *event)
{
    PopupCard::showEvent(event);
    m_line->setFocus();
}

} // namespace broadside
