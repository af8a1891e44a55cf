// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/charts/StepFunction.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace linetwin::app {

/// One line of a chart.
struct ChartSeries {
    enum class Look { Plain, Emphasised, Faded, Dashed };
    QString name;
    QColor color;
    Look look = Look::Plain;
    std::shared_ptr<const StepFunction> steps;
};

/// Values over the simulated time, drawn as steps, with a cursor. What is behind it (Qt Charts now) is nobody's
/// business: series and cursor go in, the user's wishes come out. Times are since the end of the warm-up.
class TimeChart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Replaces all series. Values are drawn from 0 to at least `highest`.
    virtual void setSeries(std::vector<ChartSeries> series, double highest) = 0;
    /// The part of the time axis that is shown, and all there is.
    virtual void setRange(TimeRange shown, TimeRange whole) = 0;
    /// The playback's time; cheap, may be called for every frame.
    virtual void setCursor(SimTime time) = 0;
    /// Where the pointer is over another chart of the same time axis.
    virtual void setPointer(std::optional<SimTime> time) = 0;
    virtual void setTitle(const QString& title) = 0;
    virtual void setTimeLabelsVisible(bool isVisible) = 0;

Q_SIGNALS:
    /// The user zoomed or panned; nothing is shown before setRange().
    void rangeChosen(linetwin::app::TimeRange range);
    /// The user clicked at this time.
    void timeChosen(linetwin::SimTime time);
    /// The pointer is over this time, or has left.
    void timePointed(std::optional<linetwin::SimTime> time);
};

TimeChart* makeTimeChart(QWidget* parent);

} // namespace linetwin::app
