#include "Session.h"

#include "Background.h"

#include <algorithm>

namespace broadside {

namespace {

// Typing is stored at most a second after it began.
constexpr int saveDelay = 500;
constexpr int retryDelay = 5000;
constexpr int checkDelay = 300;
/// So many signatures are counted before anybody sees that they are: by days, places and all the rest.
constexpr qint64 countedAtOnce = 200'000;

Result<CampaignId> begin(Workspace &workspace, const Beginning &beginning)
{
    // Sentences that are remembered harm nobody where the campaign cannot be added after them.
    for (const auto &[languages, pairs] : beginning.memory) {
        if (const auto added = LanguageStore(workspace).addMemory(languages.first, languages.second, pairs); !added)
            return std::unexpected(added.error());
    }
    return CampaignStore(workspace).add(beginning.campaign);
}

} // namespace

/// Lives on the workspace's thread. What was opened waits here until the GUI thread has sent off what belongs to the
/// old one.
struct Session::Worker : QObject
{
    std::optional<Workspace> current;
    std::map<int, Workspace> opened;
};

/// What the window shows of a workspace, read in one go.
struct Session::View
{
    QString path;
    QList<CampaignSummary> campaigns;
    CampaignId id = CampaignId::None;
    Campaign campaign;
    std::optional<SignerStatistics> statistics; ///< none: they take a moment, and come after everything else
    Glossary glossary;

    /// Of the campaign, as far as it is known at once.
    [[nodiscard]] SignerStatistics knownStatistics() const
    {
        if (statistics)
            return *statistics;
        const auto summary = std::ranges::find(campaigns, id, &CampaignSummary::id);
        return {.signatures = summary != campaigns.end() ? summary->signatures : 0};
    }
};

/// What is stored in one go.
struct Session::Write
{
    CampaignId id = CampaignId::None;
    QList<KeyedText> texts;
    std::optional<Campaign> settings;
    std::optional<Glossary> glossary;
    Stamp stamp;

    [[nodiscard]] Result<void> store(Workspace &workspace) const
    {
        CampaignStore store(workspace);
        Result<void> result;
        if (settings)
            result = store.saveSettings(id, *settings);
        if (result && !texts.isEmpty())
            result = store.saveTexts(id, texts, stamp);
        if (result && glossary)
            result = LanguageStore(workspace).saveGlossary(*glossary);
        return result;
    }
};

Session::Session(QObject *parent) : QObject(parent), m_worker(new Worker)
{
    m_saveTimer.setSingleShot(true);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &Session::save);
    connect(&m_checkTimer, &QTimer::timeout, this, &Session::check);
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Session::~Session()
{
    save();
    // The last of what is sent there: everything before it has been done by then.
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] {
        worker->current.reset();
        worker->opened.clear();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void Session::post(std::function<void(Workspace *)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), work = std::move(work)] {
        work(worker->current ? &*worker->current : nullptr);
    });
}

CampaignSnapshot Session::snapshot() const
{
    return {m_campaign, {m_statistics.total()}, m_glossary};
}

void Session::open(const QString &path)
{
    openWith([path] { return Workspace::open(path); });
}

void Session::create(const QString &path, const Beginning &beginning)
{
    openWith([path, beginning]() -> Result<Workspace> {
        Result<Workspace> workspace = Workspace::create(path);
        if (!workspace)
            return workspace;
        if (const auto added = begin(*workspace, beginning); !added)
            return std::unexpected(added.error());
        return workspace;
    });
}

void Session::openWith(std::function<Result<Workspace>()> openWorkspace)
{
    const int number = ++m_opening;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, number, openWorkspace = std::move(openWorkspace), worker = m_worker.get()] {
            Result<Workspace> workspace = openWorkspace();
            Result<View> view = workspace ? readView(*workspace, CampaignId::None, Figures::IfQuick)
                                          : std::unexpected(workspace.error());
            if (view)
                worker->opened.insert_or_assign(number, std::move(*workspace));
            QMetaObject::invokeMethod(this, [this, number, view = std::move(view)]() mutable {
                if (view)
                    takeOpened(number, std::move(*view));
                else
                    emit failed(view.error());
            });
        });
}

void Session::takeOpened(int number, View view)
{
    // The old workspace takes what was typed into it before the new one stands in its place.
    save();
    const bool isNewest = number == m_opening;
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), number, isNewest] {
        if (isNewest)
            worker->current = std::move(worker->opened.extract(number).mapped());
        std::erase_if(worker->opened, [number](const auto &entry) { return entry.first <= number; });
    });
    if (!isNewest)
        return;
    m_path = view.path;
    m_language = {};
    show(std::move(view));
    setSaveState(SaveState::Saved);
    emit workspaceOpened();
}

