// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/report/ReportMaker.h"
#include "app/report/ReportTexts.h"
#include "app/text/ChangedValues.h"
#include "app/text/ElementWords.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace linetwin::app {

namespace {

ShiftClock clockOf(const ProjectDocument& document, const std::optional<ScenarioId>& entry)
{
    const RunSettings settings = document.runSettings(entry);
    return ShiftClock(settings.startTime, horizonFromHours(settings.durationHours));
}

} // namespace

void ReportMaker::finish()
{
    m_runner.reset();
    sortPairs();
    tellInputs();
    tellMoments();
    tellStudies();
    Q_EMIT progressChanged(1);
    Q_EMIT made(m_contents);
}

/// The scenarios are what is looked at; the Baseline alone comes last, and shifts of moments behind those of figures.
void ReportMaker::sortPairs()
{
    std::vector<std::size_t> order(m_contents.pairs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t pair) { return m_pairRanks[pair]; });
    std::vector<PlayedPair> sorted;
    for (const std::size_t pair : order)
        sorted.push_back(m_contents.pairs[pair]);
    m_contents.pairs = std::move(sorted);
    for (ReportedMoment& moment : m_moments) {
        if (moment.pair)
            moment.pair = static_cast<std::size_t>(std::ranges::find(order, *moment.pair) - order.begin());
    }
}

std::vector<std::size_t> ReportMaker::momentsIn(std::uint32_t replication) const
{
    const std::vector<ProjectMoment>& moments = m_document.moments();
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto entry = m_document.entryOf(moments[i]);
        if (entry && *entry == m_entries[m_next] && moments[i].replication == std::int64_t{replication})
            places.push_back(i);
    }
    return places;
}

void ReportMaker::drawMoments(const LiveResultPointer& result)
{
    if (!result->recording)
        return;
    for (const std::size_t place : momentsIn(result->playedShift))
        addStep([this, result, place] {
            const SimTime time = nearestTime(m_document.moments()[place].timeSec);
            m_moments[place].picture = m_drawDiagram(m_document, result.get(), time);
        });
}

void ReportMaker::listShifts(const LiveResult& result)
{
    m_shiftsLeft.clear();
    for (int shift = result.replicationCount() - 1; shift >= 0; --shift) {
        const auto replication = static_cast<std::uint32_t>(shift);
        if (replication != result.playedShift && !momentsIn(replication).empty())
            m_shiftsLeft.push_back(replication);
    }
}

void ReportMaker::tellInputs()
{
    const Line& line = m_document.ownLine().line.line;
    for (const Station& station : line.stations) {
        const auto baseline = line.baseline.find(station.name);
        if (baseline == line.baseline.end())
            continue;
        for (const auto& [key, value] : baseline->second.parameters)
            m_contents.inputs << QStringList{
                toQString(station.name), parameterLabel(key),
                changedValues(key.id, value, value, {intervalUnit(line, station.name, key), line.currency}).to};
    }
    m_contents.lineFile = toQString(writeLine(line));
    m_contents.inputsHash = inputsHash(m_document, entryNames());
}

QStringList ReportMaker::entryNames() const
{
    QStringList names;
    for (const auto& entry : m_entries)
        names << (entry ? m_document.nameOf(entry) : QString());
    return names;
}

void ReportMaker::tellMoments()
{
    const std::vector<ProjectMoment>& moments = m_document.moments();
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const ProjectMoment& moment = moments[i];
        ReportedMoment& told = m_moments[i];
        told.name = toQString(moment.name);
        told.caption = toQString(moment.caption);
        told.time = nearestTime(moment.timeSec);
        const auto entry = m_document.entryOf(moment);
        if (!entry)
            told.where = ReportTexts::tr("%1 (deleted)", "scenario").arg(toQString(moment.scenario));
        else if (std::ranges::find(m_entries, *entry) == m_entries.end())
            continue;
        else
            told.where = ReportTexts::tr("%1, shift %2, %3", "entry, number, time")
                             .arg(m_document.nameOf(*entry))
                             .arg(moment.replication + 1)
                             .arg(clockOf(m_document, *entry).text(told.time));
        m_contents.moments << told;
    }
}

void ReportMaker::tellStudies()
{
    const QStringList names = entryNames();
    for (const KeptStudy& study : m_question.studies) {
        const bool isOfEntry =
            std::ranges::any_of(study.entries, [&](const QString& name) { return names.contains(name); });
        if (!m_question.entry || isOfEntry)
            m_contents.studies << ReportedStudy{study, isOutdated(m_document, study)};
    }
}

} // namespace linetwin::app
