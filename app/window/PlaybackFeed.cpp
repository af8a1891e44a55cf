// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PlaybackFeed.h"

#include "app/window/Session.h"

namespace linetwin::app {

PlaybackFeed::PlaybackFeed(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session.runner, &LiveRunner::stateChanged, this, &PlaybackFeed::showFreshness);
    connect(&session.runner, &LiveRunner::resultChanged, this, &PlaybackFeed::takeRecording);
    connect(&session.document, &ProjectDocument::changed, this, &PlaybackFeed::showStartTime);
    showStartTime();
}

void PlaybackFeed::takeRecording()
{
    const auto& result = m_session.runner.result();
    // While a long one is made the one before goes on.
    if (!result || result->recording)
        m_session.clock.setRecording(result ? result->recording : nullptr);
    showFreshness();
}

void PlaybackFeed::showFreshness()
{
    using enum PlaybackClock::Freshness;
    const LiveRunner& runner = m_session.runner;
    const bool isRecorded = runner.isCurrent() && (!runner.result() || runner.result()->recording);
    if (!runner.result() || isRecorded)
        m_session.clock.setFreshness(Current);
    else
        m_session.clock.setFreshness(runner.isRunning() ? Updating : OutOfDate);
}

void PlaybackFeed::showStartTime()
{
    m_session.clock.setStartTime(m_session.document.effectiveSettings().startTime);
}

} // namespace linetwin::app
