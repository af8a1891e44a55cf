// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StationActions.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/commands/LineCommands.h"
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationPalette.h"
#include "app/settings/TypedText.h"
#include "app/window/Actions.h"
#include "app/window/Messages.h"
#include "app/window/Session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <memory>
#include <utility>

namespace linetwin::app {

StationActions::StationActions(Actions& actions, DiagramView& diagram, Session& session, Messages& messages,
                               QObject* parent)
    : QObject(parent), m_actions(actions), m_diagram(diagram), m_session(session), m_messages(messages)
{
    moveKeysToDiagram();
    connectEditor();
    connectNotices();
    setMenus();
    connect(&session.document, &ProjectDocument::changed, this, &StationActions::refresh);
    connect(&session.selection, &Selection::changed, this, &StationActions::refresh);
    // An offer says where the station would go, which is another place then.
    connect(&session.selection, &Selection::changed, this, [this] { m_messages.retract(std::exchange(m_offer, {})); });
    refresh();
}

void StationActions::follow(StationPalette& palette)
{
    connect(&palette, &StationPalette::chosen, this, [this](const QString& key) {
        takeOverTypedText(); // as a step of its own it would stand before the insertion else
        if (const StationTemplate* kind = findStationTemplate(key.toStdString()))
            m_diagram.editor().insert(*kind);
    });
    connect(&palette, &StationPalette::clickedOnce, this, [this](const QString& key) {
        if (const StationTemplate* kind = findStationTemplate(key.toStdString()); kind && m_isAvailable)
            offer(*kind);
    });
}

void StationActions::offer(const StationTemplate& kind)
{
    m_messages.retract(m_offer);
    const QString how = m_diagram.editor().hasSelection()
                            ? tr("Drag “%1” to its place in the line, or insert it behind the selected station.")
                            : tr("Drag “%1” to its place in the line, or insert it at the end.");
    m_offer = how.arg(templateLabel(kind));
    m_messages.showOffer(m_offer, tr("Insert"), [this, &kind] {
        takeOverTypedText();
        m_diagram.editor().insert(kind);
    });
}

void StationActions::setAvailable(bool isAvailable)
{
    m_isAvailable = isAvailable;
    refresh();
}

void StationActions::moveKeysToDiagram()
{
    using enum ActionId;
    auto* window = qobject_cast<QWidget*>(parent());
    for (const ActionId id :
         {Cut, Copy, Paste, Duplicate, Remove, SelectAll, InsertStation, Rename, MoveUp, MoveDown}) {
        window->removeAction(m_actions[id]);
        m_actions[id]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_diagram.addAction(m_actions[id]);
    }
}

void StationActions::connectEditor()
{
    using enum ActionId;
    DiagramEditor& editor = m_diagram.editor();
    connect(m_actions[Cut], &QAction::triggered, &editor, &DiagramEditor::cut);
    connect(m_actions[Copy], &QAction::triggered, &editor, &DiagramEditor::copy);
    connect(m_actions[Paste], &QAction::triggered, &editor, &DiagramEditor::paste);
    connect(m_actions[Duplicate], &QAction::triggered, &editor, &DiagramEditor::duplicate);
    connect(m_actions[Remove], &QAction::triggered, &editor, &DiagramEditor::remove);
    connect(m_actions[SelectAll], &QAction::triggered, &editor, &DiagramEditor::selectAll);
    connect(m_actions[MoveUp], &QAction::triggered, &editor, [&editor] { editor.move(-1); });
    connect(m_actions[MoveDown], &QAction::triggered, &editor, [&editor] { editor.move(1); });
    connect(m_actions[Rename], &QAction::triggered, this, [this, &editor] {
        if (editor.hasSelection())
            m_diagram.renameCurrent();
        else
            Q_EMIT entryRenameWanted();
    });
    connect(m_actions[InsertStation], &QAction::triggered, &m_diagram, &DiagramView::chooseTemplate);
    connect(m_actions[ZoomSelection], &QAction::triggered, &m_diagram, &DiagramView::zoomToSelection);
}

void StationActions::connectNotices()
{
    connect(&m_diagram.exports(), &ExportMenu::done, &m_messages, &Messages::showShortly);
    connect(&m_diagram.exports(), &ExportMenu::failed, &m_messages, &Messages::showError);
    const DiagramEditor& editor = m_diagram.editor();
    const auto notice = std::make_shared<QString>();
    connect(&editor, &DiagramEditor::noticed, this, [this, notice](const QString& message) {
        *notice = message;
        m_messages.showWarning(message);
    });
    // Something was pasted, or there is something else to paste.
    const auto forget = [this, notice] { m_messages.retract(*notice); };
    connect(&editor, &DiagramEditor::added, this, forget);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, forget);
}

void StationActions::setMenus()
{
    using enum ActionId;
    const Actions& actions = m_actions;
    m_diagram.setMenus(
        {{actions[Rename], actions[MoveUp], actions[MoveDown], nullptr, actions[Cut], actions[Copy], actions[Paste],
          actions[Duplicate], actions[Remove], nullptr, actions[ResetStations], actions[ZoomSelection]},
         {actions[Paste], nullptr, actions[ResetStations], actions[ZoomSelection]},
         {actions[Paste], actions[SelectAll], nullptr, actions[ZoomFit]}});
}

void StationActions::refresh()
{
    using enum ActionId;
    const DiagramEditor& editor = m_diagram.editor();
    for (const ActionId id : {Cut, Copy, Duplicate, Remove, ZoomSelection})
        m_actions[id]->setEnabled(m_isAvailable && editor.hasSelection());
    m_actions[Rename]->setEnabled(m_isAvailable && (editor.hasSelection() || !m_session.document.isBaselineActive()));
    for (const ActionId id : {Paste, InsertStation})
        m_actions[id]->setEnabled(m_isAvailable);
    m_actions[SelectAll]->setEnabled(m_isAvailable && !m_session.document.line().stations.empty());
    m_actions[MoveUp]->setEnabled(m_isAvailable && editor.canMove(-1));
    m_actions[MoveDown]->setEnabled(m_isAvailable && editor.canMove(1));
}

} // namespace linetwin::app
