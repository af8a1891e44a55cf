// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PlaybackActions.h"

#include "app/window/Actions.h"
#include "app/window/Messages.h"
#include "app/window/Session.h"

#include <QAction>

namespace linetwin::app {

PlaybackActions::PlaybackActions(Actions& actions, Session& session, Messages& messages, QObject* parent)
    : QObject(parent), m_actions(actions), m_session(session), m_messages(messages)
{
    PlaybackClock* clock = &session.clock;
    connect(actions[ActionId::PlayPause], &QAction::triggered, clock, &PlaybackClock::togglePlaying);
    connect(actions[ActionId::StepForward], &QAction::triggered, clock, &PlaybackClock::stepToNextEvent);
    connect(actions[ActionId::StepBack], &QAction::triggered, clock, &PlaybackClock::stepToPreviousEvent);
    connect(actions[ActionId::NextStop], &QAction::triggered, this,
            [this] { m_session.clock.stepToNextStop(m_session.selection.stations()); });
    connect(actions[ActionId::PreviousStop], &QAction::triggered, this,
            [this] { m_session.clock.stepToPreviousStop(m_session.selection.stations()); });
    connect(actions[ActionId::ToStart], &QAction::triggered, this, [this] { m_session.clock.seek(SimTime{}); });
    connect(clock, &PlaybackClock::noStopFound, this, &PlaybackActions::showNoStop);
    connect(clock, &PlaybackClock::playingChanged, this, &PlaybackActions::showPlaying);
}

void PlaybackActions::showPlaying()
{
    const bool isPlaying = m_session.clock.isPlaying();
    m_actions.show(ActionId::PlayPause, isPlaying ? tr("&Pause") : tr("&Play"),
                   isPlaying ? QStringLiteral("pause") : QStringLiteral("play"));
}

void PlaybackActions::showNoStop(bool isForward)
{
    const bool isOfSelected = !m_session.selection.stations().empty();
    const QString later = isOfSelected ? tr("The selected stations have no breakdown or jam after this moment")
                                       : tr("There is no breakdown or jam after this moment");
    const QString earlier = isOfSelected ? tr("The selected stations have no breakdown or jam before this moment")
                                         : tr("There is no breakdown or jam before this moment");
    m_messages.showShortly(isForward ? later : earlier);
}

} // namespace linetwin::app
