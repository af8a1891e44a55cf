// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/charts/Plot.h"
#include "app/charts/ShareRange.h"
#include "app/charts/StepFunction.h"
#include "app/settings/Theme.h"
#include "app/text/ShiftClock.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSet>
#include <QString>

#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace linetwin::app {

class PlotCanvas;

/// One entry of a chart's legend.
struct LegendEntry {
    enum class Sample { Line, Dashed, Fill, State, Collecting, Ring, Frame };
    QString name;
    Sample sample = Sample::Line;
    QColor color;
    std::optional<State> state; ///< for Sample::State
    bool isEmphasised = false;
    QString widestValue;                   ///< of valuesAt(), empty where there is none
    std::optional<std::string> station;    ///< that a click on the entry selects
    QString key = {};                      ///< of the series that can be hidden; empty where it cannot
    std::optional<PlotMarker> marker = {}; ///< that the series bears besides its colour
};

/// Where and how a chart draws itself.
struct ChartFrame {
    const Theme& colors;
    QFont font;        ///< of all labels
    QRectF plot;       ///< the data's area; labels go around it
    double margin = 0; ///< space for labels left of it
    TimeRange shown;   ///< part of the time axis; unused without one
    double scroll = 0; ///< how much of a chart with a contentHeight() is above the plot
    bool isTextOnBars = true;
    ShareRange values = {};    ///< part of the value axis that is shown
    QSet<QString> hidden = {}; ///< keys of the series that are not drawn
    ShiftClock clock = {};     ///< how moments are written
    bool hasTimeLabels = true;

    double xOf(SimTime time) const;
    SimTime timeAt(double x) const; ///< cut to the shown range
};

/// Something that is drawn of a run: immutable, independent of any widget, so that window, picture and print show the
/// same. Times are since the end of the warm-up; how they are written is the frame's affair.
class Chart {
public:
    Chart() = default;
    Chart(const Chart&) = delete;
    Chart& operator=(const Chart&) = delete;
    virtual ~Chart();

    /// What is shown, and its unit.
    virtual QString title() const = 0;
    /// What it says in a sentence or two, for screen readers.
    virtual QString summary() const = 0;
    virtual bool hasTimeAxis() const { return true; }
    /// Space for the labels left of the plot in a picture of that width.
    virtual double leftMargin(const QFont& font, double width) const;
    /// The height that the whole content needs in a plot of that width; 0 if it fits into any.
    virtual double contentHeight(double /*width*/, const QFont& /*font*/) const { return 0; }
    /// True where the values can be zoomed: plot() then keeps to the frame's part of them.
    virtual bool hasValueZoom() const { return false; }
    /// What Qt Charts draws; nullopt for a chart that draws all by itself.
    virtual std::optional<Plot> plot(const ChartFrame& frame) const;
    /// All that Qt Charts draws: plot() alone, or one plot for each of several panels. What of them is beyond the
    /// frame's plot and its margins is cut off where the content scrolls.
    virtual std::vector<Plot> plots(const ChartFrame& frame) const;
    /// What the chart draws below and above its plot by itself.
    virtual void paintBelow(QPainter& painter, const ChartFrame& frame) const;
    virtual void paint(QPainter& painter, const ChartFrame& frame) const;
    virtual std::vector<LegendEntry> legend(const Theme& colors) const = 0;
    /// True where the legend repeats the rows' names only, to have a place for values at a moment.
    virtual bool isLegendOfRows() const { return false; }
    /// A value for each entry of the legend, empty where there is none.
    virtual QStringList valuesAt(SimTime time) const;
    /// What is at a place of the picture, as plain text; empty if nothing.
    virtual QString readoutAt(const ChartFrame& frame, QPointF place) const;
    virtual std::optional<std::string> stationAt(const ChartFrame& frame, QPointF place) const;
    /// What of a study is at a place of the picture, as an index into what its outcome lists; nullopt if nothing.
    virtual std::optional<std::size_t> sourceAt(const ChartFrame& frame, QPointF place) const;
    /// The station of each row, for the keyboard: several rows may be of one station, a row of none is empty. Empty
    /// where there are no rows.
    virtual std::vector<std::string> rows() const { return {}; }
    /// Top and bottom of a row, in pixels of the content.
    virtual std::pair<double, double> rowPlace(const ChartFrame& frame, std::size_t row) const;
    /// Where in the picture the read-out of a row that was reached by key is asked for.
    virtual QPointF rowPoint(const ChartFrame& frame, std::size_t row) const;
    virtual ChartTable table(TimeRange shown, const ShiftClock& clock) const = 0;
};

/// The space around the plot but for the left; at the least, where the text needs more.
struct ChartMargins {
    static constexpr double right = 2 * gridUnit;
    static constexpr double top = 3 * gridUnit;
    static constexpr double bottom = 3 * gridUnit;
    static constexpr double bottomWithoutLabels = gridUnit * 1.5;
};
/// The frame of a chart in a rectangle. Charts on one time axis share a margin, the widest of them.
ChartFrame frameIn(const QRectF& area, const Chart& chart, const Theme& colors, const QFont& font, TimeRange shown,
                   bool hasTimeLabels, const ShiftClock& clock, double leastMargin = 0);
/// Where the chart's leftMargin(), which measures all that it has, is known already.
ChartFrame frameWithMargin(const QRectF& area, double margin, const Theme& colors, const QFont& font, TimeRange shown,
                           bool hasTimeLabels, const ShiftClock& clock);

/// Background, title, plot, chart and time labels. The canvas may serve for many drawings.
void paintChart(QPainter& painter, PlotCanvas& canvas, const Chart& chart, const ChartFrame& frame, const QRectF& area);
/// The time axis that is shown, in seconds since the end of the warm-up.
PlotAxis timeAxis(const ChartFrame& frame);
/// An axis of values that shows the frame's part of [0 or lowest, highest] with round ticks.
PlotAxis valueAxis(const ChartFrame& frame, double lowest, double highest);
/// The times below the plot, for a chart whose plots have no time axis of their own at the bottom.
void paintTimeLabels(QPainter& painter, const ChartFrame& frame);
/// Vertical grid lines and the distance of the time labels.
SimTime timeStep(const ChartFrame& frame);
void paintTimeGrid(QPainter& painter, const ChartFrame& frame);
/// A legend's sample in a rectangle.
void paintSample(QPainter& painter, const LegendEntry& entry, const QRectF& place, const Theme& colors);

} // namespace linetwin::app
