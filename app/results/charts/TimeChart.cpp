// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/charts/TimeChart.h"

#include "app/results/charts/QtTimeChart.h"

namespace linetwin::app {

TimeChart* makeTimeChart(QWidget* parent)
{
    return new QtTimeChart(parent);
}

} // namespace linetwin::app
