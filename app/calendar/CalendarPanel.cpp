// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/CalendarPanel.h"

#include "app/calendar/CalendarSummary.h"
#include "app/calendar/EntryForm.h"
#include "app/calendar/EntryList.h"
#include "app/calendar/RunStart.h"
#include "app/calendar/TemplateOffers.h"
#include "app/calendar/WeekView.h"
#include "app/commands/CalendarCommands.h"
#include "app/text/Texts.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int emptyPage = 0;
constexpr int unchosenPage = 1;
constexpr int formPage = 2;
constexpr double longestBreak = 120; ///< minutes; what is longer is called otherwise

EntryContent drawnContent(const WeekEntry& drawn, const QString& name)
{
    using enum ParameterId;
    EntryContent content{name.toStdString(), {{CalendarAt, drawn.at}, {CalendarMinutes, drawn.minutes}}};
    if (drawn.days != everyDay)
        content.values[CalendarDays] = drawn.days;
    return content;
}

} // namespace

void CalendarPanel::draw(const WeekEntry& drawn)
{
    const QString name = drawn.minutes <= longestBreak ? tr("break", "name of a calendar entry")
                                                       : tr("closed", "name of a calendar entry");
    const auto names = addCalendarEntries(m_document, tr("Add %1").arg(name), {drawnContent(drawn, name)});
    if (!names.empty())
        open(names.front());
}

void CalendarPanel::addNew()
{
    WeekEntry entry;
    entry.days = everyDay;
    entry.at = std::min(12 * 60.0, static_cast<double>(minutesPerDay));
    entry.minutes = 30;
    draw(entry);
}

void CalendarPanel::change(const WeekEntry& entry, int gesture)
{
    setWeekTimes(m_document, entry.name, {entry.at, entry.days, entry.minutes}, gesture);
}

void CalendarPanel::duplicate()
{
    const std::string copy = duplicateCalendarEntry(m_document, m_current);
    if (!copy.empty())
        choose(copy);
}

void CalendarPanel::rename()
{
    m_form->editName();
}

void CalendarPanel::removeCurrent()
{
    const auto found = std::ranges::find(m_calendar.entries, m_current, &ShownEntry::name);
    if (found == m_calendar.entries.end())
        return;
    // The next one is chosen, so that several can be removed one after the other.
    const auto place = static_cast<std::size_t>(found - m_calendar.entries.begin());
    removeCalendarEntry(m_document, m_current);
    if (!m_calendar.find(m_current) && !m_calendar.entries.empty())
        choose(m_calendar.entries[std::min(place, m_calendar.entries.size() - 1)].name);
}

void CalendarPanel::resetCurrent()
{
    resetCalendarEntry(m_document, m_current);
}

void CalendarPanel::take(const QString& key)
{
    for (TemplateOffer& offer : templateOffers(m_calendar.run.begin)) {
        if (offer.key != key)
            continue;
        const auto names =
            addCalendarEntries(m_document, tr("Template “%1”").arg(offer.label), std::move(offer.entries));
        if (!names.empty())
            choose(names.front());
        return;
    }
}

void CalendarPanel::choose(const std::string& name)
{
    if (name == m_current)
        return;
    m_current = name;
    refresh();
}

void CalendarPanel::open(const std::string& name)
{
    choose(name);
    m_form->editName();
}

void CalendarPanel::enter()
{
    m_week->setFocus(Qt::OtherFocusReason);
}

void CalendarPanel::handle(const Change& change)
{
    if (std::holds_alternative<FileStateChanged>(change))
        return;
    if (std::holds_alternative<DocumentReplaced>(change)) {
        m_form->discardPendingText();
        m_current.clear();
    }
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const ShownCalendar before = m_calendar;
    refresh();
    // What an undo or redo brings, also under another name, is what the user looks for.
    if (!std::holds_alternative<LineChanged>(change))
        return;
    for (const ShownEntry& entry : m_calendar.entries) {
        if (!before.find(entry.name))
            return choose(std::string(entry.name));
    }
}

void CalendarPanel::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void CalendarPanel::refresh()
{
    m_isStale = false;
    m_calendar = shownCalendar(m_document);
    const ShownEntry* current = m_calendar.find(m_current);
    if (!current)
        m_current.clear();
    const RunTimes& run = m_calendar.run;
    m_week->show(weekEntries(m_calendar), m_current, WeekView::Shift{run.begin, run.minutes, run.warmup});
    m_list->showCalendar(m_calendar, m_current);
    m_start->refresh();
    if (current)
        m_form->showEntry(*current, run);
    m_pages->setCurrentIndex(m_calendar.entries.empty() ? emptyPage : current ? formPage : unchosenPage);
    m_list->setVisible(!m_calendar.entries.empty());
    showSummary();
    showActions();
    showOffers();
    arrange();
}

void CalendarPanel::showSummary()
{
    m_entry->setText(m_document.isReferenceActive() ? tr("Baseline: the line as it is today")
                     : m_document.isBaselineActive()
                         ? tr("“%1”: another line").arg(m_document.activeName())
                         : tr("Scenario “%1”; what it changes is marked").arg(m_document.activeName()));
    QStringList problems;
    for (const Finding& finding : m_calendar.findings)
        problems << messageText(finding);
    for (const ShownEntry& entry : m_calendar.entries) {
        if (hasErrors(entry.findings))
            problems << tr("“%1” has a problem, which stands beside its value.").arg(toQString(entry.name));
    }
    problems.removeDuplicates();
    m_problem->setText(QStringLiteral("\u26A0\u00A0") + problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    const auto& line = m_document.resolved();
    const QString summary = line ? calendarSummary(*line, m_document.effectiveSettings()) : QString();
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void CalendarPanel::showActions()
{
    const ShownEntry* current = m_calendar.find(m_current);
    const bool isThere = current && !current->isDropped;
    m_duplicate->setEnabled(isThere);
    m_rename->setEnabled(isThere && current->isOwn);
    m_remove->setEnabled(isThere);
    m_remove->setText(isThere && !current->isOwn ? tr("&Leave out of this scenario") : tr("&Delete"));
    const bool canReset = current && current->isChanged && !current->isOwn;
    m_reset->setEnabled(canReset);
    m_reset->setText(current && current->isDropped ? tr("&Bring back") : tr("&Reset to baseline"));
}

} // namespace linetwin::app
