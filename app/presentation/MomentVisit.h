// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"

#include <QObject>

#include <optional>

namespace linetwin::app {

/// Goes to moments: shows the entry, plays the shift, and stops the clock there once that is recorded. GUI thread.
class MomentVisit : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    MomentVisit(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QObject* parent);

    /// False where the moment's entry is gone; then all stays as it is. The last one that is wanted wins, and nothing
    /// is forced on somebody who went to another entry meanwhile.
    bool visit(const ProjectMoment& moment);

Q_SIGNALS:
    void arrived();

private:
    void settle();

    ProjectDocument& m_document;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    std::optional<ProjectMoment> m_wanted;
    bool m_hasRun = false; ///< since it is wanted: a shift that is not there by the end never comes
};

/// The moment that is shown now, called after what stands still then: "Packer, jammed", or else after the time.
/// nullopt while nothing is played.
std::optional<ProjectMoment> presentMoment(const ProjectDocument& document, const PlaybackClock& clock,
                                           const LiveRunner& runner);

} // namespace linetwin::app
