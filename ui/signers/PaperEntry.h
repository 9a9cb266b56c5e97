// One count of signatures on paper in its panel: how many, where and when, its scan, and how to change or remove it.
#pragma once

#include "SignerRecords.h"

#include <QImage>
#include <QWidget>

namespace broadside {

class Thumbnail;

class PaperEntry final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperEntry(const PaperCount &count, QWidget *parent = nullptr);

    [[nodiscard]] qint64 id() const { return m_id; }
    void showThumbnail(const QImage &picture);

signals:
    void changeRequested();
    /// After it was asked whether it is meant.
    void removeRequested();
    void openRequested();

private:
    [[nodiscard]] QWidget *makeTools(const PaperCount &count, const QString &where);

    qint64 m_id;
    Thumbnail *m_scan = nullptr; ///< none where there is no scan
};

} // namespace broadside
