// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace linetwin::app {

/// The line that parts one group of rows from the next.
QFrame* makeHairline(QWidget* parent);

} // namespace linetwin::app
