// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace linetwin::app {

/// Version, licence, and the licences of the libraries.
void showAbout(QWidget* window);

/// The shortcuts of all menus, and the keys of the diagram.
void showKeys(QWidget* window, const QMenuBar& menus);

} // namespace linetwin::app
