// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QRect;
class QWidget;

namespace linetwin::app {

/// What the strip at the left edge of a row says.
enum class RowMark {
    None,
    Changed, ///< the scenario says it itself
    Typical, ///< came with the station, nobody has checked it
};

/// For the paintEvent() of a widget that is the row, or has it at `area`.
void paintRowMark(QWidget& widget, const QRect& area, RowMark mark);

/// The label of a changed row is bold.
void setMarked(QLabel& label, bool isChanged);

} // namespace linetwin::app
