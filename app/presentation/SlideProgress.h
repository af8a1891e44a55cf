// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/PlaybackClock.h"

#include <QWidget>

namespace linetwin::app {

/// How far the shift has been played: a bar with the time of the clock.
class SlideProgress : public QWidget {
    Q_OBJECT

public:
    explicit SlideProgress(PlaybackClock& clock, QWidget* parent = nullptr);

    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlaybackClock& m_clock;
    double m_unit = 1;
};

} // namespace linetwin::app
