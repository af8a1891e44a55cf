// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace linetwin::app {

/// What can be done with an entry of the document, as actions for menus, buttons and keys. They act on the entry that
/// `target` names at that moment. Editing in place and saving are asked for by signals.
class ScenarioActions : public QObject {
    Q_OBJECT

public:
    enum Id { New, NewLine, Duplicate, Rename, Describe, MoveUp, MoveDown, ResetChanges, Adopt, SaveCopy, Delete };
    using Target = std::function<std::optional<ScenarioId>()>;

    ScenarioActions(ProjectDocument& document, Target target, QObject* parent = nullptr);

    QAction* operator[](Id id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /// Adds all of them, in their order.
    void addTo(QMenu& menu) const;
    /// Whether any can be used at all; not while something covers the line.
    void setAvailable(bool isAvailable);
    /// Whether each can be done now. Call when the target changes.
    void refresh();
    /// Asks for a new name of the entry that is shown, unless it is the Baseline.
    void renameActive();
    /// After the colours changed.
    void refreshIcons();

Q_SIGNALS:
    void renameWanted(linetwin::app::ScenarioId scenario);
    void describeWanted(linetwin::app::ScenarioId scenario);
    void copyWanted();

private:
    void trigger(Id id);
    void triggerFor(Id id, ScenarioId entry);
    void nameMade(ScenarioId made);
    void move(ScenarioId scenario, int by);

    ProjectDocument& m_document;
    Target m_target;
    std::vector<QAction*> m_actions;
    bool m_isAvailable = true;
};

} // namespace linetwin::app
