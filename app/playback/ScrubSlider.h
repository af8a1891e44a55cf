// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/PlaybackClock.h"

#include <QSlider>

#include <vector>

namespace linetwin::app {

/// How much of one slice of the recording stations stood still by themselves, 0 … 1 each: the share of the slice in
/// which the worst station was down, and likewise jammed.
struct StopShare {
    double down = 0;
    double jammed = 0;
};

/// Cuts the recording into `slices` of equal length. A stop is never lost, however short: the share of a slice with one
/// is positive. A sampled recording has no spans; all its shares are 0.
std::vector<StopShare> stopShares(const Recording& recording, int slices);

/// The whole shift as a slider: a click jumps there, keys step, and two thin lanes below mark where stations were down
/// and jammed.
class ScrubSlider : public QSlider {
    Q_OBJECT

public:
    explicit ScrubSlider(PlaybackClock& clock, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The moment under a horizontal position in this widget, cut to the shift.
    SimTime timeAt(int x) const;
    int positionOf(SimTime time) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void adoptRecording();
    void followClock();
    QRect track() const;
    void paintStops(QPainter& painter, const QRect& strip);

    PlaybackClock& m_clock;
    SimTime m_unit{1}; ///< of the slider's integer value
    std::vector<StopShare> m_stops;
    bool m_areStopsCurrent = false;
};

} // namespace linetwin::app
