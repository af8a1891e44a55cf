// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Elements.h"
#include "engine/study/Sensitivity.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace linetwin {

namespace {

using Kind = SensitivityRow::Kind;

bool canBreakDown(const StationParameters& parameters)
{
    return parameters.mtbfMin && parameters.mttrMin > 0;
}

/// Whether such stops happen and change anything.
bool canStop(const ResolvedStop& stop)
{
    const bool slows = stop.slowCycles > 0 && stop.slowSpeed < 1;
    return stop.every && (stop.timeMin > 0 || stop.scrapCycles > 0 || slows);
}

bool stopsFor(const ResolvedStop& stop, State state)
{
    return stop.state == state && stop.every && stop.timeMin > 0;
}

bool canJam(const StationParameters& parameters)
{
    return parameters.jamProb > 0 && parameters.jamTimeSec > 0;
}

bool isMoney(LineFigure figure)
{
    return specOf(figure).use == FigureUse::Product;
}

/// Whether the figure tells good units from defective ones, also where none is rejected.
bool countsDefects(LineFigure figure)
{
    using enum LineFigure;
    static constexpr std::array figures{
        GoodUnitsPerHour, OutputPerHour, GoodUnitsDelivered, DefectiveFinishedItems, Oee, Quality, Teep};
    return isMoney(figure) || std::ranges::find(figures, figure) != figures.end();
}

/// What of a line can touch a figure at all, by the rules of the line and not by the luck of any run.
class Reach {
public:
    Reach(const ResolvedLine& line, LineFigure figure) : m_line(line), m_figure(figure) {}

    /// Figures that are the same in every run, whatever changes.
    bool isFigureFixed() const
    {
        const auto& stations = m_line.stations;
        const bool hasDefects = std::ranges::any_of(stations, &hasDefect);
        if (isMoney(m_figure) && !m_line.hasMoney())
            return true;
        switch (m_figure) {
        case LineFigure::UnitsRejected:
        case LineFigure::RejectedShare:
            return !isRejectedUpTo(stations.size() - 1) && !std::ranges::any_of(stations, &hasFalseRejects);
        case LineFigure::DefectiveFinishedItems:
        case LineFigure::Quality: return !hasDefects;
        case LineFigure::Availability: return !canBeDown(stations[m_line.yardstick.constraint]);
        case LineFigure::Loading: return !canBePlanned(stations[m_line.yardstick.constraint]);
        default: return false;
        }
    }

    bool reaches(std::size_t station, ParameterId parameter) const
    {
        const StationParameters& parameters = m_line.stations[station].parameters;
        using enum ParameterId;
        switch (parameter) {
        case Uph:
        case CycleTimeCv: return true;
        case BufferCapacity: return station + 1 < m_line.stations.size();
        case MtbfMin:
        case MttrMin:
        case RepairCv: return canBreakDown(parameters);
        case JamProb:
        case JamTimeSec:
        case JamTimeCv: return canJam(parameters);
        case DefectRate: return countsDefects(m_figure) || isDetectedFrom(station);
        case DetectionProb: return isRejectedUpTo(station);
        case FalseRejectProb: return true;
        case TransitSec: return m_line.bufferAfter(station).transit > SimTime{};
        case LaborPerHour:
        case OverheadPerHour:
        case EnergyPerHour: return isMoney(m_figure);
        case RestartLevel:
        case IdealUph:
        default: break;
        }
        return false;
    }

private:
    static bool hasDefect(const ResolvedStation& station)
    {
        const auto makesScrap = [](const ResolvedStop& stop) { return stop.every && stop.scrapCycles > 0; };
        return station.parameters.defectRate > 0 || std::ranges::any_of(station.stops, makesScrap);
    }
    static bool hasFalseRejects(const ResolvedStation& station) { return station.parameters.falseRejectProb > 0; }
    static bool hasDetection(const ResolvedStation& station) { return station.parameters.detectionProb > 0; }

    /// Whether a reason of stops or a closure puts the station into the state.
    bool isPutInto(State state, const ResolvedStation& station) const
    {
        const auto stops = [&](const ResolvedStop& stop) { return stopsFor(stop, state); };
        const auto closes = [&](std::size_t i) {
            return m_line.calendar[i].state == state && m_line.calendar[i].length > SimTime{};
        };
        return std::ranges::any_of(station.stops, stops) || std::ranges::any_of(m_line.lineStops, stops) ||
               std::ranges::any_of(station.closures, closes);
    }
    bool canBeDown(const ResolvedStation& station) const
    {
        return canBreakDown(station.parameters) || isPutInto(State::Down, station) || isPutInto(State::Setup, station);
    }
    bool canBePlanned(const ResolvedStation& station) const { return isPutInto(State::Planned, station); }

    bool isDetectedFrom(std::size_t station) const
    {
        const auto from = m_line.stations.begin() + static_cast<std::ptrdiff_t>(station);
        return std::any_of(from, m_line.stations.end(), &hasDetection);
    }

    /// Whether a defect that arises at the station or before it can be found at the station or before it.
    bool isRejectedUpTo(std::size_t station) const
    {
        bool hasDefectSoFar = false;
        for (std::size_t i = 0; i <= station; ++i) {
            hasDefectSoFar = hasDefectSoFar || hasDefect(m_line.stations[i]);
            if (hasDefectSoFar && hasDetection(m_line.stations[i]))
                return true;
        }
        return false;
    }

