// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/EditLine.h"
#include "app/document/ProjectDocument.h"
#include "engine/model/CalendarEntries.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// An edit of the calendar of the shown line or of one of its scenarios. Undo and redo show that entry, so that none
/// passes out of sight.
class EditCalendar : public EditLine {
public:
    /// For the active entry.
    EditCalendar(ProjectDocument& document, const QString& title, LineContent after, Change change, int gesture);

    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void describe();

    ProjectDocument& m_document;
    std::optional<ScenarioId> m_entry;
    CalendarOwner m_owner;
    QString m_title;
    LineContent m_before;
    LineContent m_after;
    bool m_isRepeated = false; ///< an undo or redo; the edit itself shows nothing else
};

/// The shown line's calendar that the active entry has: the line's own or a scenario's.
CalendarOwner calendarOwner(const ProjectDocument& document);

// Each function edits the calendar of the active entry and pushes one undo step, or none if nothing would change; steps
// of one gesture (not 0) merge.

/// Under their names or free ones like them, which come back. `title` names the step.
std::vector<std::string> addCalendarEntries(ProjectDocument& document, const QString& title,
                                            std::vector<EntryContent> entries);
/// The copy's name; empty where there is nothing to copy.
std::string duplicateCalendarEntry(ProjectDocument& document, const std::string& entry);
/// What keeps the entry from being called so; then nothing changes.
std::optional<Finding> renameCalendarEntry(ProjectDocument& document, const std::string& from, const std::string& to);
/// In a scenario entries of the line are left out.
void removeCalendarEntry(ProjectDocument& document, const std::string& entry);

void setCalendarValue(ProjectDocument& document, const std::string& entry, ParameterId id, ParameterValue value,
                      int gesture = 0);
void setWeekTimes(ProjectDocument& document, const std::string& entry, const WeekTimes& times, int gesture);
/// Empty: all.
void setCalendarStations(ProjectDocument& document, const std::string& entry, std::vector<std::string> stations);

// In a scenario: as the line has it.
void resetCalendarValue(ProjectDocument& document, const std::string& entry, ParameterId id);
void resetCalendarStations(ProjectDocument& document, const std::string& entry);
/// Also where it was left out.
void resetCalendarEntry(ProjectDocument& document, const std::string& entry);
void resetCalendar(ProjectDocument& document);

} // namespace linetwin::app
