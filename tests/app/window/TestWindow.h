// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/SettingsStore.h"
#include "app/window/FileActions.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"
#include "tests/Patience.h"

#include <QAction>
#include <QDockWidget>
#include <QTest>

namespace linetwin::app::testing {

/// The window with the means to find its parts and to use it as a person does.
class TestWindow : public MainWindow {
public:
    template <class Widget> Widget* named(const char* name) const
    {
        return findChild<Widget*>(QString::fromLatin1(name));
    }
    QAction* action(const char* name) const { return named<QAction>(name); }
    QDockWidget* dock(const char* name) const { return named<QDockWidget>(name); }
    MessageBar* messageBar() const { return findChild<MessageBar*>(); }
    MessageBar* fileMessageBar() const { return named<MessageBar>("fileMessages"); }

    /// What the bar above the diagram says, or nothing while it is hidden.
    QString message() const { return messageBar()->isVisible() ? messageBar()->text() : QString(); }
    bool showAndFocus()
    {
        show();
        activateWindow();
        return QTest::qWaitForWindowActive(this);
    }
    void pressKeys(const QKeySequence& keys)
    {
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
        QTest::keySequence(this, keys);
        waitForSaving();
    }
    /// What was handed over for saving is written.
    void waitForSaving()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!files().saving().isSaving(), 20000 * test::patience);
        SettingsStore::instance().waitForWriting();
    }
    void trigger(const char* name)
    {
        QVERIFY2(action(name), name);
        action(name)->trigger();
        waitForSaving();
    }
};

} // namespace linetwin::app::testing
