// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/MomentVisit.h"

#include "app/text/Texts.h"
#include "engine/simulation/Recording.h"

#include <algorithm>

namespace linetwin::app {

namespace {

ShiftChoice choiceOf(const ProjectMoment& moment)
{
    return {ShiftChoice::Kind::Numbered, static_cast<std::uint32_t>(moment.replication)};
}

/// The first station of the line that is stopped by itself, and not for want of another.
QString stopWords(const Recording& recording, SimTime time)
{
    const Moment moment = recording.momentAt(time);
    for (std::size_t i = 0; i < moment.stations.size(); ++i) {
        const StationMoment& station = moment.stations[i];
        if (station.state == State::Execute || station.state == State::Starved || station.state == State::Blocked)
            continue;
        const StationTrack& track = recording.track(i);
        return MomentVisit::tr("%1, %2", "station, what its state is")
            .arg(toQString(track.name),
                 stateAndReasonText(stateWordWithin(station.state), track.reasonName(station.reason)));
    }
    return {};
}

} // namespace

MomentVisit::MomentVisit(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QObject* parent)
    : QObject(parent), m_document(document), m_clock(clock), m_runner(runner)
{
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &MomentVisit::settle);
    connect(&m_runner, &LiveRunner::resultChanged, this, &MomentVisit::settle);
    connect(&m_runner, &LiveRunner::stateChanged, this, &MomentVisit::settle);
}

bool MomentVisit::visit(const ProjectMoment& moment)
{
    const auto entry = m_document.entryOf(moment);
    if (!entry)
        return false;
    m_wanted.reset();
    m_clock.pause();
    m_document.setActiveScenario(*entry);
    m_hasRun = m_runner.choice() == choiceOf(moment) && m_runner.isCurrent();
    m_runner.choose(choiceOf(moment));
    m_wanted = moment;
    settle();
    return true;
}

void MomentVisit::settle()
{
    if (!m_wanted)
        return;
    const auto entry = m_document.entryOf(*m_wanted);
    if (!entry || *entry != m_document.activeScenario()) {
        m_wanted.reset();
        return;
    }
    m_hasRun = m_hasRun || m_runner.isRunning();
    const LiveResultPointer& result = m_runner.result();
    if (!result || !m_runner.isCurrent() || !result->recording || result->recording != m_clock.recording())
        return;
    const bool isShift = result->playedShift == choiceOf(*m_wanted).replication;
    if (!isShift && (!m_hasRun || m_runner.isRunning()))
        return;
    const SimTime time = std::min(nearestTime(std::max(m_wanted->timeSec, 0.0)), m_clock.duration());
    m_wanted.reset();
    m_clock.pause();
    m_clock.seek(time);
    Q_EMIT arrived();
}

std::optional<ProjectMoment> presentMoment(const ProjectDocument& document, const PlaybackClock& clock,
                                           const LiveRunner& runner)
{
    const LiveResultPointer& result = runner.result();
    if (!clock.recording() || !result || result->recording != clock.recording())
        return std::nullopt;
    ProjectMoment moment;
    const QString stop = stopWords(*clock.recording(), clock.time());
    moment.name =
        (stop.isEmpty() ? MomentVisit::tr("At %1", "time").arg(clock.timeText(clock.time())) : stop).toStdString();
    if (!document.isReferenceActive())
        moment.scenario = document.activeName().toStdString();
    moment.timeSec = toSeconds(clock.time());
    moment.replication = result->playedShift;
    return moment;
}

} // namespace linetwin::app
