// What happened, said calmly above the foot: it can be read at leisure, copied, and closed.
#pragma once

#include "Error.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace broadside {

class IconButton;
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

    struct Warning
    {
        Error error;
        Offer offer;
    };

    /// Goes away by itself after a while, and when the program's language changes: what is done needs no second
    /// telling.
    void showSuccess(const QString &text, const Offer &offer = {});
    /// Stays until it is closed or the next one comes, in the words that came.
    void showError(const Error &error);
    /// Stays as an error does, and is told again in a new language of the program.
    void showWarning(std::function<Warning()> tell);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTrouble(const Error &error, const Offer &offer);
    void showNotice(const QString &text, const QString &iconName, const Offer &offer);
    void copy() const;
    void retranslate();

    Label *m_icon;
    Label *m_text;
    QPushButton *m_offer;
    QPushButton *m_copy;
    IconButton *m_close;
    QTimer m_leave;
    std::function<void()> m_take;
    std::function<Warning()> m_tell;
    QString m_detail;
    QString m_iconName;
    bool m_isError = false;
};

} // namespace broadside
