// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace linetwin::app {

/// What the user is told while something is waited for that the disk is slow with.
struct Waiting {
    QString title;
    QString text; ///< what is under way
    std::function<bool()> isBusy;
    QString back;                     ///< of the button that ends the waiting; empty: there is none
    std::function<bool()> canLeave{}; ///< whether the program could end now and nothing would be lost; null: never
};

enum class WaitingEnd { Done, Back, Leave };

/// Waits for it, over `window`: a short while unseen, then with a dialog; the window goes on being painted.
WaitingEnd waitFor(const Waiting& waiting, QWidget* window);

} // namespace linetwin::app