void Session::close()
{
    if (!isOpen())
        return;
    save();
    ++m_opening;
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->current.reset(); });
    m_path.clear();
    show({});
    emit workspaceClosed();
}

Result<Session::View> Session::readView(Workspace &workspace, CampaignId id, Figures figures)
{
    View view;
    view.path = workspace.path();
    auto campaigns = CampaignStore(workspace).list();
    if (!campaigns)
        return std::unexpected(campaigns.error());
    view.campaigns = std::move(*campaigns);
    auto glossary = LanguageStore(workspace).glossary();
    if (!glossary)
        return std::unexpected(glossary.error());
    view.glossary = std::move(*glossary);
    if (view.campaigns.isEmpty())
        return view;
    view.id = id == CampaignId::None ? view.campaigns.first().id : id;
    auto campaign = CampaignStore(workspace).load(view.id);
    if (!campaign)
        return std::unexpected(campaign.error());
    view.campaign = std::move(*campaign);
    if (figures == Figures::Always || view.knownStatistics().signatures <= countedAtOnce) {
        auto statistics = SignerStore(workspace).statistics(view.id);
        if (!statistics)
            return std::unexpected(statistics.error());
        view.statistics = std::move(*statistics);
    }
    return view;
}

void Session::readAndShow(std::function<Result<CampaignId>(Workspace &)> choose)
{
    save();
    ask(
        this,
        [choose = std::move(choose)](Workspace &workspace) -> Result<View> {
            const Result<CampaignId> id = choose(workspace);
            return id ? readView(workspace, *id, Figures::IfQuick) : std::unexpected(id.error());
        },
        [this](Result<View> view) {
            if (!view)
                emit failed(view.error());
            else if (view->path == m_path)
                show(std::move(*view));
        });
}

void Session::show(View view)
{
    // What was typed while the view was read belongs to the campaign that is still shown.
    save();
    m_statistics = view.knownStatistics();
    m_campaigns = std::move(view.campaigns);
    m_id = view.id;
    m_campaign = std::move(view.campaign);
    m_glossary = std::move(view.glossary);
    m_findings.clear();
    if (!m_campaign.brief.languages.contains(m_language))
        m_language = m_campaign.brief.mainLanguage();
    emit campaignsChanged();
    emit campaignChanged();
    emit languageChanged();
    emit signersChanged();
    emit glossaryChanged();
    emit findingsChanged();
    check();
    if (m_id != CampaignId::None && !view.statistics)
        refreshSigners();
}

void Session::selectCampaign(CampaignId id)
{
    if (id != m_id)
        readAndShow([id](Workspace &) { return Result<CampaignId>(id); });
}

void Session::addCampaign(const Beginning &beginning)
{
    readAndShow([beginning](Workspace &workspace) { return begin(workspace, beginning); });
}

void Session::selectLanguage(const Language &language)
{
    if (language == m_language || !m_campaign.brief.languages.contains(language))
        return;
    m_language = language;
    emit languageChanged();
}

void Session::writeText(const FieldKey &key, const Language &language, const QString &body)
{
    m_campaign.brief.write(key, language, body);
    keepText(key, language);
}

void Session::markCurrent(const FieldKey &key, const Language &language)
{
    m_campaign.brief.markCurrent(key, language);
    keepText(key, language);
}

void Session::approve(const FieldKey &key, const Language &language)
{
    m_campaign.brief.approve(key, language);
    keepText(key, language);
}

void Session::setNotes(const FieldKey &key, const Language &language, const QList<Note> &notes)
{
    m_campaign.brief.setNotes(key, language, notes);
    keepText(key, language);
}

void Session::takeTexts(const QList<KeyedText> &texts)
{
    beginVersion();
    for (const auto &[key, language, text] : texts) {
        m_campaign.brief.take(key, language, text);
        keepText(key, language);
    }
    save();
}

void Session::setGlossary(const Glossary &glossary)
{
    m_glossary = glossary;
    m_glossaryUnsaved = true;
    noteUnsaved();
    emit glossaryChanged();
}

void Session::beginVersion()
{
    save();
    m_beginsVersion = true;
}

