// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Performer.h"

#include "app/settings/Appearance.h"
#include "app/window/Leaving.h"
#include "app/window/Recovery.h"
#include "tests/Patience.h"
#include "tests/app/monkey/Input.h"
#include "tests/app/monkey/Targets.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QUndoStack>

namespace linetwin::app::testing {

namespace {

constexpr int mostComputingMs = 400;
constexpr int mostClosingMs = 20000 * test::patience;
constexpr int mostWaitingMs = 10000 * test::patience;
constexpr QSize usualSize{1400, 900};

} // namespace

Performer::Performer(const QString& folder) : m_folder(folder), m_dialogs(folder, m_work)
{
    openWindow();
    openFirst();
}

Performer::~Performer()
{
    inLoop([this] {
        m_window->findChild<Recovery*>()->finish(); // the next window has nothing to recover
        m_window.reset();
    });
}

void Performer::openWindow()
{
    inLoop([this] {
        m_window.reset();
        m_window = std::make_unique<TestWindow>();
        m_window->resize(usualSize);
        m_window->show();
        m_window->activateWindow();
        m_window->leaving().setEnding([] {});
        m_window->findChild<Recovery*>()->setStartProgram([](const QStringList&) { return true; });
        m_window->start({});
    });
}

void Performer::openFirst()
{
    inLoop([this] { m_window->openFile(m_folder + QStringLiteral("/p.yaml")); });
}

void Performer::inLoop(const std::function<void()>& act)
{
    QEventLoop loop;
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            act();
            loop.quit();
        },
        Qt::QueuedConnection);
    loop.exec();
    m_work.skip();
}

void Performer::deliver(const std::function<void()>& act)
{
    QEventLoop loop;
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            m_work.note();
            act();
            m_work.note();
            loop.quit();
        },
        Qt::QueuedConnection);
    loop.exec();
}

void Performer::settle(int mostMs, const std::function<bool()>& isDone)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer look;
    int quietLooks = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        quietLooks = isDone() ? quietLooks + 1 : 0;
        if (quietLooks > 1 || clock.elapsed() > mostMs)
            loop.quit();
    });
    look.start(1);
    loop.exec();
    m_work.note();
}

bool Performer::waitForAll()
{
    bool isDone = false;
    settle(mostWaitingMs, [&] {
        isDone = !m_dialogs.isAnySeen() && !m_window->files().saving().isSaving() && !m_window->runner().isRunning();
        return isDone;
    });
    return isDone;
}

bool Performer::perform(const Step& step)
{
    followCancelling();
    m_work.forget();
    m_dialogs.begin(step.answers);
    const bool isDone = act(step);
    if (isDone) {
        settle(mostClosingMs, [this] { return !m_dialogs.isAnySeen(); });
        if (!step.isHurried)
            settle(mostComputingMs,
                   [this] { return !m_window->files().saving().isSaving() && !m_window->runner().isRunning(); });
    }
    replaceClosedWindow();
    return isDone;
}

void Performer::followCancelling()
{
    // Another one after the language changed.
    QAction* action = m_window->action("cancelRun");
    if (m_cancelling == action)
        return;
    m_cancelling = action;
    QObject::connect(action, &QAction::triggered, m_window.get(),
                     [this] { m_cancelledRevision = m_window->document().revision(); });
}

void Performer::replaceClosedWindow()
{
    if (m_window->isVisible() || m_window->isMinimized())
        return;
    openWindow();
    openFirst();
}

void Performer::rest()
{
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other != m_window.get() && other->isVisible())
            other->close();
    }
    applyPreferences({});
    m_window->resize(usualSize);
    m_window->openFile(m_folder + QStringLiteral("/p.yaml"));
    m_window->action("resetLayout")->trigger();
    QGuiApplication::clipboard()->clear();
}

bool Performer::act(const Step& step)
{
    if (step.kind == u"action")
        return trigger(step.argument(0));
    if (step.kind == u"keys") {
        deliver([&] {
            QWidget* other = QApplication::activeWindow();
            pressKeys(step.argument(0), other ? *other : *m_window);
        });
        return true;
    }
    if (step.kind == u"clipboard") {
        deliver([&] { changeClipboard(step.argument(0)); });
        return true;
    }
    if (step.kind == u"file") {
        changeFile(step.argument(0), step.argument(1));
        deliver([&] {
            m_window->files().watch().check();
            while (m_window->files().watch().isLooking())
                QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
        });
        return true;
    }
    if (step.kind == u"size") {
        deliver([&] { m_window->resize(step.number(0), step.number(1)); });
        return true;
    }
    if (step.kind == u"preference") {
        deliver([&] { changePreference(step.argument(0), step.number(1)); });
        return true;
    }
    if (step.kind == u"first") {
        deliver([&] { m_window->openFile(m_folder + QStringLiteral("/p.yaml")); });
        return true;
    }
    if (step.kind == u"rest") {
        deliver([&] { rest(); });
        return true;
    }
    if (step.kind == u"close") {
        deliver([&] { m_window->close(); });
        return true;
    }
    QWidget* widget = Targets::shown().widget(step.argument(0));
    m_work.skip();
    if (!widget)
        return false;
    if (step.kind == u"press")
        return press(*widget, step);
    if (step.kind == u"cell")
        return pressCell(*widget, step);
    if (step.kind == u"drag")
        return drag(*widget, step);
    if (step.kind == u"wheel")
        return turnWheel(*widget, step);
    if (step.kind == u"drop")
        return drop(*widget, step);
    if (step.kind == u"type")
        return type(*widget, step);
    if (step.kind == u"choose") {
        deliver([&, combo = QPointer<QWidget>(widget)] {
            if (combo)
                chooseItem(*combo, step.number(1));
        });
        return true;
    }
    return false;
}

} // namespace linetwin::app::testing
