// What changed between two texts, word by word: struck out where it went, underlined where it came.
#pragma once

#include <QTextEdit>

namespace broadside {

class DiffView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after, bool isRightToLeft);
    /// Whether long runs that stay the same are cut down to what stands beside a change (the default).
    void setShortened(bool isShortened);
    /// As high as its text, up to so many lines, beyond which it scrolls; 0: as high as its layout wants.
    void setMostLines(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showParts();
    void fitHeight();

    QString m_before;
    QString m_after;
    bool m_isShortened = true;
    int m_mostLines = 6;
};

} // namespace broadside
