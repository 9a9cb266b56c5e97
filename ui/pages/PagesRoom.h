// The campaign's pages as readers see them, at the width of a phone, a tablet or a desk, in light and in dark.
#pragma once

#include "Room.h"

#include <QTimer>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace broadside {

class BrowserView;
class Card;
class EmptyState;
class Label;

class PagesRoom final : public Room
{
    Q_OBJECT
public:
    PagesRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools(QVBoxLayout *layout);
    QPushButton *addChoice(QButtonGroup *group, int id, const QString &name);
    /// Loads the browser view, the first time that there is a page to show.
    bool loadBrowser();
    void showPage();
    void savePage();
    void openInBrowser();
    void copyAddress();
    /// "fr/sign/index.html"
    [[nodiscard]] QString pagePath() const;
    void followLink(const QString &path);

    Label *m_heading;
    QButtonGroup *m_page;
    QButtonGroup *m_width;
    QPushButton *m_dark;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_save;
    Card *m_stage;
    EmptyState *m_empty;
    BrowserView *m_browser = nullptr;
    QTimer m_reload;
};

} // namespace broadside
