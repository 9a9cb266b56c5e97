#include "FigureCard.h"

#include "IconButton.h"
#include "SaveFile.h"
#include "Style.h"

#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

namespace broadside {

namespace {

constexpr int pictureScale = 2;
constexpr int buttonInset = 12;
constexpr int svgResolution = 90; ///< dots an inch, as readers of SVG in Qt take them: a pixel stays one

} // namespace

FigureCard::FigureCard(const QString &id, QWidget *parent)
    : Card(parent),
      m_id(id),
      m_button(new IconButton(id + QStringLiteral("Menu"), QStringLiteral("overflow-menu"), this)),
      m_menu(new QMenu(this))
{
    setObjectName(id + QStringLiteral("Card"));
    m_controls.append(m_button);
    // Not as the button's own menu, whose sign would stand beside the icon's.
    connect(m_button, &IconButton::clicked, this, [this] {
        const QSize size = m_menu->sizeHint();
        const int left = isRightToLeft() ? 0 : m_button->width() - size.width();
        m_menu->popup(m_button->mapToGlobal(QPoint(left, m_button->height() + 4)));
    });
}

void FigureCard::setHeading(const QString &title)
{
    m_title = title;
    setTitle(title);
    retranslate();
}

void FigureCard::retranslate()
{
    //: %1 is what a card shows: "Signatures by day"
    m_button->setAccessibleName(tr("Save or copy “%1”").arg(m_title));
    m_button->setToolTip(tr("Save or copy"));
    m_menu->clear();
    const auto add = [this](const QString &text, const char *name, auto act) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(m_id + QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Save as a picture (PNG)…"), "Png", [this] { askAndSave(FigureFormat::Png); });
    add(tr("Save as a drawing (SVG)…"), "Svg", [this] { askAndSave(FigureFormat::Svg); });
    add(tr("Save the numbers (CSV)…"), "Csv", [this] { askAndSave(FigureFormat::Csv); });
    m_menu->addSeparator();
    add(tr("Copy"), "Copy", [this] { copy(); });
    placeButton();
}

void FigureCard::askAndSave(FigureFormat format)
{
    QString ending;
    QString filter;
    switch (format) {
    case FigureFormat::Png:
        ending = QStringLiteral("png");
        filter = tr("PNG pictures (*.png)");
        break;
    case FigureFormat::Svg:
        ending = QStringLiteral("svg");
        filter = tr("SVG drawings (*.svg)");
        break;
    case FigureFormat::Csv:
        ending = QStringLiteral("csv");
        filter = tr("CSV tables (*.csv)");
        break;
    }
    const QString name = QStringLiteral("%1%2.%3").arg(m_prefix.isEmpty() ? m_prefix : m_prefix + u'-', m_id, ending);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save “%1”").arg(m_title), name, filter);
    if (path.isEmpty())
        return;
    if (const Result<void> result = save(format, path); !result)
        emit failed(result.error());
    else
        emit saved(path);
}

void FigureCard::paintFigure(QPainter &painter)
{
    // Without the keyboard's ring, and without what is for choosing. The room that it leaves is taken up at once, and
    // given back before anything is seen on the screen.
    QWidget *focused = focusWidget();
    const bool hadFocus = focused && focused->hasFocus();
    if (hadFocus)
        focused->clearFocus();
    QList<QWidget *> hidden;
    for (QWidget *control : std::as_const(m_controls)) {
        if (control->isVisibleTo(this)) {
            control->hide();
            hidden.append(control);
        }
    }
    layOut();
    render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    for (QWidget *control : std::as_const(hidden))
        control->show();
    layOut();
    if (hadFocus)
        focused->setFocus();
}

void FigureCard::layOut()
{
    // From the inside out: what is outside asks what is inside for its size. Then as it lies outside.
    const QList<QLayout *> layouts = findChildren<QLayout *>();
    for (auto at = layouts.crbegin(); at != layouts.crend(); ++at)
        (*at)->invalidate();
    layout()->activate();
    for (QLayout *each : layouts)
        each->activate();
}

QByteArray FigureCard::picture(FigureFormat format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QColor ground = Style::paletteOf(this).surface;
    if (format == FigureFormat::Svg) {
        QSvgGenerator drawing;
        drawing.setOutputDevice(&buffer);
        drawing.setSize(size());
        drawing.setResolution(svgResolution);
        drawing.setViewBox(rect());
        drawing.setTitle(m_title);
        QPainter painter(&drawing);
        painter.fillRect(rect(), ground);
        paintFigure(painter);
        painter.end();
    } else {
        QImage image(size() * pictureScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pictureScale);
        image.fill(ground);
        QPainter painter(&image);
        paintFigure(painter);
        painter.end();
        image.setText(QStringLiteral("Title"), m_title);
        image.save(&buffer, "PNG");
    }
    return bytes;
}

Result<void> FigureCard::save(FigureFormat format, const QString &path)
{
    if (format != FigureFormat::Csv)
        return saveFile(path, picture(format));
    // With a byte order mark, since these few lines are for Excel, which takes UTF-8 for something else without it.
    return saveFile(path, QByteArrayLiteral("\xEF\xBB\xBF") + (m_table ? m_table().toCsv() : QByteArray()));
}

void FigureCard::copy()
{
    auto *data = new QMimeData;
    QImage image;
    image.loadFromData(picture(FigureFormat::Png), "PNG");
    data->setImageData(image);
    if (m_table)
        data->setText(m_table().toCells());
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied(m_title);
}

void FigureCard::placeButton()
{
    const QSize size = m_button->sizeHint();
    const QRect place(width() - buttonInset - size.width(), buttonInset, size.width(), size.height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_button->raise();
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeButton();
}

void FigureCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeButton();
}

} // namespace broadside
