// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/PlaybackClock.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGraphicsOpacityEffect;
class QLabel;
class QToolButton;

namespace linetwin::app {

class ScrubSlider;
class Selection;
class SteadyLabel;

/// The controls of a PlaybackClock: transport buttons, scrub slider, clock and speed. Keys while anything in it has the
/// focus: Space plays and pauses, comma and full stop step to the previous and next event. Stops are those of the
/// selected stations. A recording that is not current is dimmed, and the bar says so.
class PlaybackBar : public QWidget {
    Q_OBJECT

public:
    PlaybackBar(PlaybackClock& clock, const Selection& selection, QWidget* parent = nullptr);

    /// Puts another control before the speed.
    void addControl(QWidget* control);

    /// With all rows that it has in its width.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
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
    void showFreshness();
    void adoptRecording();
    void reserveTimeWidth();
    std::vector<QToolButton*> buttons() const;

    PlaybackClock& m_clock;
    QToolButton* m_toStart;
    QToolButton* m_previousStop;
    QToolButton* m_previous;
    QToolButton* m_play;
    QToolButton* m_next;
    QToolButton* m_nextStop;
    SteadyLabel* m_freshness;
    QLabel* m_time;
    ScrubSlider* m_slider;
    QComboBox* m_speed;
    std::vector<QGraphicsOpacityEffect*> m_dims;
};

} // namespace linetwin::app
