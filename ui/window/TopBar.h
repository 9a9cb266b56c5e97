// The top: which campaign, in which of its languages, and what can be done with all of it.
#pragma once

#include "Language.h"

#include <QPushButton>

class QHBoxLayout;
class QMenu;
class QScrollArea;
class QToolButton;

namespace broadside {

class Actions;
class Session;

/// A language of the campaign with a ring that shows how far its texts are.
class LanguageTab : public QPushButton
{
    Q_OBJECT
public:
    explicit LanguageTab(const Language &language, QWidget *parent = nullptr);
    [[nodiscard]] Language language() const { return m_language; }
    void setProgress(int percent, bool hasMissing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Language m_language;
    int m_percent = 0;
    bool m_hasMissing = false;
};

class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(Session &session, Actions &actions, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTitleFont();
    void showCampaigns();
    void showTitle();
    void showLanguages();
    void fitTabs();
    void showProgress();
    void showLanguage();

    Session &m_session;
    Actions &m_actions;
    QToolButton *m_campaign;
    QMenu *m_campaignMenu;
    QScrollArea *m_tabArea;
    QHBoxLayout *m_tabRow;
    QList<LanguageTab *> m_tabs;
    QPushButton *m_find;
    QPushButton *m_export;
};

} // namespace broadside
