// The browser view on Qt WebEngine: a site in memory, behind a scheme of its own, with every way to a network closed.
#include "Background.h"
#include "BrowserView.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

namespace broadside {

namespace {

const QByteArray scheme = QByteArrayLiteral("broadside-kit");

QUrl urlOf(const QString &path)
{
    return QUrl(QString::fromLatin1(scheme) + QStringLiteral("://site/") + path);
}

QByteArray mediaTypeOf(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("html"), "text/html"},     {QStringLiteral("css"), "text/css"},
        {QStringLiteral("js"), "text/javascript"}, {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("png"), "image/png"},      {QStringLiteral("jpg"), "image/jpeg"},
    };
    return types.value(path.section(u'.', -1), "application/octet-stream");
}

/// Answers the page's requests from memory.
class SiteHandler final : public QWebEngineUrlSchemeHandler
{
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    SiteFiles files;
    bool isDark = false;

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        QString path = job->requestUrl().path().mid(1);
        if (path.isEmpty() || path.endsWith(u'/'))
            path += QStringLiteral("index.html");
        const QPointer<QWebEngineUrlRequestJob> guarded(job);
        const auto read = [files = files, path] { return files ? files(path) : std::nullopt; };
        inBackground(this, read, [this, guarded, path](const std::optional<QByteArray> &bytes) {
            if (!guarded)
                return;
            if (!bytes)
                return guarded->fail(QWebEngineUrlRequestJob::UrlNotFound);
            auto *buffer = new QBuffer(guarded);
            buffer->setData(path.endsWith(QLatin1String(".css")) ? inScheme(*bytes) : *bytes);
            guarded->reply(mediaTypeOf(path), buffer);
        });
    }

private:
    /// The style sheet as a reader in light or in dark mode gets it: WebEngine cannot be told per page which of them to
    /// be.
    [[nodiscard]] QByteArray inScheme(QByteArray css) const
    {
        css.replace("(prefers-color-scheme: dark)", isDark ? "(min-width: 0)" : "(max-width: 0)");
        return css.replace("color-scheme: light dark", isDark ? "color-scheme: dark" : "color-scheme: light");
    }
};

class NoNetwork final : public QWebEngineUrlRequestInterceptor
{
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QString asked = info.requestUrl().scheme();
        info.block(asked != QLatin1String(scheme) && asked != QLatin1String("data") && asked != QLatin1String("blob"));
    }
};

/// Follows links within the site; all others open where the reader's links open.
class SitePage final : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override
    {
        if (url.scheme() == QLatin1String(scheme))
            return isMainFrame && type != NavigationTypeFormSubmitted;
        if (type == NavigationTypeLinkClicked)
            QDesktopServices::openUrl(url);
        return false;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}
};

class WebEngineBrowserView final : public BrowserView
{
public:
    explicit WebEngineBrowserView(QWidget *parent)
        : BrowserView(parent), m_handler(this), m_noNetwork(this), m_view(new QWebEngineView(this))
    {
        m_profile.installUrlSchemeHandler(scheme, &m_handler);
        m_profile.setUrlRequestInterceptor(&m_noNetwork);
        m_page = new SitePage(&m_profile, m_view);
        m_page->settings()->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
        m_page->settings()->setAttribute(QWebEngineSettings::PluginsEnabled, false);
        m_view->setPage(m_page);
        m_view->setContextMenuPolicy(Qt::NoContextMenu);
        setFocusProxy(m_view);
        connect(m_page, &QWebEnginePage::loadFinished, this, [this](bool ok) {
            if (m_scroll.y() > 0)
                m_page->runJavaScript(QStringLiteral("window.scrollTo(0, %1)").arg(m_scroll.y()));
            m_scroll = {};
            if (m_whenLoaded)
                m_whenLoaded(ok);
        });
        connect(m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
            if (m_whenPageChanged)
                m_whenPageChanged(url.path().mid(1));
        });
    }
    ~WebEngineBrowserView() override { delete m_view; } // the page goes before its profile

    void setFiles(SiteFiles files) override { m_handler.files = std::move(files); }
    void setDark(bool dark) override { m_handler.isDark = dark; }
    void showPage(const QString &path) override
    {
        m_scroll = m_page->url() == urlOf(path) ? m_page->scrollPosition() / m_page->zoomFactor() : QPointF();
        m_view->setAccessibleName(accessibleName());
        m_page->setUrl(urlOf(path));
    }
    void setPageWidth(int pixels) override
    {
        m_pageWidth = pixels;
        arrange();
    }
    void readText(std::function<void(const QString &)> then) override { m_page->toPlainText(then); }
    void whenLoaded(std::function<void(bool)> then) override { m_whenLoaded = std::move(then); }
    void whenPageChanged(std::function<void(const QString &)> then) override { m_whenPageChanged = std::move(then); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        BrowserView::resizeEvent(event);
        arrange();
    }

private:
    void arrange()
    {
        const double zoom = qMin(1.0, double(width()) / m_pageWidth);
        const int shown = qRound(m_pageWidth * zoom);
        m_view->setGeometry((width() - shown) / 2, 0, shown, height());
        m_page->setZoomFactor(qMax(0.25, zoom));
    }

    QWebEngineProfile m_profile; // without a name: nothing is kept
    SiteHandler m_handler;
    NoNetwork m_noNetwork;
    QWebEngineView *m_view;
    SitePage *m_page = nullptr;
    QPointF m_scroll;
    int m_pageWidth = 1280;
    std::function<void(bool)> m_whenLoaded;
    std::function<void(const QString &)> m_whenPageChanged;
};

} // namespace

class WebEnginePlugin final : public QObject, public BrowserPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.broadside.BrowserPlugin/1")
    Q_INTERFACES(broadside::BrowserPlugin)
public:
    WebEnginePlugin()
    {
        QWebEngineUrlScheme site(scheme);
        site.setSyntax(QWebEngineUrlScheme::Syntax::Host);
        site.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
        QWebEngineUrlScheme::registerScheme(site);
    }
    BrowserView *create(QWidget *parent) override { return new WebEngineBrowserView(parent); }
};

} // namespace broadside

#include "WebEnginePlugin.moc"
