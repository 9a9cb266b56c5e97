#include "FormatChoices.h"

#include "Encoding.h"
#include "FlowLayout.h"
#include "Label.h"
#include "Style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace broadside {

namespace {

/// The data of "another…": no delimiter is so.
const QString otherDelimiter = QStringLiteral("\n");
constexpr int mostTables = 100;

QString encodingName(const QString &encoding)
{
    if (encoding == QLatin1String("UTF-8"))
        return FormatChoices::tr("Unicode (UTF-8)");
    if (encoding == QLatin1String("windows-1252"))
        return FormatChoices::tr("Western European, Windows (1252)");
    if (encoding == QLatin1String("windows-1256"))
        return FormatChoices::tr("Arabic, Windows (1256)");
    if (encoding == QLatin1String("macintosh"))
        return FormatChoices::tr("Western European, old Macintosh");
    if (encoding.startsWith(QLatin1String("UTF-16")))
        return FormatChoices::tr("Unicode (%1)").arg(encoding);
    return encoding;
}

/// Chooses the entry with that data; where there is none, adds it.
void select(QComboBox *box, const QVariant &data, const QString &name)
{
    if (box->findData(data) < 0)
        box->addItem(name, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

FormatChoices::FormatChoices(QWidget *parent)
    : QWidget(parent),
      m_row(new FlowLayout(12, this)),
      m_encoding(new QComboBox),
      m_delimiter(new QComboBox),
      m_otherDelimiter(new QLineEdit),
      m_quote(new QComboBox),
      m_header(new QComboBox),
      m_firstLine(new QSpinBox),
      m_table(new QComboBox),
      m_sheet(new QComboBox),
      m_guessAgain(new QPushButton)
{
    build();
    connectBoxes();
    retranslate();
}

FormatChoices::Choice FormatChoices::addChoice(QWidget *box, const char *objectName)
{
    box->setObjectName(QLatin1String(objectName));
    if (auto *combo = qobject_cast<QComboBox *>(box))
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *place = new QWidget;
    auto *name = new Label(LabelRole::Small);
    name->setBuddy(box);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(box);
    m_row->addWidget(place);
    return {place, name, box};
}

void FormatChoices::build()
{
    m_choices = {addChoice(m_sheet, "sheetBox"),
                 addChoice(m_encoding, "encodingBox"),
                 addChoice(m_delimiter, "delimiterBox"),
                 addChoice(m_otherDelimiter, "otherDelimiterEdit"),
                 addChoice(m_quote, "quoteBox"),
                 addChoice(m_header, "headerBox"),
                 addChoice(m_firstLine, "firstLineBox"),
                 addChoice(m_table, "tableBox"),
                 addChoice(m_guessAgain, "guessAgainButton")};
    for (QComboBox *box : {m_encoding, m_delimiter, m_quote, m_header, m_table, m_sheet})
        box->setMinimumContentsLength(box == m_encoding || box == m_sheet ? 16 : 10);
    m_otherDelimiter->setMaxLength(8);
    m_otherDelimiter->setFixedWidth(scaledPixels(72));
    m_firstLine->setRange(1, std::numeric_limits<int>::max());
    m_firstLine->setKeyboardTracking(false);
    m_firstLine->setAccelerated(true);
    m_firstLine->setFixedWidth(scaledPixels(96));
    setButtonRole(m_guessAgain, ButtonRole::Flat);
}

void FormatChoices::connectBoxes()
{
    connect(m_encoding, &QComboBox::activated, this, [this] {
        choose([this](SniffChoices &choices) { choices.encoding = m_encoding->currentData().toString(); });
    });
    connect(m_delimiter, &QComboBox::activated, this, &FormatChoices::takeDelimiter);
    connect(m_otherDelimiter, &QLineEdit::editingFinished, this, &FormatChoices::takeTypedDelimiter);
    connect(m_quote, &QComboBox::activated, this, [this] {
        choose([this](SniffChoices &choices) { choices.quote = static_cast<char>(m_quote->currentData().toInt()); });
    });
    connect(m_header, &QComboBox::activated, this, [this] {
        choose([this](SniffChoices &choices) { choices.headerRows = m_header->currentData().toInt(); });
    });
    connect(m_firstLine, &QSpinBox::valueChanged, this, [this](int line) {
        choose([line](SniffChoices &choices) {
            choices.firstLine = line;
            choices.table.reset();
        });
    });
    connect(m_table, &QComboBox::activated, this, [this] {
        choose([this](SniffChoices &choices) {
            choices.table = m_table->currentData().toInt();
            choices.firstLine.reset();
            choices.headerRows.reset();
        });
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        choose([this](SniffChoices &choices) { choices = {.sheet = m_sheet->currentData().toString()}; });
    });
    connect(m_guessAgain, &QPushButton::clicked, this, [this] { choose([](SniffChoices &choices) { choices = {}; }); });
}

void FormatChoices::retranslate()
{
    //: How the letters of a file are stored
    const QStringList names{tr("Sheet"), tr("Letters (encoding)"), tr("Cells end with"),
                            //: The character that separates the cells, typed
                            tr("namely"), tr("Quotation marks"), tr("Column names"),
                            //: The line of the file on which the table begins
                            tr("Begins on line"),
                            //: Of several tables under one another in a file
                            tr("Table"),
                            // Stands above the button, so that it is in line with the boxes.
                            QString()};
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices[i].name->setText(names[i]);
        m_choices[i].box->setAccessibleName(names[i]);
    }
    m_guessAgain->setText(tr("Guess again"));
    m_guessAgain->setAccessibleName(m_guessAgain->text());
    m_guessAgain->setToolTip(tr("Forgets what was chosen here, and guesses everything anew"));
    fillBoxes();
    showPlan();
}

void FormatChoices::fillBoxes()
{
    for (QComboBox *box : {m_encoding, m_delimiter, m_quote, m_header})
        box->clear();
    for (const QString &encoding : offeredEncodings())
        m_encoding->addItem(encodingName(encoding), encoding);
    m_delimiter->addItem(tr("a comma"), QString(QChar(u',')));
    m_delimiter->addItem(tr("a semicolon"), QString(QChar(u';')));
    m_delimiter->addItem(tr("a tab"), QString(QChar(u'\t')));
    m_delimiter->addItem(tr("a bar (|)"), QString(QChar(u'|')));
    m_delimiter->addItem(tr("a space"), QString(QChar(u' ')));
    //: The list has a single column
    m_delimiter->addItem(tr("the line"), QString());
    //: Something else than a comma, a semicolon …
    m_delimiter->addItem(tr("another…"), otherDelimiter);
    m_quote->addItem(tr("double (\")"), int('"'));
    m_quote->addItem(tr("single (')"), int('\''));
    //: No quotation marks around cells
    m_quote->addItem(tr("none"), 0);
    //: The list has no row that names its columns
    m_header->addItem(tr("none"), 0);
    m_header->addItem(tr("in one row"), 1);
    m_header->addItem(tr("in two rows"), 2);
}

void FormatChoices::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    showPlan();
}

void FormatChoices::showPlan()
{
    if (!m_plan)
        return;
    const TableFormat &format = m_plan->table.format;
    const bool isText = format.kind == TableKind::Text;
    const auto setShown = [this](const QWidget *box, bool isShown) {
        std::ranges::find(m_choices, box, &Choice::box)->place->setVisible(isShown);
    };
    for (const QWidget *box : std::initializer_list<QWidget *>{m_encoding, m_delimiter, m_quote})
        setShown(box, isText);
    setShown(m_sheet, m_plan->file.sheets().size() > 1);
    setShown(m_table, m_plan->table.tables > 1);

    select(m_encoding, format.dialect.encoding, encodingName(format.dialect.encoding));
    showDelimiter();
    const int quote = static_cast<unsigned char>(format.dialect.quote);
    select(m_quote, quote, QString(QChar(quote)));
    select(m_header, format.headerRows, tr("in %Ln rows", nullptr, format.headerRows));
    {
        const QSignalBlocker blocker(m_firstLine);
        m_firstLine->setValue(static_cast<int>(std::min<qint64>(format.firstLine, m_firstLine->maximum())));
    }
    m_table->clear();
    for (int table = 1; table <= std::min(m_plan->table.tables, mostTables); ++table)
        //: Of several tables in a file: "2 of 3"
        m_table->addItem(tr("%1 of %2").arg(QLocale().toString(table), QLocale().toString(m_plan->table.tables)),
                         table);
    m_table->setCurrentIndex(m_table->findData(m_plan->table.table));
    m_sheet->clear();
    for (const QString &sheet : m_plan->file.sheets())
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(format.sheet.isEmpty() ? 0 : m_sheet->findData(format.sheet));
    m_guessAgain->setEnabled(m_plan->choices != SniffChoices{});
}

void FormatChoices::showDelimiter()
{
    if (m_plan->table.format.kind != TableKind::Text)
        return;
    const QString delimiter = QString::fromStdString(m_plan->table.format.dialect.delimiter);
    const int known = m_delimiter->findData(delimiter);
    m_delimiter->setCurrentIndex(known >= 0 ? known : m_delimiter->findData(otherDelimiter));
    m_otherDelimiter->setText(known >= 0 ? QString() : delimiter);
    m_otherDelimiter->parentWidget()->setVisible(known < 0);
}

void FormatChoices::takeDelimiter()
{
    const QString delimiter = m_delimiter->currentData().toString();
    m_otherDelimiter->parentWidget()->setVisible(delimiter == otherDelimiter);
    if (delimiter == otherDelimiter) {
        m_otherDelimiter->clear();
        m_otherDelimiter->setFocus();
        return;
    }
    choose([&](SniffChoices &choices) { choices.delimiter = delimiter.toStdString(); });
}

void FormatChoices::takeTypedDelimiter()
{
    const QString typed = m_otherDelimiter->text();
    if (!typed.isEmpty())
        choose([&](SniffChoices &choices) { choices.delimiter = typed.toStdString(); });
}

void FormatChoices::choose(const std::function<void(SniffChoices &)> &change)
{
    if (!m_plan)
        return;
    SniffChoices choices = m_plan->choices;
    change(choices);
    if (choices == m_plan->choices)
        return;
    m_plan->choices = choices;
    m_guessAgain->setEnabled(choices != SniffChoices{});
    emit chosen(choices);
}

} // namespace broadside
