// The open workspace and the campaign in view: the window's one door to its data.
#pragma once

#include "CampaignStore.h"
#include "LanguageStore.h"
#include "Preflight.h"
#include "SignerStore.h"
#include "Templates.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <set>

namespace broadside {

enum class SaveState { Saved, Pending, Failed };

/// Lives on the GUI thread and never waits: the workspace lives on a thread of its own, and everything that reads or
/// writes is a function sent there. What rooms show is a copy that this class keeps current and announces.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override; ///< stores what is still unsaved, then closes

    /// Opens a file and shows its first campaign. `workspaceOpened` or `failed` follows; what was open stays open on
    /// failure.
    void open(const QString &path);
    /// Makes a new file with one campaign, which may be the example or an empty one, and opens it.
    void create(const QString &path, const Beginning &beginning);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] const QList<CampaignSummary> &campaigns() const { return m_campaigns; }
    [[nodiscard]] CampaignId campaignId() const { return m_id; }
    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    /// The campaign's language in view: never confused with the program's.
    [[nodiscard]] Language language() const { return m_language; }
    /// Of a great many signatures just opened, only their number until `signersChanged`.
    [[nodiscard]] const SignerStatistics &statistics() const { return m_statistics; }
    /// The workspace's terms.
    [[nodiscard]] const Glossary &glossary() const { return m_glossary; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    /// The campaign as it stands on the screen, for renderers.
    [[nodiscard]] CampaignSnapshot snapshot() const;

    void selectCampaign(CampaignId id);
    void addCampaign(const Beginning &beginning);
    void selectLanguage(const Language &language);

    /// What typing does. Shown at once, stored within a second.
    void writeText(const FieldKey &key, const Language &language, const QString &body);
    void markCurrent(const FieldKey &key, const Language &language);
    void approve(const FieldKey &key, const Language &language);
    void setNotes(const FieldKey &key, const Language &language, const QList<Note> &notes);
    /// What is written from here to the next `save` is a version of its own: another text takes the place of what was
    /// typed.
    void beginVersion();
    /// Texts as they come back from elsewhere, states and notes with them.
    void takeTexts(const QList<KeyedText> &texts);
    void setGlossary(const Glossary &glossary);
    /// Stores everything but the texts.
    void changeSettings(const Campaign &campaign);
    /// Stores what is not stored yet, now.
    void save();
    /// Reads the figures anew, after an import or its taking back.
    void refreshSigners();
    /// Runs the checks anew, soon: after every edit, and when the program's language changed.
    void checkAgain() { m_checkTimer.start(); }

    /// Runs `work` on the workspace's thread and calls `then` with its result on the GUI thread, unless `receiver` is
    /// gone by then. For short reads and writes; long work opens a workspace of its own (see `Tasks`).
    template<class Work, class Then>
    void ask(QObject *receiver, Work work, Then then);

signals:
    void workspaceOpened();
    void workspaceClosed();
    void campaignsChanged();
    /// Another campaign is in view, or its settings changed: show everything anew.
    void campaignChanged();
    void textChanged(const broadside::FieldKey &key, const broadside::Language &language);
    void findingsChanged();
    void languageChanged();
    void glossaryChanged();
    void signersChanged();
    void saveStateChanged();
    void failed(const broadside::Error &error);

private:
    struct Worker;
    struct View;
    struct Write;

    void openWith(std::function<Result<Workspace>()> openWorkspace);
    void takeOpened(int number, View view);
    void show(View view);
    enum class Figures { Always, IfQuick };
    [[nodiscard]] static Result<View> readView(Workspace &workspace, CampaignId id, Figures figures);
    void readAndShow(std::function<Result<CampaignId>(Workspace &)> choose);

    void keepText(const FieldKey &key, const Language &language);
    void noteUnsaved();
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.empty() || m_settingsUnsaved || m_glossaryUnsaved; }
    void finishSave(const Write &write, const Result<void> &result);
    void setSaveState(SaveState state);
    void check();
    void updateSummary();
    /// Runs on the workspace's thread; null while none is open.
    void post(std::function<void(Workspace *)> work);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    QTimer m_saveTimer;
    QTimer m_checkTimer;
    int m_opening = 0;  ///< the number of the newest `open` or `create`: an older one that ends later is dropped
    int m_checking = 0; ///< the same for checks
    QString m_path;
    QList<CampaignSummary> m_campaigns;
    CampaignId m_id = CampaignId::None;
    Campaign m_campaign;
    Language m_language;
    SignerStatistics m_statistics;
    Glossary m_glossary;
    QList<Finding> m_findings;
    std::set<std::pair<FieldKey, Language>> m_unsaved;
    bool m_settingsUnsaved = false;
    bool m_glossaryUnsaved = false;
    bool m_beginsVersion = false;
    int m_writing = 0; ///< writes that are on their way
    SaveState m_saveState = SaveState::Saved;
};

template<class Work, class Then>
void Session::ask(QObject *receiver, Work work, Then then)
{
    using Value = std::invoke_result_t<Work, Workspace &>;
    post([this, receiver = QPointer<QObject>(receiver), work = std::move(work),
          then = std::move(then)](Workspace *workspace) mutable {
        if (!workspace)
            return;
        auto value = std::make_shared<Value>(work(*workspace));
        QMetaObject::invokeMethod(this, [receiver, then = std::move(then), value]() mutable {
            if (receiver)
                then(std::move(*value));
        });
    });
}

} // namespace broadside
