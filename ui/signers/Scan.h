// A photo or scan of sheets of paper, as it is kept beside their count.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>

class QPushButton;

namespace broadside {

class Label;
class PictureView;

/// The bytes of a picture or a PDF. An error for a file that cannot be read, is larger than 20 MB, or is neither.
[[nodiscard]] Result<QByteArray> readScan(const QString &path);
/// Its pages as pictures whose longer side is at most `longest` pixels, on any thread; none for bytes that are neither.
/// At most the first `most` pages of a PDF.
[[nodiscard]] QList<QImage> scanPages(const QByteArray &scan, int longest, int most = 40);
/// What a dialog for such files offers.
[[nodiscard]] QString scanNameFilter();

/// A scan, large. Pages go by with Page Up and Page Down.
class ScanDialog final : public QDialog
{
    Q_OBJECT
public:
    ScanDialog(const QString &title, const QByteArray &scan, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPage(qsizetype page);

    QList<QImage> m_pages;
    qsizetype m_page = 0;
    PictureView *m_view;
    Label *m_place;
    QPushButton *m_before;
    QPushButton *m_after;
};

} // namespace broadside
