#include "FilterChip.h"

#include "BeginningsPopup.h"
#include "PeriodPopup.h"
#include "SignerFilterText.h"
#include "Style.h"
#include "ValuesPopup.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace broadside {

namespace {

constexpr qsizetype longestText = 30;
constexpr qsizetype namedValues = 2;

} // namespace

FilterChip::FilterChip(SignerTrait trait, QWidget *parent) : QPushButton(parent)
{
    m_test.trait = trait;
    setObjectName(signerTraitId(trait) + QStringLiteral("Chip"));
    setButtonRole(this, ButtonRole::Chip);
    setCheckable(true);
    connect(this, &QPushButton::clicked, this, &FilterChip::openChoices);
    showText();
}

void FilterChip::setTest(const ChipTest &test)
{
    m_test = test;
    showText();
}

void FilterChip::setThings(const NamedThings &things)
{
    m_things = things;
    showText();
}

void FilterChip::setCounts(const QList<ValueCount> &counts)
{
    if (m_values)
        m_values->setCounts(counts);
}

QString FilterChip::choiceText() const
{
    QStringList names;
    for (const QString &value : m_test.values.mid(0, namedValues))
        names << valueName(m_test.trait, value, m_things);
    QString text = names.join(tr(", "));
    if (text.size() > longestText)
        text = text.left(longestText - 1) + u'…';
    if (m_test.values.size() > namedValues)
        //: A chip with many choices: the first ones by name, and how many more
        text = tr("%1 +%2").arg(text, QLocale().toString(m_test.values.size() - namedValues));
    //: A filter turned around: %1 is what must not be so
    return m_test.isNegated ? tr("not %1").arg(text) : text;
}

void FilterChip::showText()
{
    const QString name = signerTraitName(m_test.trait);
    // The text of a list is data: an "&" in it is no mnemonic.
    const QString choice = choiceText();
    setText(QString(isSet() ? choice : name).replace(u'&', QStringLiteral("&&")));
    setButtonEnd(this, isSet() ? ButtonEnd::Cross : ButtonEnd::Chevron);
    setChecked(isSet());
    //: A filter and what is chosen in it, read out: "Province: Quebec"
    setAccessibleName(isSet() ? tr("%1: %2").arg(name, choice) : tr("%1: any").arg(name));
    setToolTip(isSet() ? accessibleName().toHtmlEscaped() : QString());
    setAccessibleDescription(isSet() ? tr("Delete clears it.") : QString());
}

void FilterChip::openChoices()
{
    setChecked(isSet());
    const auto open = [this](auto *popup) {
        m_popup = popup;
        connect(popup, &std::remove_pointer_t<decltype(popup)>::changed, this, &FilterChip::take);
        popup->openBelow(this);
    };
    if (m_test.trait == SignerTrait::Signed)
        return open(new PeriodPopup(m_test, this));
    if (m_test.trait == SignerTrait::PostalCode)
        return open(new BeginningsPopup(m_test, this));
    m_values = new ValuesPopup(m_test, m_things, this);
    connect(m_values, &ValuesPopup::wantsRejected, this, &FilterChip::wantsRejected);
    open(m_values.data());
    if (m_test.trait != SignerTrait::Campaign)
        emit countsWanted(m_test.trait);
}

void FilterChip::take(const ChipTest &test)
{
    m_test = test;
    showText();
    emit changed();
}

void FilterChip::clearChoice()
{
    if (!isSet())
        return;
    m_test.values.clear();
    m_test.isNegated = false;
    showText();
    emit cleared();
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const int crossWidth = height();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect cross(isMirrored ? 0 : width() - crossWidth, 0, crossWidth, height());
    if (isSet() && isDown() && event->button() == Qt::LeftButton && cross.contains(event->position().toPoint())) {
        setDown(false);
        clearChoice();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clearChoice();
    case Qt::Key_Down:
        return openChoices();
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace broadside
