// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QFont>

class QTextCursor;

namespace linetwin::app {

inline constexpr int bodyPixels = 13; ///< of running text

/// The program's font in a size for paper.
QFont paperFont(int pixels, bool isBold);

/// A table whose header stands again on every page. The cursor is at the end of the text then.
void insertTable(QTextCursor& cursor, const ReportTable& table);

} // namespace linetwin::app
