// A text as it will be set: quotes, apostrophes and spaces after the rules of its language, Markdown as what it means.
#pragma once

#include "Card.h"
#include "Language.h"

class QTextBrowser;

namespace broadside {

class Label;

class TypesetView final : public Card
{
    Q_OBJECT
public:
    explicit TypesetView(QWidget *parent = nullptr);
    void setText(const QString &body, const Language &language, bool isMarkdown);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();

    Label *m_title;
    QTextBrowser *m_view;
    QString m_body;
    Language m_language;
    bool m_isMarkdown = false;
};

} // namespace broadside
