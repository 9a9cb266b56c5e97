#include "ExportSignersDialog.h"

#include "ExportColumnList.h"
#include "Hint.h"
#include "Label.h"
#include "Style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

/// Data of the choices of form: formats are below, systems from here on.
constexpr int firstSystem = 100;

QString noteOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportSignersDialog::tr("For scripts and other programs.");
    case ExportFormat::ExcelCsv:
        return ExportSignersDialog::tr("Opens in Excel as it is. An apostrophe stands before what Excel would take for "
                                       "a formula; Broadside takes it off again.");
    case ExportFormat::Workbook:
        return ExportSignersDialog::tr("For Excel and LibreOffice. A comment of more than 32,767 characters is cut, "
                                       "and you are told.");
    case ExportFormat::JsonLines:
        return ExportSignersDialog::tr("For scripts: an object a line.");
    }
    return {};
}

QString noteOf(ExportSystem system)
{
    if (system == ExportSystem::CiviCrm)
        return ExportSignersDialog::tr("With the columns that CiviCRM reads. It keeps who must not be written to, and "
                                       "not who said yes.");
    //: %1 is a system: "Mailchimp"
    return ExportSignersDialog::tr("With the columns and words that %1 reads.").arg(exportSystemName(system));
}

template<class Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

ExportSignersDialog::ExportSignersDialog(const std::optional<ExportableList> &view, const ExportableList &all,
                                         QWidget *parent)
    : QDialog(parent),
      m_view(view),
      m_all(all),
      m_form(new QGridLayout),
      m_lists(named(new QComboBox, "exportListBox")),
      m_forms(named(new QComboBox, "exportFormBox")),
      m_headings(named(new QComboBox, "exportHeadingBox")),
      m_note(new Label(LabelRole::Muted)),
      m_columns(new ExportColumnList),
      m_duplicates(named(new QCheckBox, "exportDuplicatesBox")),
      m_consent(named(new Label(LabelRole::Body), "exportConsentLabel")),
      m_everybody(named(new QCheckBox(tr("Contact data of everybody")), "exportEverybodyBox")),
      m_warning(new Hint),
      m_certain(named(new QCheckBox(tr("I answer for passing them on")), "exportCertainBox")),
      m_count(named(new Label(LabelRole::Strong), "exportCountLabel"))
{
    setObjectName(QStringLiteral("exportSignersDialog"));
    setWindowTitle(tr("Export signatures"));
    setMinimumWidth(scaledPixels(500));
    if (view)
        m_lists->addItem(tr("The list in view"), true);
    m_lists->addItem(tr("All signatures of the campaign"), false);
    m_headings->addItem(tr("Names: “%1”").arg(exportColumnName(ExportColumn::FirstName)),
                        static_cast<int>(ExportHeadings::Names));
    m_headings->addItem(tr("Ids for scripts: “%1”").arg(exportColumnId(ExportColumn::FirstName)),
                        static_cast<int>(ExportHeadings::Ids));
    fillForms();
    layOut();
    setOptions({});

    connect(m_lists, &QComboBox::currentIndexChanged, this, &ExportSignersDialog::showAll);
    connect(m_forms, &QComboBox::currentIndexChanged, this, &ExportSignersDialog::takeForm);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportSignersDialog::showAll);
    for (QCheckBox *box : {m_duplicates, m_certain})
        connect(box, &QCheckBox::toggled, this, &ExportSignersDialog::showAll);
    connect(m_everybody, &QCheckBox::toggled, this, [this] {
        m_certain->setChecked(false);
        showAll();
    });
}

void ExportSignersDialog::fillForms()
{
    for (const ExportFormat format : exportFormats())
        m_forms->addItem(exportFormatName(format), static_cast<int>(format));
    m_forms->insertSeparator(m_forms->count());
    for (const ExportSystem system : exportSystems())
        m_forms->addItem(exportSystemName(system), firstSystem + static_cast<int>(system));
}

