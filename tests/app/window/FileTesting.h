// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"
#include "tests/app/window/WindowTesting.h"

#include <QAction>
#include <QFile>

namespace linetwin::app::testing {

constexpr const char* lineText = "name: Plant\ntopology:\n  stations:\n    - {name: A, output_type: Tube}\n"
                                 "    - {name: B}\n";
constexpr const char* inlineText =
    "replications: 2\nduration_hours: 0.1\nline:\n  name: P\n  topology:\n    stations:\n"
    "      - {name: A, output_type: Tube}\n      - {name: B}\n";

inline void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool showAndFocus(MainWindow& window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

inline void pressKeys(MainWindow& window, const QKeySequence& keys)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, keys);
}

inline void trigger(MainWindow& window, const char* name)
{
    auto* action = window.findChild<QAction*>(QString::fromLatin1(name));
    QVERIFY2(action, name);
    action->trigger();
}

/// What the bar above the diagram says, or nothing while it is hidden.
inline QString messageOf(MainWindow& window)
{
    const auto* bar = window.findChild<MessageBar*>();
    return bar->isVisible() ? bar->text() : QString();
}

} // namespace linetwin::app::testing
