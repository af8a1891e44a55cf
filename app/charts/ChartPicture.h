// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

#include <QImage>

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

    static constexpr int usualWidth = 960;
};

enum class PictureFormat { Png, Svg, Pdf };

QImage imageOf(const ChartPicture& picture);
/// Writes the picture to the file, all or nothing; otherwise says why not.
std::optional<QString> savePicture(const ChartPicture& picture, PictureFormat format, const QString& path);
PictureFormat formatOf(const QString& path);

} // namespace linetwin::app
