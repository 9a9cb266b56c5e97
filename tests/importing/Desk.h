// A workspace with one campaign, and lists to bring into it.
#pragma once

#include "CampaignStore.h"
#include "tables/Files.h"
#include "Import.h"
#include "SignerStore.h"

namespace broadside::test {

/// Everything a test of an import starts from.
class Desk
{
public:
    Desk()
    {
        Campaign campaign;
        campaign.slug = QStringLiteral("trees");
        campaign.brief.languages = {Language::of("en")};
        const auto id = CampaignStore(m_workspace).add(campaign);
        if (!id)
            qFatal("%s", qPrintable(id.error().what));
        m_campaign = *id;
    }

    [[nodiscard]] const Files &files() const { return m_files; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] SignerStore signers() { return SignerStore(m_workspace); }

    /// Imports as the program guesses.
    Result<ImportReport> import(const QString &path, ImportMode mode = ImportMode::Store)
    {
        const auto plan = planImport(path);
        if (!plan)
            return std::unexpected(plan.error());
        NoProgress progress;
        return runImport(m_workspace, m_campaign, *plan, mode, progress);
    }

    [[nodiscard]] QList<Signature> all()
    {
        QList<Signature> signatures;
        const auto walked = signers().forEach(m_campaign, [&signatures](const Signature &signature) -> Result<void> {
            signatures.append(signature);
            return {};
        });
        if (!walked)
            qFatal("%s", qPrintable(walked.error().what));
        return signatures;
    }

private:
    static Workspace create(const QString &path)
    {
        auto workspace = Workspace::create(path);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().what));
        return std::move(*workspace);
    }

    Files m_files;
    Workspace m_workspace = create(m_files.path(QStringLiteral("test.broadside")));
    CampaignId m_campaign = CampaignId::None;
};

/// Cancels when it is asked for the given time.
class CancelAt final : public Progress
{
public:
    explicit CancelAt(int time) : m_time(time) {}

    void report(qint64 done, qint64 total) override { reports.append({done, total}); }
    [[nodiscard]] bool cancelled() const override { return ++m_asked >= m_time; }

    QList<std::pair<qint64, qint64>> reports;

private:
    int m_time;
    mutable int m_asked = 0;
};

} // namespace broadside::test
