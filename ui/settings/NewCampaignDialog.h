// Asks for what a campaign begins with: a template, another text or nothing; its title, who runs it, its languages.
#pragma once

#include "Proposal.h"

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
    /// `current`: the campaign in view, from which another one can begin.
    NewCampaignDialog(const QString &organisation, const Language &language, std::optional<Campaign> current = {},
                      QWidget *parent = nullptr);
    ~NewCampaignDialog() override;

    /// What was asked for; the campaign's slug differs from those that are taken.
    [[nodiscard]] Beginning beginning(const QStringList &takenSlugs) const;

private:
    enum class From { Nothing, Template, Campaign, Page, Text };

    void fillBeginnings();
    [[nodiscard]] From from() const;
    void showFrom();
    void choosePage();
    void readPage(const QString &path);
    void showParts(const QList<ProposedPart> &parts);
    [[nodiscard]] QList<ProposedPart> parts() const;
    [[nodiscard]] Beginning content(const QList<Language> &languages) const;

    std::optional<Campaign> m_current;
    std::unique_ptr<Ui::NewCampaignDialog> m_ui;
};

/// A title as it stands in file names: a–z, 0–9 and "-", at most 64. "campaign" where nothing of it is left.
[[nodiscard]] QString slugFrom(const QString &title, const QStringList &taken);

} // namespace broadside
