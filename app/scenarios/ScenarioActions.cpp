// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioActions.h"

#include "app/commands/LineCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/text/ActionText.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace linetwin::app {

namespace {

struct Spec {
    ScenarioActions::Id id;
    const char* name;
    const char* text;
    const char* icon; ///< empty for none
    const char* key;
    const char* statusTip;
    bool beginsGroup;
};

constexpr std::array<Spec, 11> specs{{
    {ScenarioActions::New, "newScenario", QT_TRANSLATE_NOOP("ScenarioActions", "&New scenario"), "add", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("ScenarioActions", "Add a scenario that changes nothing yet"), false},
    {ScenarioActions::NewLine, "newOtherLine", QT_TRANSLATE_NOOP("ScenarioActions", "Try another &line"), "other-line",
     "",
     QT_TRANSLATE_NOOP("ScenarioActions",
                       "Add a copy of the line whose stations can be changed; it is compared with the baseline"),
     false},
    {ScenarioActions::Duplicate, "duplicateScenario", QT_TRANSLATE_NOOP("ScenarioActions", "&Duplicate"), "duplicate",
     "Ctrl+D", QT_TRANSLATE_NOOP("ScenarioActions", "Add a scenario that begins with the same changes"), true},
    {ScenarioActions::Rename, "renameScenario", QT_TRANSLATE_NOOP("ScenarioActions", "&Rename"), "", "F2",
     QT_TRANSLATE_NOOP("ScenarioActions", "Give it another name"), true},
    {ScenarioActions::Describe, "describeScenario", QT_TRANSLATE_NOOP("ScenarioActions", "D&escribe…"), "", "",
     QT_TRANSLATE_NOOP("ScenarioActions", "Say in your own words what it is about"), false},
    {ScenarioActions::MoveUp, "moveScenarioUp", QT_TRANSLATE_NOOP("ScenarioActions", "Move &up"), "", "Alt+Up",
     QT_TRANSLATE_NOOP("ScenarioActions", "Move it one place up in the list"), true},
    {ScenarioActions::MoveDown, "moveScenarioDown", QT_TRANSLATE_NOOP("ScenarioActions", "Move do&wn"), "", "Alt+Down",
     QT_TRANSLATE_NOOP("ScenarioActions", "Move it one place down in the list"), false},
    {ScenarioActions::ResetChanges, "resetScenario", QT_TRANSLATE_NOOP("ScenarioActions", "Reset all &changes"),
     "reset", "", QT_TRANSLATE_NOOP("ScenarioActions", "Remove every change, so that the scenario is the baseline"),
     true},
    {ScenarioActions::Adopt, "adoptScenario", QT_TRANSLATE_NOOP("ScenarioActions", "Make these changes the &baseline"),
     "baseline", "",
     QT_TRANSLATE_NOOP("ScenarioActions", "The line really was changed like this: write the values into the baseline"),
     false},
    {ScenarioActions::SaveCopy, "saveScenarioCopy", QT_TRANSLATE_NOOP("ScenarioActions", "&Save a copy…"), "save-as",
     "", QT_TRANSLATE_NOOP("ScenarioActions", "Write it with its line to one file, to be mailed"), true},
    {ScenarioActions::Delete, "deleteScenario", QT_TRANSLATE_NOOP("ScenarioActions", "Dele&te"), "delete", "Del",
     QT_TRANSLATE_NOOP("ScenarioActions", "Remove it from the list; undo brings it back, its file stays"), true},
}};

} // namespace

ScenarioActions::ScenarioActions(ProjectDocument& document, Target target, QObject* parent)
    : QObject(parent), m_document(document), m_target(std::move(target))
{
    for (const Spec& spec : specs) {
        Q_ASSERT(m_actions.size() == static_cast<std::size_t>(spec.id));
        auto* action = new QAction(QCoreApplication::translate("ScenarioActions", spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(spec.key), QKeySequence::PortableText));
        // Only the list itself may take keys such as Delete; a new scenario is made from anywhere.
        action->setShortcutContext(spec.id == New ? Qt::WindowShortcut : Qt::WidgetShortcut);
        action->setStatusTip(QCoreApplication::translate("ScenarioActions", spec.statusTip));
        action->setToolTip(toolTipFor(*action));
        connect(action, &QAction::triggered, this, [this, id = spec.id] { trigger(id); });
        m_actions.push_back(action);
    }
    refreshIcons();
    connect(&m_document, &ProjectDocument::changed, this, &ScenarioActions::refresh);
    refresh();
}

