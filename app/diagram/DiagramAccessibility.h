// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app {

/// Lets screen readers see the diagram as a list of stations and buffers, each with its name and its state. Installs
/// itself once, however often it is called.
void installDiagramAccessibility();

} // namespace linetwin::app
