// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/DaysEdit.h"
#include "app/calendar/EntryForm.h"
#include "app/calendar/StationsEdit.h"
#include "app/calendar/WeekView.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/FieldRow.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/text/ChoiceText.h"
#include "app/text/Texts.h"
#include "engine/model/Checks.h"
#include "engine/model/Elements.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <bit>
#include <cmath>

namespace linetwin::app {

namespace {

using enum ParameterId;

std::string pathOfField(const std::string& entry, std::string_view field)
{
    const std::string path = pathTo(std::string(sectionKey(ElementKind::Closure)), entry);
    return field.empty() ? path : path + "." + std::string(field);
}

/// Of the field; findings on a list name its places, too.
bool isAbout(const Finding& finding, const std::string& path)
{
    return finding.keyPath == path || finding.keyPath.starts_with(path + "[");
}

struct ProblemText {
    QStringList lines;
    bool isError = false;

    void add(const Finding& finding)
    {
        lines << messageText(finding);
        isError = isError || finding.severity == Severity::Error;
    }
};

QString valueInWords(ParameterId id, ParameterValue value)
{
    switch (specOf(id).format) {
    case ParameterFormat::Choice: return choiceText(id, value.value_or(0));
    case ParameterFormat::ClockTime: return value ? clockText(*value) : QString();
    case ParameterFormat::Weekdays: return daysText(static_cast<int>(value.value_or(everyDay)));
    default: return parameterValueText(id, value);
    }
}

} // namespace

void EntryForm::showEntry(const ShownEntry& entry, const RunTimes& run)
{
    const bool isOther = entry.name != m_entry.name;
    m_entry = entry;
    m_run = run;
    // That a name was refused is news until something else is done: the name that stands there is right.
    m_nameProblem.clear();
    if (isOther)
        discardPendingText();
    m_dropped->setVisible(entry.isDropped);
    m_fields->setVisible(!entry.isDropped);
    m_droppedText->setText(
        tr("This scenario leaves “%1” out: %2.", "an entry, when it is").arg(toQString(entry.name), timesText(entry)));
    showName();
    showValues();
    showOverrides();
    showFindings();
}

void EntryForm::showName()
{
    m_name->setEnabled(m_entry.isOwn);
    m_name->showName(toQString(m_entry.name));
    m_nameRow->showHint(m_entry.isOwn ? QString() : tr("Of the baseline, where it can be renamed for all scenarios."));
    m_nameRow->showProblem(m_nameProblem, true);
}

void EntryForm::showValues()
{
    m_kind->setValue(m_entry.hasClockTime ? 0 : 1);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(std::lround(m_entry.times.at * 60)));
    const QSignalBlocker blocker(m_at);
    m_at->setDisplayFormat(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (m_at->time() != time)
        m_at->setTime(time);
    m_days->setDays(m_entry.times.days);
    m_from->setValue(m_entry.fromMin);
    m_every->setNullText(parameterValueText(CalendarEveryMin, std::nullopt));
    m_every->setValue(m_entry.everyMin);
    m_every->setEnabled(m_entry.everyMin.has_value());
    m_once->setChecked(!m_entry.everyMin);
    m_minutes->setValue(m_entry.times.minutes);
    m_state->setValue(static_cast<double>(m_entry.state));
    m_repairs->setValue(static_cast<double>(m_entry.repairs));
    std::vector<std::string> stations;
    for (const Station& station : m_document.line().stations)
        stations.push_back(station.name);
    m_stations->showStations(m_entry.name, stations, m_entry.stations);
    for (const auto& [id, row] : m_rows) {
        const bool isOfClock = id == CalendarAt || id == CalendarDays;
        const bool isOfRun = id == CalendarFromMin || id == CalendarEveryMin;
        row->setVisible(m_entry.hasClockTime ? !isOfRun : !isOfClock);
        if (id == CalendarMinutes)
            row->showHint(untilText());
        if (id == CalendarState)
            row->showHint(m_entry.state == 0 ? tr("Not in the scheduled time: the OEE leaves it out.")
                                             : tr("In the scheduled time: it lowers availability."));
    }
}

QString EntryForm::untilText() const
{
    if (m_entry.times.minutes <= 0)
        return tr("Without a length it closes nothing.");
    if (!m_entry.hasClockTime)
        return {};
    const double end = m_entry.times.at + m_entry.times.minutes;
    const int later = static_cast<int>(end / minutesPerDay);
    if (later == 0)
        return tr("until %1").arg(clockText(end));
    if (std::popcount(static_cast<unsigned>(m_entry.times.days)) == 1)
        return tr("until %1 %2", "day, time").arg(daysText(shiftedDays(m_entry.times.days, later)), clockText(end));
    return later == 1 ? tr("until %1 on the day after").arg(clockText(end))
                      : tr("until %1, %Ln day(s) later", nullptr, later).arg(clockText(end));
}

void EntryForm::showOverrides()
{
    const Scenario none;
    const Line& line = m_document.line();
    const bool isOfLine = !m_entry.isOwn;
    const ElementValues baseline(line, none, wholeLine, ElementKind::Closure, m_entry.name);
    const SparseParameters& said = overridesOf(m_document.effectiveScenario(), wholeLine);
    for (const auto& [id, row] : m_rows) {
        const bool isChanged = isOfLine && said.contains({id, m_entry.name});
        row->showOverride(isChanged, baseline.applies(id) ? valueInWords(id, baseline.value(id)) : QString());
    }
    const bool hadClock = baseline.value(CalendarAt).has_value();
    const bool isOtherKind = isOfLine && hadClock != m_entry.hasClockTime;
    m_kindRow->showOverride(
        isOtherKind,
        hadClock ? tr("at %1").arg(clockText(baseline.number(CalendarAt)))
                 : tr("after %1 of the run").arg(parameterValueText(CalendarFromMin, baseline.value(CalendarFromMin))));
    m_stationsRow->showOverride(isOfLine && m_document.effectiveScenario().calendarStations.contains(m_entry.name),
                                closedStationsText(stationsClosedBy(line, none, m_entry.name)));
}

void EntryForm::showFindings()
{
    ProblemText general;
    std::vector<std::pair<FieldRow*, ProblemText>> fields;
    for (const auto& [id, row] : m_rows)
        fields.emplace_back(row, ProblemText());
    fields.emplace_back(m_stationsRow, ProblemText());
    for (const Finding& finding : m_entry.findings) {
        ProblemText* place = &general;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const std::string_view leaf = i < m_rows.size() ? specOf(m_rows[i].first).leaf() : "stations";
            if (isAbout(finding, pathOfField(m_entry.name, leaf)) && fields[i].first->isVisibleTo(m_fields))
                place = &fields[i].second;
        }
        place->add(finding);
    }
    const auto typed = [&](ParameterId id, const QuantityEdit* edit) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].first == id && !edit->problem().isEmpty())
                fields[i].second = {{edit->problem()}, true};
        }
    };
    typed(CalendarFromMin, m_from);
    typed(CalendarEveryMin, m_every);
    typed(CalendarMinutes, m_minutes);
    for (const auto& [row, problem] : fields)
        row->showProblem(problem.lines.join(u'\n'), problem.isError);
    m_kindRow->showProblem(general.lines.join(u'\n'), general.isError);
}

} // namespace linetwin::app
