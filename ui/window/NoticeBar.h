// What happened, said calmly above the foot: it can be read at leisure, copied, and closed.
#pragma once

#include "Error.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace broadside {

class Label;

class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// What may be done about a notice; none where `text` is empty.
    struct Offer
    {
        QString text;
        std::function<void()> take;
    };

    /// Goes away by itself after a while.
    void showSuccess(const QString &text, const Offer &offer = {});
    /// Stays until it is closed or the next one comes.
    void showError(const Error &error, const Offer &offer = {});

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNotice(const QString &text, const QString &iconName, const Offer &offer);
    void copy() const;
    void retranslate();

    Label *m_icon;
    Label *m_text;
    QPushButton *m_offer;
    QPushButton *m_copy;
    QToolButton *m_close;
    QTimer m_leave;
    std::function<void()> m_take;
    QString m_detail;
    QString m_iconName;
    bool m_isError = false;
};

} // namespace broadside
