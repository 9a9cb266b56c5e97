// What a campaign has besides its texts: who runs it, dates and goal, links, languages, targets, picture.
#pragma once

#include "Campaign.h"

#include <QDialog>

namespace broadside {

namespace Ui {
class CampaignSettingsDialog;
}

class CampaignSettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CampaignSettingsDialog(const Campaign &campaign, QWidget *parent = nullptr);
    ~CampaignSettingsDialog() override;

    /// The campaign with what was changed here; its texts as they are.
    [[nodiscard]] Campaign applied(Campaign campaign) const;

private:
    void show(const Campaign &campaign);
    void check();
    void addTarget(const Target &target, const QString &name);
    void choosePicture();
    void showPicture();
    [[nodiscard]] QList<Target> targets() const;

    std::unique_ptr<Ui::CampaignSettingsDialog> m_ui;
    QList<Target> m_before;
    Picture m_picture;
};

} // namespace broadside
