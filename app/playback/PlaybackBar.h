// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/PlaybackClock.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace linetwin::app {

class ScrubSlider;

/// The controls of a PlaybackClock: transport buttons, scrub slider, clock and speed. Keys while anything in it has the
/// focus: Space plays and pauses, comma and full stop step to the previous and next event.
class PlaybackBar : public QWidget {
    Q_OBJECT

public:
    explicit PlaybackBar(PlaybackClock& clock, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const QString& name, const QString& toolTip);
    void fillSpeeds();
    void showIcons();
    void showPlaying();
    void showTime();
    void showSpeed();
    void adoptRecording();

    PlaybackClock& m_clock;
    QToolButton* m_toStart;
    QToolButton* m_previous;
    QToolButton* m_play;
    QToolButton* m_next;
    QLabel* m_time;
    ScrubSlider* m_slider;
    QComboBox* m_speed;
};

} // namespace linetwin::app
