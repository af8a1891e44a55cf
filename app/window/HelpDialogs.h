// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace linetwin::app {

/// Version, licence, and the licences of the libraries.
void showAbout(QWidget* window);

/// A page on how to use the window, beside it; the user goes on working.
void showGuide(QWidget* window);

} // namespace linetwin::app
