// A photo or scan: chosen by a button or dropped, shown small, opened large.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QWidget>

class QPushButton;

namespace broadside {

class DropZone;
class Label;
class Thumbnail;

class ScanField final : public QWidget
{
    Q_OBJECT
public:
    explicit ScanField(QWidget *parent = nullptr);

    /// `name` without bytes: there is one in the workspace already.
    void setScan(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString name() const { return m_name; }
    /// Empty where none was chosen here.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// Reads a file in the background; `changed` or `failed` follows.
    void take(const QString &path);
    void retranslate();

signals:
    void changed();
    void failed(const broadside::Error &error);

private:
    void choose();
    void showScan();

    QString m_name;
    QByteArray m_bytes;
    int m_reading = 0; ///< the number of the newest file: an older one that comes later is dropped
    DropZone *m_zone;
    Thumbnail *m_picture;
    Label *m_text;
    QPushButton *m_choose;
};

} // namespace broadside
