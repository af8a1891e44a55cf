// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace linetwin::app {

/// The property of a window that has what it announced last.
inline constexpr const char* lastAnnouncement = "lastAnnouncement";

/// Tells who listens with a screen reader what has happened in the window of the widget, whatever has the focus.
void announce(QWidget& from, const QString& text);

} // namespace linetwin::app
