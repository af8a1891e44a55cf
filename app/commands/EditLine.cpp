// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/EditLine.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/EditWords.h"

#include <utility>

namespace linetwin::app {

namespace {

constexpr int editLineId = 2;

Change inverse(const Change& change)
{
    const auto* stations = std::get_if<StationsChanged>(&change);
    if (!stations)
        return change;
    StationsChanged back{stations->removed, stations->added, {}, false};
    for (const auto& [from, to] : stations->renamed)
        back.renamed.emplace_back(to, from);
    return back;
}

LineContent contentOf(const LineState& state)
{
    LineContent content{state.line, {}, {}};
    for (const auto& [id, overrides] : state.overrides)
        content.overrides.push_back(overrides);
    for (const auto& [id, stations] : state.calendarStations)
        content.calendarStations.push_back(stations);
    return content;
}

} // namespace

EditLine::EditLine(ProjectDocument& document, const QString& title, LineState after, Change change, int gesture)
    : m_document(document), m_line(document.shownLine().id), m_before(document.lineState()), m_after(std::move(after)),
      m_change(std::move(change)), m_gesture(gesture)
{
    for (const auto& [id, settings] : m_after.settings)
        m_before.settings.emplace_back(id, document.ownRunSettings(id));
    setText(undoText(title, lineDetails(m_before.line, m_after.line)));
}

void EditLine::apply(const LineState& state, const Change& change)
{
    if (m_document.shownLine().id != m_line)
        m_document.setActiveScenario(m_line);
    m_document.applyLineState(state, change);
}

void EditLine::redo()
{
    apply(m_after, m_change);
}

void EditLine::undo()
{
    apply(m_before, inverse(m_change));
}

int EditLine::id() const
{
    return editLineId;
}

bool EditLine::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const EditLine&>(*other);
    const bool isSameTarget = later.m_line == m_line && later.actionText() == actionText();
    if (m_gesture == 0 || later.m_gesture != m_gesture || !isSameTarget)
        return false;
    m_after = later.m_after;
    setText(undoText(actionText(), lineDetails(m_before.line, m_after.line)));
    setObsolete(m_after == m_before);
    return true;
}

LineContent lineContentOf(const ProjectDocument& document)
{
    return contentOf(document.lineState());
}

LineState withContent(LineState state, LineContent content)
{
    state.line = std::move(content.line);
    for (std::size_t i = 0; i < state.overrides.size(); ++i)
        state.overrides[i].second = std::move(content.overrides[i]);
    for (std::size_t i = 0; i < state.calendarStations.size(); ++i)
        state.calendarStations[i].second = std::move(content.calendarStations[i]);
    return state;
}

bool pushLineEdit(ProjectDocument& document, const QString& title, LineContent content, const Change& change,
                  int gesture)
{
    LineState state = document.lineState();
    if (content == contentOf(state))
        return true;
    if (!hasRoomForLine(document, content))
        return false;
    LineState after = withContent(std::move(state), std::move(content));
    document.undoStack()->push(new EditLine(document, title, std::move(after), change, gesture));
    return true;
}

} // namespace linetwin::app
