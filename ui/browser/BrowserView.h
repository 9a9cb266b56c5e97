// The browser view's face to the window. What is behind it (Qt WebEngine) is loaded when a page is first shown.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace broadside {

/// Gives the bytes of a path within the site ("fr/sign/index.html"), or nothing. Called on any thread.
using SiteFiles = std::function<std::optional<QByteArray>(const QString &path)>;

/// Shows a site that is nowhere but in memory. Nothing is fetched from any network. No signals: the class exists on
/// both sides of the plugin's border, and must not have two meta objects.
class BrowserView : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void setFiles(SiteFiles files) = 0;
    /// Loads a page; the same path again loads it anew and keeps the place it was scrolled to.
    virtual void showPage(const QString &path) = 0;
    virtual void setDark(bool dark) = 0;
    /// Shows the page as a window of this width would, made smaller where there is less room. CSS pixels.
    virtual void setPageWidth(int pixels) = 0;
    /// The words that are on the page, for those who test and those who search.
    virtual void readText(std::function<void(const QString &)> then) = 0;
    /// `then` is called after every load, and whether it went well.
    virtual void whenLoaded(std::function<void(bool)> then) = 0;
    /// `then` is called when the reader followed a link to another page of the site.
    virtual void whenPageChanged(std::function<void(const QString &)> then) = 0;
};

class BrowserPlugin
{
public:
    BrowserPlugin() = default;
    BrowserPlugin(const BrowserPlugin &) = delete;
    BrowserPlugin &operator=(const BrowserPlugin &) = delete;
    virtual ~BrowserPlugin() = default;
    virtual BrowserView *create(QWidget *parent) = 0;
};

/// Loads the plugin beside the program or in its library folder. An error says what to do when it cannot be shown here.
[[nodiscard]] Result<BrowserView *> createBrowserView(QWidget *parent);

} // namespace broadside

Q_DECLARE_INTERFACE(broadside::BrowserPlugin, "org.broadside.BrowserPlugin/1")
