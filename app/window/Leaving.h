// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

class QWidget;

namespace linetwin::app {

class FileClosing;
class Recovery;
class StudyKeeper;

/// How the window is left with the program: all that is being written is waited for, and the user sees it. Where a slow
/// disk keeps him waiting though nothing would be lost, the program may end at once.
class Leaving {
public:
    /// All outlive it. `saveLayout` puts to the settings how the window looks.
    Leaving(FileClosing& closing, Recovery& recovery, StudyKeeper& studies, std::function<void()> saveLayout,
            QWidget* window);

    /// False if the user stays.
    bool mayClose();
    /// Whether the program could end now, in the middle of a save, and nothing would be lost.
    bool isAllKept() const;
    /// Ends the program at once, without waiting for any thread; something else in tests.
    void setEnding(std::function<void()> end) { m_end = std::move(end); }

private:
    FileClosing& m_closing;
    Recovery& m_recovery;
    StudyKeeper& m_studies;
    std::function<void()> m_saveLayout;
    QWidget* m_window;
    std::function<void()> m_end;
};

} // namespace linetwin::app