    const ResolvedLine& m_line;
    LineFigure m_figure;
};

/// The value improved or worsened by the share; the same where it is not varied.
double variedBy(const ParameterSpec& spec, double value, double share, bool isImproved)
{
    const bool isUp = (spec.better == Better::Up) == isImproved;
    double change = std::abs(value) * share;
    if (spec.isInteger)
        change = std::max(1.0, std::round(change));
    return std::clamp(withoutRoundingError(isUp ? value + change : value - change), spec.minimum, spec.maximum);
}

class Rows {
public:
    explicit Rows(const SensitivityStudy& study)
        : m_study(study), m_line(resolve(study.scenario.line, study.scenario.scenario)), m_reach(m_line, study.figure)
    {
    }

    std::vector<SensitivityRow> list()
    {
        if (m_reach.isFigureFixed())
            return {};
        for (std::size_t station = 0; station < m_line.stations.size(); ++station) {
            const std::string& name = m_line.stations[station].name;
            const auto varyIfReached = [&](ParameterId id) {
                if (m_reach.reaches(station, id))
                    vary(name, id);
            };
            for (const ParameterSpec& spec : parameterSpecs())
                varyIfReached(spec.id);
            const std::array<std::pair<ParameterId, ParameterValue>, 4> losses{{{ParameterId::MtbfMin, std::nullopt},
                                                                                {ParameterId::JamProb, 0},
                                                                                {ParameterId::DefectRate, 0},
                                                                                {ParameterId::FalseRejectProb, 0}}};
            for (const auto& [id, off] : losses) {
                if (m_reach.reaches(station, id))
                    switchOff(name, id, off);
            }
            addStops(name, m_line.stations[station].stops, ParameterId::StopEvery, ParameterId::StopTimeMin);
        }
        addStops(wholeLine, m_line.lineStops, ParameterId::LineStopEvery, ParameterId::LineStopTimeMin);
        for (const ResolvedClosure& closure : m_line.calendar) {
            if (closure.length > SimTime{})
                m_rows.push_back(
                    {Kind::SwitchedOff, {wholeLine, {ParameterId::CalendarEntry, closure.name}}, {}, {}, false});
        }
        const auto buffers = std::span(m_line.stations).first(m_line.stations.size() - 1);
        const auto largest = static_cast<std::int64_t>(specOf(ParameterId::BufferCapacity).maximum);
        if (std::ranges::any_of(buffers, [&](const auto& b) { return b.parameters.bufferCapacity < largest; }))
            m_rows.push_back({Kind::UnlimitedBuffers, {{}, ParameterId::BufferCapacity}, {}, {}, false});
        return std::move(m_rows);
    }

private:
    ParameterValue valueOf(const std::string& station, const ParameterKey& key) const
    {
        return resolvedValue(m_study.scenario.line, m_study.scenario.scenario, station, key);
    }

    void vary(const std::string& station, const ParameterKey& key)
    {
        const ParameterSpec& spec = specOf(key.id);
        const ParameterValue value = valueOf(station, key);
        if (!value || (*value == 0 && !spec.isInteger))
            return;
        for (const bool isImproved : {true, false}) {
            const double to = variedBy(spec, *value, m_study.percent / 100, isImproved);
            if (to != *value)
                add(isImproved ? Kind::Improved : Kind::Worsened, station, key, to);
        }
    }

    void switchOff(const std::string& station, const ParameterKey& key, ParameterValue off)
    {
        const ParameterValue value = valueOf(station, key);
        if (value && value != off)
            add(Kind::SwitchedOff, station, key, off);
    }

    void addStops(const std::string& station, std::span<const ResolvedStop> stops, ParameterId every, ParameterId time)
    {
        for (const ResolvedStop& stop : stops) {
            if (!canStop(stop))
                continue;
            vary(station, {every, stop.name});
            vary(station, {time, stop.name});
            switchOff(station, {every, stop.name}, std::nullopt);
        }
    }

    void add(Kind kind, const std::string& station, const ParameterKey& key, ParameterValue to)
    {
        m_rows.push_back({kind, {station, key}, valueOf(station, key), to, isInCycles(station, key)});
    }

    bool isInCycles(const std::string& station, const ParameterKey& key) const
    {
        if (key.id != ParameterId::StopEvery)
            return false;
        const StudyScenario& of = m_study.scenario;
        const ElementValues values(of.line, of.scenario, station, ElementKind::Stop, key.element);
        return values.choice(ParameterId::StopPer) == static_cast<std::size_t>(StopTrigger::Cycles);
    }

    const SensitivityStudy& m_study;
    ResolvedLine m_line;
    Reach m_reach;
    std::vector<SensitivityRow> m_rows;
};

} // namespace

std::string_view rowKey(Kind kind)
{
    switch (kind) {
    case Kind::Improved: return "improved";
    case Kind::Worsened: return "worsened";
    case Kind::SwitchedOff: return "switched_off";
    case Kind::UnlimitedBuffers: return "unlimited_buffers";
    }
    return {};
}

std::string nameOf(const SensitivityRow& row)
{
    if (row.kind == Kind::UnlimitedBuffers)
        return std::string(rowKey(row.kind));
    if (row.kind != Kind::SwitchedOff)
        return row.path.text();
    return row.path.text() + '=' + (row.to ? numberText(*row.to) : "null");
}

std::vector<SensitivityRow> rowsOf(const SensitivityStudy& study)
{
    return Rows(study).list();
}

Scenario changed(const SensitivityStudy& study, const SensitivityRow& row)
{
    Scenario scenario = study.scenario.scenario;
    if (row.kind != Kind::UnlimitedBuffers) {
        setOverride(scenario, study.scenario.line, row.path.station, row.path.parameter, row.to);
        return scenario;
    }
    const std::vector<Station>& stations = study.scenario.line.stations;
    for (std::size_t i = 0; i + 1 < stations.size(); ++i)
        scenario.overrides[stations[i].name][ParameterId::BufferCapacity] = specOf(ParameterId::BufferCapacity).maximum;
    return scenario;
}

} // namespace linetwin
