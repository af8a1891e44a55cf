// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/CalendarCommands.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/EditWords.h"
#include "app/text/ChangedValues.h"
#include "app/text/DifferenceText.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/ElementDifferences.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace linetwin::app {

namespace {

class CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarCommands)
};

/// "Length 30 → 45 min" for each value that differs.
QString changedCalendar(const LineContent& before, const LineContent& after, CalendarOwner owner)
{
    const Scenario first = calendarScenario(before, owner);
    const Scenario second = calendarScenario(after, owner);
    QStringList changes;
    for (const Difference& each :
         elementDifferences({before.line, first}, {after.line, second}, wholeLine, ElementKind::Closure)) {
        if (!each.first || !each.second)
            continue; // an entry that came or went is what the title says
        const ChangedValues values{differenceValueText(each, each.first), differenceValueText(each, each.second)};
        changes << QStringLiteral("%1 %2").arg(differenceLabel(each), arrowText(values));
    }
    return joinedNames(changes);
}

/// False where there is no room: then nothing changes.
bool pushCalendar(ProjectDocument& document, const QString& title, LineContent content, Change change, int gesture = 0)
{
    if (content == lineContentOf(document))
        return true;
    if (!hasRoomForCalendar(document, content))
        return false;
    document.undoStack()->push(new EditCalendar(document, title, std::move(content), std::move(change), gesture));
    return true;
}

QString valueTitle(const QString& what, const std::string& entry)
{
    //: What undo and redo name: a parameter and the calendar entry that it is of
    return CalendarWords::tr("%1, %2").arg(what, toQString(entry));
}

QString resetTitle(const QString& what, const std::string& entry)
{
    return CalendarWords::tr("reset of %1, %2", "a parameter and the calendar entry that it is of")
        .arg(what, toQString(entry));
}

QString stationsWord()
{
    return CalendarWords::tr("Stations");
}

} // namespace

EditCalendar::EditCalendar(ProjectDocument& document, const QString& title, LineContent after, Change change,
                           int gesture)
    : EditLine(document, title, withContent(document.lineState(), after), std::move(change), gesture),
      m_document(document), m_entry(document.activeScenario()), m_owner(calendarOwner(document)), m_title(title),
      m_before(lineContentOf(document)), m_after(std::move(after))
{
    describe();
}

void EditCalendar::describe()
{
    const QString details = changedCalendar(m_before, m_after, m_owner);
    setText(labelled(entryName(m_document, m_entry), details.isEmpty() ? m_title : details) + u'\n' + m_title);
}

void EditCalendar::redo()
{
    if (std::exchange(m_isRepeated, true))
        m_document.setActiveScenario(m_entry);
    EditLine::redo();
}

void EditCalendar::undo()
{
    m_document.setActiveScenario(m_entry);
    EditLine::undo();
}

bool EditCalendar::mergeWith(const QUndoCommand* other)
{
    const auto* later = dynamic_cast<const EditCalendar*>(other);
    if (!later || !EditLine::mergeWith(other))
        return false;
    m_after = later->m_after;
    describe();
    return true;
}

CalendarOwner calendarOwner(const ProjectDocument& document)
{
    const auto active = document.activeScenario();
    return document.isBaselineActive() || !active ? std::nullopt : document.shownLine().indexOf(*active);
}

std::vector<std::string> addCalendarEntries(ProjectDocument& document, const QString& title,
                                            std::vector<EntryContent> entries)
{
    AddedEntries added =
        linetwin::addCalendarEntries(lineContentOf(document), calendarOwner(document), std::move(entries));
    const bool isMade = pushCalendar(document, title, std::move(added.content), LineChanged{});
    return isMade ? added.names : std::vector<std::string>();
}

std::string duplicateCalendarEntry(ProjectDocument& document, const std::string& entry)
{
    AddedEntries added = linetwin::duplicateCalendarEntry(lineContentOf(document), calendarOwner(document), entry);
    const bool isMade = pushCalendar(document, CalendarWords::tr("Duplicate %1").arg(toQString(entry)),
                                     std::move(added.content), LineChanged{});
    return !isMade || added.names.empty() ? std::string() : added.names.front();
}

std::optional<Finding> renameCalendarEntry(ProjectDocument& document, const std::string& from, const std::string& to)
{
    LineContent content = lineContentOf(document);
    const CalendarOwner owner = calendarOwner(document);
    if (auto problem = calendarNameProblem(content, owner, from, to))
        return problem;
    pushCalendar(document, CalendarWords::tr("Rename %1 to %2").arg(toQString(from), toQString(to)),
                 linetwin::renameCalendarEntry(std::move(content), owner, from, to), LineChanged{});
    return std::nullopt;
}

void removeCalendarEntry(ProjectDocument& document, const std::string& entry)
{
    const CalendarOwner owner = calendarOwner(document);
    const bool isOwn = ownsCalendarEntry(lineContentOf(document), owner, entry);
    const QString title = isOwn ? CalendarWords::tr("Remove %1") : CalendarWords::tr("Leave out %1");
    pushCalendar(document, title.arg(toQString(entry)),
                 linetwin::removeCalendarEntry(lineContentOf(document), owner, entry), LineChanged{});
}

void setCalendarValue(ProjectDocument& document, const std::string& entry, ParameterId id, ParameterValue value,
                      int gesture)
{
    // A value that is said already is not said again, also where it is the default's.
    if (document.ownValue(wholeLine, {id, entry}) == std::optional<ParameterValue>(value))
        return;
    pushCalendar(document, valueTitle(parameterLabel(id), entry),
                 linetwin::setCalendarValue(lineContentOf(document), calendarOwner(document), entry, id, value),
                 ParameterChanged{}, gesture);
}

void setWeekTimes(ProjectDocument& document, const std::string& entry, const WeekTimes& times, int gesture)
{
    pushCalendar(document, CalendarWords::tr("Move %1").arg(toQString(entry)),
                 linetwin::setWeekTimes(lineContentOf(document), calendarOwner(document), entry, times), LineChanged{},
                 gesture);
}

void setCalendarStations(ProjectDocument& document, const std::string& entry, std::vector<std::string> stations)
{
    pushCalendar(
        document, valueTitle(stationsWord(), entry),
        linetwin::setCalendarStations(lineContentOf(document), calendarOwner(document), entry, std::move(stations)),
        LineChanged{});
}

void resetCalendarValue(ProjectDocument& document, const std::string& entry, ParameterId id)
{
    if (const CalendarOwner owner = calendarOwner(document))
        pushCalendar(document, resetTitle(parameterLabel(id), entry),
                     linetwin::resetCalendarValue(lineContentOf(document), *owner, entry, id), ParameterChanged{});
}

void resetCalendarStations(ProjectDocument& document, const std::string& entry)
{
    if (const CalendarOwner owner = calendarOwner(document))
        pushCalendar(document, resetTitle(stationsWord(), entry),
                     linetwin::resetCalendarStations(lineContentOf(document), *owner, entry), LineChanged{});
}

void resetCalendarEntry(ProjectDocument& document, const std::string& entry)
{
    if (const CalendarOwner owner = calendarOwner(document))
        pushCalendar(document, CalendarWords::tr("%1 as in the baseline").arg(toQString(entry)),
                     linetwin::resetCalendarEntry(lineContentOf(document), *owner, entry), LineChanged{});
}

void resetCalendar(ProjectDocument& document)
{
    if (const CalendarOwner owner = calendarOwner(document))
        pushCalendar(document, CalendarWords::tr("calendar as in the baseline"),
                     linetwin::resetCalendar(lineContentOf(document), *owner), LineChanged{});
}

} // namespace linetwin::app
