// Somebody with a list, at the wizard: gives files, clicks, types, reads.
#pragma once

#include "ImportWizard.h"
#include "SampleCampaign.h"
#include "Session.h"
#include "Tasks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace broadside::test {

struct ImportDesk
{
    ImportDesk()
    {
        session.create(folder.filePath(QStringLiteral("test.broadside")), {sampleCampaign(), {}});
        if (!QTest::qWaitFor([this] { return session.isOpen(); }))
            return;
        wizard = std::make_unique<ImportWizard>(session, tasks);
        wizard->show();
        isReady = QTest::qWaitForWindowActive(wizard.get());
    }

    bool giveFile(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        wizard->setFile(file.fileName());
        return true;
    }

    template<class Widget>
    Widget *find(const char *name, const char *step = nullptr)
    {
        const QWidget *from = step ? wizard->findChild<QWidget *>(QLatin1String(step)) : wizard.get();
        return from->findChild<Widget *>(QLatin1String(name));
    }

    bool clicks(const char *name, const char *step = nullptr)
    {
        auto *button = find<QAbstractButton>(name, step);
        if (!button || !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool goesOn() { return clicks("nextButton"); }

    /// Presses Tab until that widget has the keyboard.
    bool tabsTo(const char *name)
    {
        for (int presses = 0; presses < 60; ++presses) {
            const QWidget *focused = QApplication::focusWidget();
            if (focused && focused->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(focused ? const_cast<QWidget *>(focused) : wizard.get(), Qt::Key_Tab);
        }
        return false;
    }
    /// Types into what has the keyboard.
    void presses(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void types(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// The figure on a tile of the check.
    QString count(const char *tile)
    {
        auto *button = find<QAbstractButton>(tile, "stepCheck");
        return button->isVisible() ? button->text() : QString();
    }
    QAbstractItemView *table(const char *name) { return find<QAbstractItemView>(name); }
    /// What stands in a table, without the marks that set text apart from what surrounds it.
    QString cell(const char *table, int row, int column)
    {
        const QAbstractItemModel *model = this->table(table)->model();
        return model->index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    QTemporaryDir folder;
    Session session;
    Tasks tasks;
    std::unique_ptr<ImportWizard> wizard;
    bool isReady = false;
};

} // namespace broadside::test
