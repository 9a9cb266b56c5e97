#include "PrintRoom.h"

#include "Background.h"
#include "Card.h"
#include "EmptyState.h"
#include "ErrorText.h"
#include "Flyer.h"
#include "Kit.h"
#include "Label.h"
#include "PageScroll.h"
#include "PdfPages.h"
#include "PictureView.h"
#include "PieceButton.h"
#include "SaveFile.h"
#include "Session.h"
#include "Style.h"
#include "Tasks.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace broadside {

namespace {

enum PieceRow { OneSide, TwoSides };
constexpr int screenDpi = 144;
constexpr int thumbnailDpi = 48;
constexpr int printDpi = 300;

} // namespace

PrintRoom::PrintRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_heading(new Label(LabelRole::Heading)),
      m_paper(new QButtonGroup(this)),
      m_print(new QPushButton),
      m_save(new QPushButton),
      m_desk(new QWidget),
      m_pieces{new PieceButton, new PieceButton},
      m_shelf(new PageScroll),
      m_stage(new Card),
      m_sheet(new PictureView),
      m_problem(new Label(LabelRole::Body)),
      m_empty(new EmptyState(QStringLiteral("document-print")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_heading);
    tools->addStretch();
    for (const Paper paper : papers()) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setObjectName(paperId(paper) + QStringLiteral("Button"));
        setButtonRole(button, ButtonRole::Chip);
        m_paper->addButton(button, static_cast<int>(paper));
        tools->addWidget(button);
    }
    m_paper->button(static_cast<int>(Paper::Letter))->setChecked(true);
    tools->addSpacing(8);
    tools->addWidget(m_print);
    tools->addWidget(m_save);
    layout->addLayout(tools);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_save->setObjectName(QStringLiteral("savePdfButton"));
    setButtonRole(m_save, ButtonRole::Primary);

    auto *columns = new QHBoxLayout(m_desk);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    auto *shelf = new Card;
    shelf->setPadding(8);
    auto *pieces = new QWidget;
    auto *pieceList = new QVBoxLayout(pieces);
    pieceList->setContentsMargins(0, 0, 0, 0);
    for (PieceButton *piece : m_pieces) {
        pieceList->addWidget(piece);
        connect(piece, &QAbstractButton::clicked, this, &PrintRoom::showPiece);
    }
    pieceList->addStretch();
    m_shelf->setWidget(pieces);
    m_shelf->viewport()->setAutoFillBackground(false);
    pieces->setAutoFillBackground(false);
    m_shelf->setFocusPolicy(Qt::NoFocus);
    m_shelf->setFixedWidth(pieces->sizeHint().width() + 12);
    shelf->content()->addWidget(m_shelf);
    m_pieces[OneSide]->setObjectName(QStringLiteral("flyerButton"));
    m_pieces[OneSide]->setChecked(true);
    m_pieces[TwoSides]->setObjectName(QStringLiteral("bilingualFlyerButton"));
    columns->addWidget(shelf);
    m_stage->content()->addWidget(m_sheet, 1);
    m_stage->content()->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_sheet->setObjectName(QStringLiteral("printSheet"));
    columns->addWidget(m_stage, 1);
    layout->addWidget(m_desk, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit wants(RoomId::Text); });

    m_redraw.setSingleShot(true);
    m_redraw.setInterval(250);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        showThumbnails();
        showPiece();
    });
    connect(&session, &Session::textChanged, &m_redraw, qOverload<>(&QTimer::start));
    connect(&session, &Session::languageChanged, this, &PrintRoom::refresh);
    connect(m_paper, &QButtonGroup::idClicked, this, &PrintRoom::showPiece);
    connect(m_save, &QPushButton::clicked, this, &PrintRoom::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintRoom::print);
}

void PrintRoom::retranslate()
{
    m_heading->setText(tr("Print"));
    for (const Paper paper : papers())
        m_paper->button(static_cast<int>(paper))->setText(paperName(paper));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save PDF…"));
    m_pieces[OneSide]->setText(tr("Flyer"));
    m_pieces[TwoSides]->setText(tr("Flyer, two languages"));
    m_sheet->setAccessibleName(tr("The piece on paper"));
    m_empty->setTexts(tr("Nothing to print in this language yet"),
                      tr("A flyer needs a title, an ask, a summary, the demands, thanks and an appeal to share."));
    m_empty->button()->setText(tr("Write the texts"));
    refresh();
}