void ExportSignersDialog::layOut()
{
    for (Label *label : {m_note, m_consent})
        label->setWordWrap(true);
    m_columns->setMinimumHeight(scaledPixels(190));
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setColumnStretch(1, 1);
    addRow(tr("Signatures"), m_lists);
    //: For which program or system the file is meant
    addRow(tr("For"), m_forms);
    addRow({}, m_note);
    addRow(tr("Columns"), m_columns);
    addRow(tr("Headings"), m_headings);
    addRow({}, m_duplicates);
    addRow(tr("Consent"), m_consent);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_everybody, m_warning, m_certain})
        addRow({}, widget);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = named(buttons->button(QDialogButtonBox::Ok), "chooseExportFileButton");
    m_ok->setText(tr("Choose a file…"));
    setButtonRole(m_ok, ButtonRole::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(m_form);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportSignersDialog::addRow(const QString &name, QWidget *widget)
{
    const int row = m_form->rowCount();
    m_form->addWidget(widget, row, 1);
    if (name.isEmpty())
        return;
    auto *label = new Label(LabelRole::Body, name);
    label->setBuddy(widget);
    m_form->addWidget(label, row, 0, Qt::AlignTop);
    label->setMinimumHeight(widget == m_consent ? 0 : m_lists->sizeHint().height());
    m_labels.insert(widget, label);
}

void ExportSignersDialog::showRow(QWidget *widget, bool isShown)
{
    widget->setVisible(isShown);
    m_labels.value(widget)->setVisible(isShown);
}

bool ExportSignersDialog::isOfView() const
{
    return m_lists->currentData().toBool();
}

ExportSystem ExportSignersDialog::system() const
{
    const int form = m_forms->currentData().toInt();
    return form < firstSystem ? ExportSystem::None : static_cast<ExportSystem>(form - firstSystem);
}

ExportFormat ExportSignersDialog::format() const
{
    return system() == ExportSystem::None ? static_cast<ExportFormat>(m_forms->currentData().toInt())
                                          : ExportFormat::Csv;
}

ExportableList ExportSignersDialog::list() const
{
    return isOfView() ? *m_view : m_all;
}

bool ExportSignersDialog::hasContactData() const
{
    const QList<ExportColumn> columns = m_columns->columns();
    return system() != ExportSystem::None || columns.contains(ExportColumn::Email) ||
           columns.contains(ExportColumn::Phone);
}

bool ExportSignersDialog::isWithoutConsent() const
{
    return hasContactData() && m_everybody->isChecked() && m_certain->isChecked();
}

ExportOptions ExportSignersDialog::options() const
{
    ExportOptions options;
    options.format = format();
    options.system = system();
    options.columns = m_columns->columns();
    options.headings = static_cast<ExportHeadings>(m_headings->currentData().toInt());
    options.withDuplicates = m_duplicates->isChecked();
    options.withoutConsent = isWithoutConsent();
    return options;
}

void ExportSignersDialog::setOptions(const ExportOptions &options)
{
    const int form = options.system == ExportSystem::None ? static_cast<int>(options.format)
                                                          : firstSystem + static_cast<int>(options.system);
    m_forms->setCurrentIndex(m_forms->findData(form));
    m_headings->setCurrentIndex(m_headings->findData(static_cast<int>(options.headings)));
    m_columns->setColumns(options.columns);
    m_duplicates->setChecked(options.withDuplicates);
    m_everybody->setChecked(false);
    m_certain->setChecked(false);
    showAll();
}

void ExportSignersDialog::takeForm()
{
    const bool isForPeople = format() == ExportFormat::ExcelCsv || format() == ExportFormat::Workbook;
    const ExportHeadings headings = isForPeople ? ExportHeadings::Names : ExportHeadings::Ids;
    m_headings->setCurrentIndex(m_headings->findData(static_cast<int>(headings)));
    showAll();
}

void ExportSignersDialog::showAll()
{
    const bool isOfSystem = system() != ExportSystem::None;
    m_note->setText(isOfSystem ? noteOf(system()) : noteOf(format()));
    showRow(m_columns, !isOfSystem);
    showRow(m_headings, !isOfSystem && format() != ExportFormat::JsonLines);
    m_duplicates->setText(tr("Duplicates too (%L1)").arg(list().duplicates));
    m_duplicates->setEnabled(list().duplicates > 0);
    showConsent();

    const bool leavesRowsOut = isOfSystem && !isWithoutConsent();
    qint64 rows = leavesRowsOut ? list().mayContact : list().valid;
    // How many duplicates may be contacted is only known when they are written.
    const bool addsDuplicates = m_duplicates->isChecked() && list().duplicates > 0;
    rows += addsDuplicates && !leavesRowsOut ? list().duplicates : 0;
    m_count->setText(tr("%Ln row(s) will be written.", nullptr, static_cast<int>(rows)));
    m_ok->setEnabled(rows > 0 && (isOfSystem || !m_columns->columns().isEmpty()) &&
                     m_everybody->isChecked() == m_certain->isChecked());
    layout()->activate(); // `adjustSize` would stop at two thirds of the screen, and lay rows over one another
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ExportSignersDialog::showConsent()
{
    const qint64 others = list().valid - list().mayContact;
    const bool hasChoice = hasContactData() && others > 0;
    const auto count = static_cast<int>(others);
    if (!hasContactData())
        m_consent->setText(tr("Neither e-mail addresses nor phone numbers are written."));
    else if (others == 0)
        m_consent->setText(tr("Everybody in the list may be contacted."));
    else if (system() != ExportSystem::None)
        m_consent->setText(
            tr("%Ln person(s) did not allow to be contacted, or withdrew it: they are left out.", nullptr, count));
    else
        m_consent->setText(tr("%Ln person(s) did not allow to be contacted, or withdrew it: they are written without "
                              "e-mail address and phone number.",
                              nullptr, count));
    if (!hasChoice) {
        const QSignalBlocker everybody(m_everybody);
        const QSignalBlocker certain(m_certain);
        m_everybody->setChecked(false);
        m_certain->setChecked(false);
    }
    m_everybody->setVisible(hasChoice);
    m_warning->setText(m_everybody->isChecked() ? tr("They did not say yes to this. To write to them, or to hand their "
                                                     "address to others, may be against the law.")
                                                : QString());
    m_certain->setVisible(m_everybody->isChecked());
}

} // namespace broadside
