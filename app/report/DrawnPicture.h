// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"
#include "app/report/ReportBlocks.h"

namespace linetwin::app {

/// The picture as it is now, drawn once and for all, so that another thread can put it on paper: what it was drawn
/// from, a scene or a chart, lives in the window's.
ReportPicture drawnPicture(const Picture& picture, const QString& description);

} // namespace linetwin::app
