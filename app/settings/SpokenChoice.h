// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app {

/// From now on screen readers hear what a combo box is for as its name, and what is chosen as its text: on Linux Qt
/// calls it by what is chosen, whatever its name. Nor is a stack of pages a thing of its own, which Qt has them read
/// out on the way to each of its parts.
void speakChoices();

} // namespace linetwin::app
