#include "DateQuestion.h"

#include "FlowLayout.h"
#include "Hint.h"
#include "Isolated.h"
#include "Label.h"
#include "SampleModel.h"
#include "Style.h"

#include <QComboBox>
#include <QDate>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr std::array orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};

QDate dateOf(const QString &text, DateOrder order, DateKind kind = DateKind::Written)
{
    const std::optional<std::string> iso = isoDate(text.toStdString(), order, kind);
    return iso ? QDate::fromString(QString::fromStdString(*iso).left(10), Qt::ISODate) : QDate();
}

/// "3 April 2021": without the day of the week, which the list does not say.
QString inWords(const QDate &day)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(QRegularExpression(QStringLiteral("^dddd[^dMy]*|[^dMy]*dddd$")));
    return locale.toString(day, format);
}

/// The first date that is another day in another order; else the first one.
QString tellingDate(const QStringList &dates)
{
    for (const QString &text : dates) {
        const QDate dayFirst = dateOf(text, DateOrder::DayMonthYear);
        const QDate monthFirst = dateOf(text, DateOrder::MonthDayYear);
        if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
            return text;
    }
    return dates.value(0);
}

} // namespace

QStringList sampleDates(const ImportPlan &plan)
{
    const qsizetype column = plan.mapping.columns.indexOf(SignatureField::SignedAt);
    QStringList dates;
    for (const QStringList &row : plan.sample) {
        if (const QString cell = row.value(column).trimmed(); column >= 0 && !cell.isEmpty())
            dates.append(cell);
    }
    return dates;
}

DateQuestion::DateQuestion(QWidget *parent)
    : Card(parent),
      m_question(new Hint),
      m_answersRow(new QWidget),
      m_orderLabel(new Label(LabelRole::Body)),
      m_order(new QComboBox),
      m_example(new Label(LabelRole::Muted))
{
    setObjectName(QStringLiteral("dateQuestion"));
    setPadding(16);
    m_question->setObjectName(QStringLiteral("dateQuestionHint"));
    m_order->setObjectName(QStringLiteral("dateOrderBox"));
    m_orderLabel->setBuddy(m_order);
    m_example->setObjectName(QStringLiteral("dateExampleLabel"));
    m_example->setWordWrap(true);
    auto *row = new FlowLayout(8, m_answersRow);
    for (const DateOrder order : orders) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("dateAnswer_%1").arg(int(order)));
        button->setCheckable(true);
        setButtonRole(button, ButtonRole::Chip);
        row->addWidget(button);
        m_answers.append({order, button});
        connect(button, &QPushButton::clicked, this, [this, order] { takeOrder(order); });
    }
    content()->addWidget(m_question);
    content()->addWidget(m_answersRow);
    content()->addWidget(m_orderLabel);
    content()->addWidget(m_order);
    content()->addWidget(m_example);
    connect(m_order, &QComboBox::activated, this, [this] { takeOrder(DateOrder(m_order->currentData().toInt())); });
    retranslate();
}

void DateQuestion::retranslate()
{
    setTitle(tr("Dates"));
    m_order->setAccessibleName(tr("Order of the dates’ parts"));
    m_order->clear();
    m_order->addItem(tr("day, month, year"), int(DateOrder::DayMonthYear));
    m_order->addItem(tr("month, day, year"), int(DateOrder::MonthDayYear));
    m_order->addItem(tr("year, month, day"), int(DateOrder::YearMonthDay));
    showPlan();
}

void DateQuestion::setPlan(const ImportPlan &plan)
{
    const bool isOther = plan.file.path() != m_plan.file.path() || plan.table.format != m_plan.table.format ||
                         sampleDates(plan) != sampleDates(m_plan);
    m_plan = plan;
    m_asks = plan.mapping.isDateOrderOpen || (m_asks && !isOther);
    showPlan();
}

void DateQuestion::takeOrder(DateOrder order)
{
    m_plan.mapping.dateOrder = order;
    m_plan.mapping.isDateOrderOpen = false;
    showPlan();
    emit answered(order);
}

void DateQuestion::showPlan()
{
    const QStringList dates = sampleDates(m_plan);
    setVisible(!dates.isEmpty());
    const DateKind kind = m_plan.mapping.dateKind;
    m_orderLabel->setVisible(!m_asks);
    m_orderLabel->setText(kind == DateKind::Written     ? tr("They are written")
                          : kind == DateKind::ExcelDays ? tr("Days, as spreadsheets count them.")
                                                        : tr("Seconds, as computers count them."));
    m_order->setVisible(!m_asks && kind == DateKind::Written);
    m_example->setVisible(!m_asks);
    m_answersRow->setVisible(m_asks);
    m_question->setText({});
    if (dates.isEmpty())
        return;
    if (m_asks)
        return showQuestion();
    m_order->setCurrentIndex(m_order->findData(int(m_plan.mapping.dateOrder)));
    const QString text = tellingDate(dates);
    const QDate day = dateOf(text, m_plan.mapping.dateOrder, kind);
    m_example->setText(day.isValid()
                           ? tr("“%1” is %2.").arg(isolated(inOneLine(text)), inWords(day))
                           : tr("“%1” cannot be read so: such rows will be rejected.").arg(isolated(inOneLine(text))));
}

void DateQuestion::showQuestion()
{
    const QString text = tellingDate(sampleDates(m_plan));
    QList<QDate> offered;
    QStringList days;
    for (const Answer &answer : std::as_const(m_answers)) {
        const QDate day = dateOf(text, answer.order);
        const bool isOffered = day.isValid() && !offered.contains(day);
        answer.button->setVisible(isOffered);
        answer.button->setText(inWords(day));
        answer.button->setChecked(!m_plan.mapping.isDateOrderOpen && answer.order == m_plan.mapping.dateOrder);
        if (isOffered) {
            offered.append(day);
            days.append(inWords(day));
        }
    }
    //: %1: a date as it stands in the list. %2: what it may mean, the choices joined: "3 April 2021 or 4 March 2021"
    m_question->setText(
        tr("Is “%1” %2? No date in the list shows it.").arg(isolated(inOneLine(text)), days.join(tr(" or "))),
        m_plan.mapping.isDateOrderOpen ? Tone::Warning : Tone::Neutral);
}

} // namespace broadside
