#include "ScanField.h"

#include "Background.h"
#include "DropZone.h"
#include "Label.h"
#include "SafeText.h"
#include "Scan.h"
#include "Thumbnail.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace broadside {

namespace {

constexpr int thumbnailPixels = 224;

} // namespace

ScanField::ScanField(QWidget *parent)
    : QWidget(parent),
      m_zone(new DropZone),
      m_picture(new Thumbnail),
      m_text(new Label(LabelRole::Small)),
      m_choose(new QPushButton)
{
    m_picture->setObjectName(QStringLiteral("scanPicture"));
    m_choose->setObjectName(QStringLiteral("chooseScanButton"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_text);
    words->addWidget(m_choose, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(m_zone);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_zone);
    connect(m_zone, &DropZone::dropped, this, &ScanField::take);
    connect(m_choose, &QPushButton::clicked, this, &ScanField::choose);
    connect(m_picture, &Thumbnail::clicked, this, [this] {
        auto *dialog = new ScanDialog(m_name, m_bytes, window());
        dialog->open();
    });
    retranslate();
}

void ScanField::retranslate()
{
    m_picture->setAccessibleName(tr("Open the scan"));
    m_picture->setToolTip(tr("Open the scan"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a photo or scan"));
    showScan();
}

void ScanField::setScan(const QString &name, const QByteArray &bytes)
{
    ++m_reading;
    m_name = name;
    m_bytes = bytes;
    showScan();
}

void ScanField::showScan()
{
    m_text->setText(m_name.isEmpty() ? tr("Drop a photo or scan of the sheets here, or choose one.")
                                     : quotedName(m_name, 80));
    m_picture->setVisible(!m_bytes.isEmpty());
    if (m_bytes.isEmpty())
        return;
    inBackground(
        this, [bytes = m_bytes] { return scanPages(bytes, thumbnailPixels, 1); },
        [this, number = m_reading](const QList<QImage> &pages) {
            if (number == m_reading && !pages.isEmpty())
                m_picture->setPicture(pages.first());
        });
}

void ScanField::take(const QString &path)
{
    const int number = ++m_reading;
    inBackground(
        this, [path] { return readScan(path); },
        [this, number, name = QFileInfo(path).fileName()](const Result<QByteArray> &scan) {
            if (number != m_reading)
                return;
            if (!scan) {
                emit failed(scan.error());
                return;
            }
            m_name = name;
            m_bytes = *scan;
            showScan();
            emit changed();
        });
}

void ScanField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a photo or scan"));
    dialog->setObjectName(QStringLiteral("scanFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(scanNameFilter());
    connect(dialog, &QFileDialog::fileSelected, this, &ScanField::take);
    dialog->open();
}

} // namespace broadside
