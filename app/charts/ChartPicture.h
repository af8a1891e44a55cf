// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/saving/Picture.h"

#include <memory>

namespace linetwin::app {

/// Charts as they leave the program: a heading, the charts below each other with all their rows, and their legends, in
/// light colours whatever the theme.
struct ChartPicture {
    QString heading;    ///< which line, scenario and shift
    QString subheading; ///< may have several lines; empty for none
    std::vector<std::shared_ptr<const Chart>> charts;
    TimeRange shown;
    ShiftClock clock = {};               ///< how moments are written
    QSet<QString> hidden = {};           ///< keys of series that are not drawn
    std::vector<ShareRange> values = {}; ///< part of the values that each chart shows; all where there is none

    /// For that width, in pixels of 1/96 inch.
    QSize size(int width = usualWidth) const;
    void paint(QPainter& painter, QSize size) const;

    /// At the usual width. Keeps a copy.
    operator Picture() const; // NOLINT(google-explicit-constructor): a chart's picture is a picture

    static constexpr int usualWidth = 960;
};

} // namespace linetwin::app