void Session::keepText(const FieldKey &key, const Language &language)
{
    m_unsaved.emplace(key, language);
    noteUnsaved();
    emit textChanged(key, language);
    if (key.kind == FieldKind::Title && language == m_campaign.brief.mainLanguage())
        updateSummary();
}

void Session::changeSettings(const Campaign &campaign)
{
    const std::map<FieldKey, Field> texts = m_campaign.brief.fields;
    m_campaign = campaign;
    m_campaign.brief.fields = texts;
    m_settingsUnsaved = true;
    noteUnsaved();
    const bool hasLanguage = m_campaign.brief.languages.contains(m_language);
    if (!hasLanguage)
        m_language = m_campaign.brief.mainLanguage();
    updateSummary();
    emit campaignChanged();
    if (!hasLanguage)
        emit languageChanged();
}

void Session::updateSummary()
{
    const auto summary = std::ranges::find(m_campaigns, m_id, &CampaignSummary::id);
    if (summary == m_campaigns.end())
        return;
    summary->slug = m_campaign.slug;
    summary->title = m_campaign.brief.body(FieldKind::Title, m_campaign.brief.mainLanguage());
    summary->goal = m_campaign.goal;
    summary->languages.clear();
    for (const Language &language : std::as_const(m_campaign.brief.languages))
        summary->languages.append(language.tag());
    emit campaignsChanged();
}

void Session::noteUnsaved()
{
    // Not started anew by every key: the first change decides when all of them are stored.
    if (!m_saveTimer.isActive() || m_saveState == SaveState::Failed)
        m_saveTimer.start(saveDelay);
    if (m_saveState != SaveState::Failed)
        setSaveState(SaveState::Pending);
    checkAgain();
}

void Session::save()
{
    m_saveTimer.stop();
    const bool beginsVersion = std::exchange(m_beginsVersion, false);
    if (!hasUnsaved())
        return;
    Write write;
    write.id = m_id;
    write.stamp = stampNow();
    write.stamp.beginsVersion = beginsVersion;
    for (const auto &[key, language] : m_unsaved) {
        const auto field = m_campaign.brief.fields.find(key);
        if (field == m_campaign.brief.fields.end())
            continue;
        if (const auto text = field->second.texts.find(language); text != field->second.texts.end())
            write.texts.append({key, language, text->second});
    }
    if (m_settingsUnsaved)
        write.settings = m_campaign;
    if (m_glossaryUnsaved)
        write.glossary = m_glossary;
    m_unsaved.clear();
    m_settingsUnsaved = false;
    m_glossaryUnsaved = false;
    ++m_writing;
    ask(
        this, [write](Workspace &workspace) { return write.store(workspace); },
        [this, write](const Result<void> &result) { finishSave(write, result); });
}

void Session::finishSave(const Write &write, const Result<void> &result)
{
    --m_writing;
    if (result) {
        if (m_writing == 0 && !hasUnsaved())
            setSaveState(SaveState::Saved);
        return;
    }
    if (write.id == m_id) {
        for (const auto &[key, language, text] : write.texts)
            m_unsaved.emplace(key, language);
        m_settingsUnsaved = m_settingsUnsaved || write.settings.has_value();
        m_glossaryUnsaved = m_glossaryUnsaved || write.glossary.has_value();
        m_beginsVersion = m_beginsVersion || write.stamp.beginsVersion;
        m_saveTimer.start(retryDelay);
    }
    const bool isNews = m_saveState != SaveState::Failed;
    setSaveState(SaveState::Failed);
    if (isNews)
        emit failed(result.error());
}

void Session::setSaveState(SaveState state)
{
    if (state == m_saveState)
        return;
    m_saveState = state;
    emit saveStateChanged();
}

void Session::refreshSigners()
{
    ask(
        this, [id = m_id](Workspace &workspace) { return readView(workspace, id, Figures::Always); },
        [this](Result<View> view) {
            if (!view) {
                emit failed(view.error());
                return;
            }
            if (view->path != m_path || view->id != m_id)
                return;
            m_statistics = view->knownStatistics();
            m_campaigns = std::move(view->campaigns);
            updateSummary();
            emit signersChanged();
            checkAgain();
        });
}

void Session::check()
{
    m_checkTimer.stop();
    const int number = ++m_checking;
    if (m_id == CampaignId::None)
        return;
    inBackground(
        this, [snapshot = snapshot()] { return preflight(snapshot); },
        [this, number](const QList<Finding> &findings) {
            if (number != m_checking || findings == m_findings)
                return;
            m_findings = findings;
            emit findingsChanged();
        });
}

} // namespace broadside
