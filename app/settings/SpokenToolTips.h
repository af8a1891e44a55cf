// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app {

/// From now on a tool tip with markup is described to screen readers in plain words: Qt would read the tags aloud. What
/// has a description of its own keeps it.
void speakToolTips();

} // namespace linetwin::app
