// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/results/ChartSource.h"
#include "app/run/LiveRunner.h"
#include "app/studies/StudySession.h"
#include "app/window/StudyKeeper.h"

#include <array>

namespace linetwin::app {

/// What a window shows: one document, what is selected in it, and its runs with their playback and charts, and
/// its studies.
struct Session {
    Session();

    ProjectDocument document;
    Selection selection;
    PlaybackClock clock;
    LiveRunner runner;
    ChartSource chartSource;
    StudyKeeper studies;
    /// What is asked in the window of each kind of study, in the order in which they are offered.
    std::array<StudySession, 6> questions;

    /// Tells views that were made meanwhile how things stand.
    void announce();
    /// Silences all of it, so that nothing reaches views that are being destroyed.
    void disconnect();
};

} // namespace linetwin::app
