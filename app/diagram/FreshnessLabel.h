// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/PlaybackClock.h"

#include <QLabel>

class QAbstractScrollArea;

namespace linetwin::app {

/// Over the diagram's corner: says that the states are not of the line as it is
/// now.
class FreshnessLabel : public QLabel {
    Q_OBJECT

public:
    FreshnessLabel(QAbstractScrollArea& view, PlaybackClock& clock);

    /// Into the corner of the view, however large that is now.
    void place();

private:
    void showFreshness();

    QAbstractScrollArea& m_view;
    PlaybackClock& m_clock;
};

} // namespace linetwin::app