void PrintRoom::refresh()
{
    showThumbnails();
    showPiece();
}

void PrintRoom::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    refresh();
}

Paper PrintRoom::paper() const
{
    return static_cast<Paper>(m_paper->checkedId());
}

int PrintRoom::piece() const
{
    return m_pieces[TwoSides]->isChecked() && m_pieces[TwoSides]->isVisibleTo(this) ? TwoSides : OneSide;
}

QList<Language> PrintRoom::sides(int piece) const
{
    QList<Language> languages{session().language()};
    if (piece == TwoSides)
        for (const Language &other : kitLanguages(session().campaign()))
            if (!languages.contains(other) && languages.size() < 2)
                languages.append(other);
    return languages;
}

void PrintRoom::showPiece()
{
    if (!isVisible() || !session().isOpen())
        return;
    const bool canBeShown = missingRequired(session().campaign(), session().language()).isEmpty();
    m_desk->setVisible(canBeShown);
    m_empty->setVisible(!canBeShown);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    if (!canBeShown)
        return;
    struct Rendered
    {
        Result<QByteArray> pdf;
        QList<QImage> pages;
    };
    const int number = ++m_rendering;
    inBackground(
        this,
        [snapshot = session().snapshot(), languages = sides(piece()), paper = paper()] {
            Rendered rendered{renderFlyer(snapshot, languages, paper, themeOf(snapshot.campaign)), {}};
            if (rendered.pdf)
                rendered.pages = pdfPages(*rendered.pdf, screenDpi);
            return rendered;
        },
        [this, number](const Rendered &rendered) {
            if (number != m_rendering)
                return;
            m_pdf = rendered.pdf.value_or(QByteArray());
            m_sheet->setPictures(rendered.pages);
            m_problem->setText(rendered.pdf ? QString() : errorText(rendered.pdf.error()));
            m_problem->setVisible(!rendered.pdf);
            m_save->setEnabled(rendered.pdf.has_value());
            m_print->setEnabled(rendered.pdf.has_value());
        });
}

void PrintRoom::showThumbnails()
{
    if (!isVisible() || !session().isOpen())
        return;
    m_pieces[TwoSides]->setVisible(sides(TwoSides).size() > 1);
    for (const PieceRow row : {OneSide, TwoSides}) {
        const auto draw = [snapshot = session().snapshot(), languages = sides(row)] {
            const Result<QByteArray> pdf = renderFlyer(snapshot, languages, Paper::Letter, themeOf(snapshot.campaign));
            return pdf ? pdfPages(*pdf, thumbnailDpi) : QList<QImage>();
        };
        inBackground(this, draw, [this, row](const QList<QImage> &pages) { m_pieces[row]->setPages(pages); });
    }
}

void PrintRoom::savePdf()
{
    QStringList folders;
    for (const Language &language : sides(piece()))
        folders << session().campaign().folderOf(language);
    const QString name =
        QStringLiteral("%1-flyer-%2-%3.pdf").arg(session().campaign().slug, paperId(paper()), folders.join(u'-'));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the flyer"), name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    tasks().run(tr("Saving the flyer"), [pdf = m_pdf, path](Progress &) -> Result<QString> {
        if (const Result<void> saved = saveFile(path, pdf); !saved)
            return std::unexpected(saved.error());
        return tr("The flyer is at %1.").arg(path);
    });
}

void PrintRoom::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(pageSize(paper()));
    printer->setFullPage(true);
    if (sides(piece()).size() > 1)
        printer->setDuplex(QPrinter::DuplexLongSide);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        tasks().run(tr("Printing the flyer"), [pdf = m_pdf, printer](Progress &) -> Result<QString> {
            QPainter painter;
            if (!painter.begin(printer.get()))
                return fail(tr("The printer took nothing."), tr("Choose another printer, or save the PDF."));
            bool isFirst = true;
            for (const QImage &page : pdfPages(pdf, printDpi)) {
                if (!std::exchange(isFirst, false))
                    printer->newPage();
                painter.drawImage(printer->paperRect(QPrinter::DevicePixel), page);
            }
            return tr("The flyer went to the printer.");
        });
    });
    dialog->open();
}

} // namespace broadside
