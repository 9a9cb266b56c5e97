#include "Scan.h"

#include "Background.h"
#include "Label.h"
#include "PdfPages.h"
#include "PictureView.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr qint64 mostBytes = 20'000'000;
constexpr int largeSide = 2400;
constexpr QSize dialogSize(900, 760);

bool isPdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-");
}

QImage pictureOf(const QByteArray &bytes, int longest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photos of telephones say which side is up
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Result<QByteArray> readScan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QCoreApplication::translate("Scan", "%1 cannot be read.").arg(name),
                    QCoreApplication::translate("Scan", "Look whether it is still there, or choose another file."),
                    file.errorString());
    if (file.size() > mostBytes)
        return fail(QCoreApplication::translate("Scan", "%1 is larger than 20 MB.").arg(name),
                    QCoreApplication::translate("Scan", "Scan it at a lower resolution, or take a smaller photo."));
    const QByteArray bytes = file.readAll();
    if (scanPages(bytes, 16, 1).isEmpty())
        return fail(QCoreApplication::translate("Scan", "%1 is no picture and no PDF.").arg(name),
                    QCoreApplication::translate("Scan", "Choose a photo or a scan: PNG, JPEG or PDF."));
    return bytes;
}

QList<QImage> scanPages(const QByteArray &scan, int longest, int most)
{
    if (isPdf(scan))
        return pdfPagesWithin(scan, longest, most);
    const QImage picture = pictureOf(scan, longest);
    return picture.isNull() ? QList<QImage>() : QList<QImage>{picture};
}

QString scanNameFilter()
{
    QStringList endings{QStringLiteral("*.pdf")};
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        endings.append(QStringLiteral("*.") + QString::fromLatin1(format));
    //: Kinds of files; the list of their endings follows
    return QCoreApplication::translate("Scan", "Photos and scans (%1)").arg(endings.join(u' '));
}

ScanDialog::ScanDialog(const QString &title, const QByteArray &scan, QWidget *parent)
    : QDialog(parent),
      m_view(new PictureView),
      m_place(new Label(LabelRole::Muted)),
      m_before(new QPushButton(tr("Previous page"))),
      m_after(new QPushButton(tr("Next page")))
{
    setObjectName(QStringLiteral("scanDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *close = new QPushButton(tr("Close"));
    m_view->setAccessibleName(title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    resize(dialogSize);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_before, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    close->setFocus();
    showPage(0);
    inBackground(
        this, [scan] { return scanPages(scan, largeSide); },
        [this](const QList<QImage> &pages) {
            m_pages = pages;
            showPage(0);
        });
}

void ScanDialog::showPage(qsizetype page)
{
    m_page = std::clamp<qsizetype>(page, 0, std::max<qsizetype>(m_pages.size() - 1, 0));
    m_view->setPictures(m_pages.isEmpty() ? QList<QImage>() : QList<QImage>{m_pages[m_page]});
    m_before->setVisible(m_pages.size() > 1);
    m_after->setVisible(m_pages.size() > 1);
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < m_pages.size());
    const QLocale locale;
    m_place->setText(m_pages.size() > 1
                         ? tr("Page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(m_pages.size()))
                         : QString());
}

void ScanDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        showPage(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
    else
        QDialog::keyPressEvent(event);
}

} // namespace broadside
