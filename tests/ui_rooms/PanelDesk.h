// Somebody at a side panel of the Signers room, with a workspace of its own.
#pragma once

#include "Import.h"
#include "SampleCampaign.h"
#include "Session.h"
#include "SignerRecords.h"
#include "Tasks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace broadside::test {

struct PanelDesk
{
    explicit PanelDesk(const Campaign &campaign = sampleCampaign())
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("broadside-tests"));
        QSettings().clear();
        session.create(folder.filePath(QStringLiteral("test.broadside")), {campaign, {}});
        (void)QTest::qWaitFor([this] { return session.isOpen(); });
    }

    /// A list as it comes from a form.
    bool bringIn(const QByteArray &list, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            return false;
        file.close();
        auto workspace = Workspace::open(session.path());
        auto plan = planImport(file.fileName());
        NoProgress progress;
        const qint64 before = session.statistics().signatures + session.statistics().duplicates;
        if (!workspace || !plan || !runImport(*workspace, session.campaignId(), *plan, ImportMode::Store, progress))
            return false;
        session.refreshSigners();
        return QTest::qWaitFor(
            [&] { return session.statistics().signatures + session.statistics().duplicates > before; });
    }

    template<class Panel>
    Panel *show(std::unique_ptr<Panel> made, const QSize &size = {320, 700})
    {
        Panel *shown = made.get();
        panel = std::move(made);
        panel->resize(size);
        panel->show();
        panel->activateWindow();
        (void)QTest::qWaitForWindowActive(panel.get());
        return shown;
    }

    template<class Widget>
    Widget *find(const QString &name)
    {
        return panel->findChild<Widget *>(name);
    }
    QString text(const QString &name)
    {
        auto *label = find<QLabel>(name);
        return label ? plain(label->text()) : QStringLiteral("<none>");
    }
    bool clicks(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }))
            return false;
        button->click();
        return true;
    }
    bool sees(const QString &name)
    {
        auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    /// Some visible label says this.
    bool reads(const QString &words)
    {
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && plain(label->text()).contains(words))
                return true;
        }
        return false;
    }
    void types(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        types(text);
    }
    /// Into what has the keyboard; `QTest::keyClicks` knows no letters beyond ASCII.
    void types(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void presses(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(keyboard(), key, modifiers); }
    /// What has the keyboard; after a popup of a field, the platform without a screen does not give it back by itself.
    QWidget *keyboard() const
    {
        if (QWidget *focused = QApplication::focusWidget())
            return focused;
        return panel->focusWidget() ? panel->focusWidget() : panel.get();
    }

    /// Without the marks that set text apart from what surrounds it.
    static QString plain(QString text)
    {
        for (const char16_t mark : {0x2068, 0x2069, 0x202D, 0x202C})
            text.remove(QChar(mark));
        return text;
    }

    /// Does something with the workspace, by its own connection.
    template<class Work>
    auto inWorkspace(Work work)
    {
        auto workspace = Workspace::open(session.path());
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().what));
        return work(*workspace);
    }
    QList<Signature> signatures()
    {
        return inWorkspace([id = session.campaignId()](Workspace &workspace) {
            QList<Signature> found;
            (void)SignerStore(workspace).forEach(id, [&found](const Signature &signature) -> Result<void> {
                found.append(signature);
                return {};
            });
            return found;
        });
    }
    Signature signature(SignatureId id)
    {
        return inWorkspace([id](Workspace &workspace) { return *SignerStore(workspace).signature(id); });
    }
    SignatureId idOf(const QString &email)
    {
        for (const Signature &signature : signatures()) {
            if (signature.email == email)
                return signature.id;
        }
        return SignatureId::None;
    }

    /// The visible widgets that take the keyboard and have no accessible name.
    QStringList nameless() const
    {
        QStringList found;
        for (QWidget *child : panel->findChildren<QWidget *>()) {
            if (!child->isVisible() || (child->focusPolicy() & Qt::TabFocus) == 0 || child->focusProxy())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
            if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
                found.append(QLatin1String(child->metaObject()->className()) + u' ' + child->objectName());
        }
        return found;
    }

    QTemporaryDir folder;
    Session session;
    Tasks tasks;
    std::unique_ptr<QWidget> panel;
};

} // namespace broadside::test
