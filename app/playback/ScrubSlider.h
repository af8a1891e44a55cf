// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/PlaybackClock.h"
#include "app/playback/StopLanes.h"
#include "app/settings/SpokenSlider.h"

#include <QPixmap>

#include <cstddef>
#include <optional>
#include <vector>

namespace linetwin::app {

class Selection;

/// The whole shift as a slider: a click jumps there, a drag scrubs, keys step, and two lanes below mark where stations
/// were down and jammed. With stations selected theirs stand tall, and all others' are a low hint. Hovering tells the
/// time and what stood still then.
class ScrubSlider : public SpokenSlider {
    Q_OBJECT

public:
    explicit ScrubSlider(PlaybackClock& clock, const Selection* selection = nullptr, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The moment under a horizontal position in this widget, cut to the shift.
    SimTime timeAt(int x) const;
    int positionOf(SimTime time) const;
    /// Rich text: the time at a horizontal position, and which stations were down or jammed in its pixel.
    QString hoverText(int x) const;

    /// In seconds of the shift.
    double numberAt(int place) const override;
    int placeOf(double number) const override;
    QString spokenValue() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void adoptRecording();
    void followClock();
    QRect track() const;
    QRect stopStrip() const;
    void forgetStrip();
    QPixmap makeStrip() const;
    std::vector<std::size_t> selectedStations() const;
    void showHover(QPoint position, QPoint globalPosition);

    PlaybackClock& m_clock;
    const Selection* m_selection;
    SimTime m_unit{1};           ///< of the slider's integer value
    QPixmap m_strip;             ///< the lanes, drawn once; null when they have to be drawn anew
    std::optional<int> m_hoverX; ///< of the mouse above it
};

} // namespace linetwin::app
