// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/monkey/DialogChoices.h"
#include "tests/app/monkey/Step.h"
#include "tests/app/monkey/ThreadWork.h"
#include "tests/app/window/TestWindow.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace linetwin::app::testing {

/// A window in a folder of its own, and what is done to it: each step from within the event loop, as the program has
/// it. Nothing leaves the process.
class Performer {
public:
    explicit Performer(const QString& folder);
    ~Performer();

    TestWindow& window() { return *m_window; }
    DialogChoices& dialogs() { return m_dialogs; }
    ThreadWork& work() { return m_work; }

    /// False where what it is meant for is not there.
    bool perform(const Step& step);
    /// Until nothing is left to do: computed, written and drawn. False if that takes too long.
    bool waitForAll();
    /// In the event loop; not measured.
    void inLoop(const std::function<void()>& act);
    /// The file that a walk begins with is opened, whatever is there.
    void openFirst();
    /// The last step made all views anew, as another language does.
    bool areViewsNew() const { return !m_cancelling; }
    /// The user stopped the run of what is shown.
    bool isRunCancelled() const { return m_cancelledRevision == m_window->document().revision(); }

private:
    void openWindow();
    void deliver(const std::function<void()>& act);
    void settle(int mostMs, const std::function<bool()>& isDone);

    /// As at the beginning of a walk.
    void rest();
    bool act(const Step& step);
    bool trigger(const QString& name);
    bool press(QWidget& widget, const Step& step);
    bool pressCell(QWidget& widget, const Step& step);
    bool drag(QWidget& widget, const Step& step);
    bool turnWheel(QWidget& widget, const Step& step);
    bool drop(QWidget& widget, const Step& step);
    bool type(QWidget& widget, const Step& step);
    void changeClipboard(const QString& what);
    void changeFile(const QString& what, const QString& name);
    void changePreference(const QString& what, int number);
    void replaceClosedWindow();
    void followCancelling();

    QString m_folder;
    ThreadWork m_work;
    DialogChoices m_dialogs;
    std::unique_ptr<TestWindow> m_window;
    QPointer<QAction> m_cancelling;
    quint64 m_cancelledRevision = 0;
};

} // namespace linetwin::app::testing
