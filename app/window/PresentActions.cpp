// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PresentActions.h"

#include "app/diagram/DiagramPlayer.h"
#include "app/presentation/Presentation.h"
#include "app/presentation/SideBySide.h"
#include "app/window/Actions.h"
#include "app/window/LanguageFollower.h"
#include "app/window/Session.h"

#include <QAction>
#include <QMainWindow>

#include <memory>
#include <utility>
#include <vector>

namespace linetwin::app {

PlayedView playedView(PlaybackClock& clock)
{
    auto* diagram = new PlayedDiagram(clock);
    return {diagram, [diagram](std::shared_ptr<const ResolvedLine> line, std::shared_ptr<const Recording> recording) {
                const std::size_t count = line->stations.size();
                diagram->play({std::move(line), std::vector<int>(count), std::vector<bool>(count), {}},
                              std::move(recording));
            }};
}

PresentActions::PresentActions(const Actions& actions, Session& session, QMainWindow& window)
    : QObject(&window), m_session(session), m_window(window)
{
    connect(actions[ActionId::Present], &QAction::triggered, this, &PresentActions::present);
    connect(actions[ActionId::FullScreen], &QAction::triggered, this, &PresentActions::toggleFullScreen);
}

void PresentActions::present()
{
    auto* diagram = new DiagramPlayer(m_session.document, m_session.clock, m_session.runner);
    auto* pair = new SideBySide(m_session.document, m_session.clock, m_session.runner, playedView(m_session.clock),
                                playedView(m_session.clock));
    pair->hideChoice();
    auto* presentation =
        new Presentation(m_session.document, m_session.clock, m_session.runner, diagram, pair, &m_window);
    presentation->setProperty(openedByProperty, QStringLiteral("present"));
    presentation->start();
}

void PresentActions::toggleFullScreen()
{
    m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
}

} // namespace linetwin::app
