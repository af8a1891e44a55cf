// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Closures.h"

#include <algorithm>
#include <tuple>

namespace linetwin {

Closures::Closures(Sources sources, const Window& window) : m_sources(std::move(sources)), m_window(window)
{
    std::ranges::stable_sort(m_sources, {}, [](const auto& source) -> const std::string& { return source->name(); });
    for (const auto& source : m_sources)
        m_comes.push_back(source->next());
    m_times.resize(m_sources.size());
    if (const Closure* first = piece(0))
        m_closesAt = first->begin;
}

/// Of several in force PLANNED rules, then the earliest begun, then the name. False if there is none left in the run.
bool Closures::findPiece()
{
    SimTime begin = never;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        while (m_comes[i].end <= m_known)
            m_comes[i] = m_sources[i]->next();
        begin = std::min(begin, std::max(m_comes[i].begin, m_known));
    }
    if (begin > m_window.end)
        return false;
    std::size_t ruling = m_sources.size();
    SimTime end = never;
    bool pausesRepairs = false;
    const auto rank = [this](std::size_t i) {
        return std::tuple(m_comes[i].state != State::Planned, m_comes[i].begun, i);
    };
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (m_comes[i].begin > begin) {
            end = std::min(end, m_comes[i].begin);
            continue;
        }
        end = std::min(end, m_comes[i].end);
        pausesRepairs = pausesRepairs || m_comes[i].pausesRepairs;
        if (ruling == m_sources.size() || rank(i) < rank(ruling))
            ruling = i;
    }
    Closure piece = m_comes[ruling];
    piece.begin = begin;
    piece.end = end;
    piece.pausesRepairs = pausesRepairs;
    m_times[ruling].time += m_window.overlap(begin, end);
    m_stateTimes[static_cast<std::size_t>(piece.state)] += m_window.overlap(begin, end);
    m_pieces.push_back(piece);
    m_known = end;
    return true;
}

SimTime Closures::openAfter(SimTime time)
{
    for (std::size_t i = m_first; time <= m_window.end; ++i) {
        const Closure* next = piece(i);
        if (!next || time < next->begin)
            return time;
        time = std::max(time, next->end);
    }
    return time;
}

SimTime Closures::advanceAfter(SimTime time, SimTime length, bool isRepair)
{
    for (std::size_t i = m_first; length.count() > 0 && time <= m_window.end; ++i) {
        const Closure* next = piece(i);
        if (!next)
            return time + length;
        if (next->end <= time || (isRepair && !next->pausesRepairs))
            continue;
        if (time < next->begin) {
            if (length <= next->begin - time)
                return time + length;
            length -= next->begin - time;
        }
        time = next->end;
    }
    return time;
}

SimTime Closures::openTimeAfter(SimTime from, SimTime to)
{
    SimTime open{};
    walk(from, to, [&open](const Closure* closure, SimTime begin, SimTime end) {
        if (!closure)
            open += end - begin;
    });
    return open;
}

const Closure* Closures::at(SimTime time)
{
    for (std::size_t i = m_first; time >= m_closesAt; ++i) {
        const Closure* next = piece(i);
        if (!next || time < next->begin)
            return nullptr;
        if (time < next->end)
            return next;
    }
    return nullptr;
}

SimTime Closures::nextClosing(SimTime time)
{
    for (std::size_t i = m_first;; ++i) {
        const Closure* next = piece(i);
        if (!next)
            return never;
        if (next->begin >= time)
            return next->begin;
    }
}

void Closures::drop(SimTime time)
{
    const Closure* first = piece(m_first);
    while (first && first->end <= time)
        first = piece(++m_first);
    m_closesAt = first ? first->begin : never;
    // Seldom enough that what is left is moved once for each piece that goes.
    if (2 * m_first < m_pieces.size() || m_first == 0)
        return;
    m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_first));
    m_first = 0;
}

/// Of the run.
void Closures::findAll()
{
    do
        drop(m_window.end);
    while (findPiece());
}

void Closures::addStops(std::vector<ReasonTotals>& reasons)
{
    findAll();
    for (const auto& source : m_sources)
        reasons[source->reason()].stops += source->countedBegins();
}

void Closures::addTimes(std::vector<ReasonTotals>& reasons, StationTotals& station)
{
    findAll();
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        reasons[m_sources[i]->reason()].time += m_times[i].time;
    for (std::size_t i = 0; i < stateCount; ++i)
        station.timeInState[i] += m_stateTimes[i];
}

} // namespace linetwin
