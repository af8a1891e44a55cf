// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Plot.h"

class QAbstractSeries;

namespace linetwin::app {

/// A series of Qt Charts of the kind that draws the plot's series, without points. To be given to a chart.
QAbstractSeries* makePlotItem(const PlotSeries& of);
/// Points and colours; `item` is of the kind that makePlotItem(of) makes.
void fillPlotItem(QAbstractSeries& item, const PlotSeries& of);
/// Takes all points away, so that a change of axes costs nothing.
void clearPlotItem(QAbstractSeries& item);

} // namespace linetwin::app