void ScenarioActions::addTo(QMenu& menu) const
{
    for (const Spec& spec : specs) {
        if (spec.beginsGroup)
            menu.addSeparator();
        menu.addAction((*this)[spec.id]);
    }
}

void ScenarioActions::refreshIcons()
{
    for (const Spec& spec : specs) {
        if (*spec.icon)
            (*this)[spec.id]->setIcon(themedIcon(QString::fromLatin1(spec.icon)));
    }
}

void ScenarioActions::setAvailable(bool isAvailable)
{
    m_isAvailable = isAvailable;
    refresh();
}

void ScenarioActions::refresh()
{
    for (QAction* action : m_actions)
        action->setEnabled(m_isAvailable);
    if (!m_isAvailable)
        return;
    const std::optional<ScenarioId> target = m_target();
    const ScenarioEntry* entry = target ? m_document.findScenario(*target) : nullptr;
    const LineEntry* line = target ? m_document.lineOf(target) : nullptr;
    const std::size_t index = line ? m_document.scenarioIndex(*target).value_or(0) : 0;
    const std::size_t count = entry ? line->scenarios.size() : m_document.lines().size() - 1;
    for (const Id id : {Rename, Describe, Delete})
        (*this)[id]->setEnabled(line);
    (*this)[MoveUp]->setEnabled(line && index > 0);
    (*this)[MoveDown]->setEnabled(line && index + 1 < count);
    for (const Id id : {ResetChanges, Adopt})
        (*this)[id]->setEnabled(entry &&
                                !(entry->scenario.overrides.empty() && entry->scenario.calendarStations.empty()));
}

void ScenarioActions::renameActive()
{
    if (const auto active = m_document.activeScenario())
        Q_EMIT renameWanted(*active);
}

void ScenarioActions::trigger(Id id)
{
    takeOverTypedText();
    const std::optional<ScenarioId> target = m_target();
    if (id == New) {
        nameMade(newScenario(m_document));
    } else if (id == NewLine) {
        m_document.setActiveScenario(target);
        nameMade(newOtherLine(m_document));
    } else if (id == SaveCopy) {
        m_document.setActiveScenario(target);
        Q_EMIT copyWanted();
    } else if (id == Duplicate) {
        if (!target || !duplicateLine(m_document, *target))
            duplicateScenario(m_document, target);
    } else if (target && m_document.lineOf(target)) {
        triggerFor(id, *target);
    }
}

/// At once, in place.
void ScenarioActions::nameMade(ScenarioId made)
{
    if (made != noScenario)
        Q_EMIT renameWanted(made);
}

void ScenarioActions::triggerFor(Id id, ScenarioId entry)
{
    switch (id) {
    case Rename: Q_EMIT renameWanted(entry); break;
    case Describe: Q_EMIT describeWanted(entry); break;
    case MoveUp: move(entry, -1); break;
    case MoveDown: move(entry, 1); break;
    case ResetChanges:
        m_document.setActiveScenario(entry); // what is reset is seen
        resetOverrides(m_document, {});
        break;
    case Adopt: adoptOverrides(m_document, entry); break;
    case Delete:
        removeScenario(m_document, entry);
        removeLine(m_document, entry);
        break;
    case New:
    case NewLine:
    case Duplicate:
    case SaveCopy: break;
    }
}

void ScenarioActions::move(ScenarioId scenario, int by)
{
    const std::optional<std::size_t> index = m_document.scenarioIndex(scenario);
    const int position = index ? static_cast<int>(*index) + by : -1;
    if (position >= 0)
        moveScenario(m_document, scenario, static_cast<std::size_t>(position));
}

} // namespace linetwin::app
