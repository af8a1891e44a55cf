// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/EditActions.h"

#include "app/commands/SetParameter.h"
#include "app/preferences/ActionList.h"
#include "app/text/Punctuation.h"
#include "app/window/Actions.h"
#include "app/window/Session.h"

#include <QAction>

#include <algorithm>

namespace linetwin::app {

EditActions::EditActions(Actions& actions, Session& session, QObject* parent)
    : QObject(parent), m_actions(actions), m_session(session)
{
    QUndoStack* stack = session.document.undoStack();
    connect(actions[ActionId::Undo], &QAction::triggered, stack, &QUndoStack::undo);
    connect(actions[ActionId::Redo], &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, &EditActions::showUndo);
    connect(actions[ActionId::ResetAll], &QAction::triggered, this, [this] { resetOverrides(m_session.document, {}); });
    connect(actions[ActionId::ResetStations], &QAction::triggered, this, &EditActions::resetSelected);
    connect(&session.document, &ProjectDocument::changed, this, &EditActions::refreshReset);
    connect(&session.selection, &Selection::changed, this, &EditActions::refreshReset);
    showUndo();
    refreshReset();
}

void EditActions::setAvailable(bool isAvailable)
{
    m_isAvailable = isAvailable;
    if (isAvailable)
        showUndo();
    refreshReset();
}

void EditActions::showUndo()
{
    const QUndoStack& stack = *m_session.document.undoStack();
    const auto tell = [this](ActionId id, const QString& verb, const QString& what, const QString& icon) {
        m_actions[id]->setProperty(plainTextProperty, verb);
        m_actions.show(id, what.isEmpty() ? verb : labelled(verb, what), icon);
    };
    m_actions[ActionId::Undo]->setEnabled(stack.canUndo());
    m_actions[ActionId::Redo]->setEnabled(stack.canRedo());
    tell(ActionId::Undo, tr("&Undo"), stack.undoText(), QStringLiteral("undo"));
    tell(ActionId::Redo, tr("&Redo"), stack.redoText(), QStringLiteral("redo"));
}

void EditActions::refreshReset()
{
    if (!m_isAvailable)
        return;
    const Scenario& scenario = m_session.document.effectiveScenario();
    const auto& overrides = scenario.overrides;
    const bool isAnySelectedChanged = std::ranges::any_of(
        m_session.selection.stations(), [&](const std::string& station) { return overrides.contains(station); });
    m_actions[ActionId::ResetAll]->setEnabled(!overrides.empty() || !scenario.calendarStations.empty());
    m_actions[ActionId::ResetStations]->setEnabled(isAnySelectedChanged);
}

void EditActions::resetSelected()
{
    // Nothing means everything to resetOverrides().
    if (!m_session.selection.stations().empty())
        resetOverrides(m_session.document, m_session.selection.stations());
}

} // namespace linetwin::app
