// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/EventsCsv.h"

#include <queue>

#include <cassert>
#include <tuple>

namespace linetwin {

namespace {

/// The next visit of a station.
struct Upcoming {
    SimTime time{};
    std::size_t station = 0;
    std::size_t visit = 0;

    bool operator>(const Upcoming& other) const
    {
        return std::tie(time, station) > std::tie(other.time, other.station);
    }
};

} // namespace

EventsCsv::EventsCsv(std::ostream& out, const ResolvedLine& line, const CsvStyle& style)
    : m_text(out, style), m_open(line.stations.size())
{
    const bool hasReasons = line.hasReasons();
    for (const ResolvedStation& station : line.stations) {
        m_names.push_back(m_text.quoted(station.name));
        if (!hasReasons)
            continue;
        std::vector<std::string>& names = m_reasons.emplace_back();
        for (const StationReason& reason : station.reasons)
            names.push_back(m_text.quoted(reason.name));
    }
    if (hasReasons)
        m_text.addRow({"timestamp", "machine", "state", "event_type", "reason"});
    else
        m_text.addRow({"timestamp", "machine", "state", "event_type"});
}

void EventsCsv::append(const Recording& recording, SimTime start, SimTime end)
{
    assert(!recording.isSampled() && recording.stationCount() == m_names.size());
    std::priority_queue<Upcoming, std::vector<Upcoming>, std::greater<>> upcoming;
    const auto pushVisit = [&](std::size_t station, std::size_t visit) {
        const std::vector<SimTime>& starts = recording.track(station).visitStart;
        if (visit < starts.size() && start + starts[visit] < end)
            upcoming.push({start + starts[visit], station, visit});
    };
    for (std::size_t station = 0; station < m_names.size(); ++station)
        pushVisit(station, m_open[station] ? 1 : 0);
    while (!upcoming.empty()) {
        const Upcoming event = upcoming.top();
        upcoming.pop();
        std::optional<Visit>& open = m_open[event.station];
        if (open)
            write(event.time, event.station, *open, "end");
        const StationTrack& track = recording.track(event.station);
        open = Visit{track.visitState[event.visit], track.reasonOf(event.visit)};
        write(event.time, event.station, *open, "start");
        pushVisit(event.station, event.visit + 1);
    }
}

void EventsCsv::finish(SimTime end)
{
    for (std::size_t station = 0; station < m_names.size(); ++station) {
        if (m_open[station])
            write(end, station, *m_open[station], "end");
        m_open[station].reset();
    }
    m_text.flush();
}

void EventsCsv::write(SimTime time, std::size_t station, const Visit& visit, std::string_view eventType)
{
    m_text.add(time);
    m_text.add(m_names[station]);
    m_text.add(nameOf(visit.state));
    m_text.add(eventType);
    if (!m_reasons.empty()) {
        if (visit.reason < m_reasons[station].size())
            m_text.add(m_reasons[station][visit.reason]);
        else
            m_text.addEmpty();
    }
    m_text.endRow();
}

} // namespace linetwin
