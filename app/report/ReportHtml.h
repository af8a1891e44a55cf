// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QByteArray>

namespace linetwin::app {

/// The report as one file that needs nothing else and asks no network: its policy forbids both that and eval. All texts
/// are escaped. Without scripts everything is there but the player. Empty if it was stopped. May run on any thread.
QByteArray htmlOf(const Report& report, const ReportWatch& watch = {});

} // namespace linetwin::app
