// Paper that is counted and not typed in: its counts with their sum, added, changed and taken away.
#pragma once

#include "SidePanel.h"
#include "SignerRecords.h"

#include <QHash>
#include <QImage>

class QPushButton;

namespace broadside {

class Label;
class PanelHead;
class PaperEntry;
class PaperForm;
class Session;

class PaperPanel final : public SidePanel
{
    Q_OBJECT
public:
    explicit PaperPanel(Session &session, QWidget *parent = nullptr);

    /// Reads the counts of the campaign in view; it does so by itself when they may have changed while it is shown.
    void read();
    void retranslate();

signals:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void take(const QList<PaperCount> &counts);
    void showCounts();
    [[nodiscard]] PaperEntry *makeEntry(const PaperCount &count);
    void readThumbnails();
    void edit(const PaperCount &count);
    void add();
    void save();
    void leaveForm();
    void remove(qint64 id);
    void openScan(const PaperCount &count);

    Session &m_session;
    CampaignId m_campaign = CampaignId::None; ///< whose counts are shown
    QList<PaperCount> m_counts;
    QHash<qint64, QImage> m_thumbnails; ///< by count
    QList<qint64> m_unread;             ///< counts whose thumbnails are still to be read
    bool m_isReading = false;           ///< a thumbnail
    PanelHead *m_head;
    QWidget *m_reading;
    Label *m_sum;
    Label *m_intro;
    QPushButton *m_add;
    QWidget *m_list;
    PaperForm *m_form;
};

} // namespace broadside
