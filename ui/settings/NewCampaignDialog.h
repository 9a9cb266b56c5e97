// Asks for what a campaign begins with: its title, who runs it, and its languages.
#pragma once

#include "Campaign.h"

#include <QDialog>

namespace broadside {

namespace Ui {
class NewCampaignDialog;
}

class NewCampaignDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `organisation` and `language` are proposals.
    NewCampaignDialog(const QString &organisation, const Language &language, QWidget *parent = nullptr);
    ~NewCampaignDialog() override;

    /// A campaign with nothing but what was asked for; its slug differs from those that are taken.
    [[nodiscard]] Campaign campaign(const QStringList &takenSlugs) const;

private:
    std::unique_ptr<Ui::NewCampaignDialog> m_ui;
};

/// A title as it stands in file names: a–z, 0–9 and "-", at most 64. "campaign" where nothing of it is left.
[[nodiscard]] QString slugFrom(const QString &title, const QStringList &taken);

} // namespace broadside
