// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"

#include "engine/analysis/MoneyFigures.h"

#include <cassert>

namespace linetwin {

namespace {

constexpr Int128 nanosecondsPerHour = Int128{3600} * 1'000'000'000;
constexpr double nanosecondsPerSecond = 1e9;
constexpr Int128 nanosecondsPerMinute = Int128{60} * 1'000'000'000;

/// Both parts exact integers, so that each is rounded once and identities between figures hold to rounding.
FigureValue ratio(Int128 numerator, Int128 denominator)
{
    return {static_cast<double>(numerator), static_cast<double>(denominator)};
}

FigureValue count(std::int64_t number)
{
    return ratio(number, 1);
}

/// What several figures of a station are made of; times in ns.
struct StationTimes {
    Int128 total;     ///< T
    Int128 scheduled; ///< T′, without PLANNED
    Int128 notWaiting;
    Int128 running; ///< EXECUTE and JAMMED

    explicit StationTimes(const StationTotals& totals)
    {
        const auto in = [&](State state) { return totals.timeInState[static_cast<std::size_t>(state)].count(); };
        running = Int128{in(State::Execute)} + in(State::Jammed);
        notWaiting = running + in(State::Down) + in(State::Setup);
        scheduled = notWaiting + in(State::Starved) + in(State::Blocked);
        total = scheduled + in(State::Planned);
    }
};

class StationFigures {
public:
    StationFigures(const ResolvedLine& line, const RunTotals& totals, std::size_t station)
        : m_station(line.stations[station]), m_totals(totals.stations[station]), m_times(m_totals),
          m_role(totals.roles.empty() ? nullptr : &totals.roles[station]), m_rawItemsPerUnit(line.rawItemsPerUnit),
          m_hasLevel(totals.hasLevels && station + 1 < line.stations.size())
    {
        assert(m_times.total == totals.duration.count());
    }

    std::array<FigureValue, stationFigureCount> compute()
    {
        setShares();
        setCounts();
        setFactors();
        if (m_hasLevel)
            setBuffer();
        if (m_role)
            setBottleneck();
        return m_values;
    }

private:
    FigureValue& at(StationFigure figure) { return m_values[static_cast<std::size_t>(figure)]; }

    FigureValue shareOf(State state) const
    {
        return ratio(m_totals.timeInState[static_cast<std::size_t>(state)].count(), m_times.total);
    }

    void setShares()
    {
        at(StationFigure::ShareStarved) = shareOf(State::Starved);
        at(StationFigure::ShareExecute) = shareOf(State::Execute);
        at(StationFigure::ShareDown) = shareOf(State::Down);
        at(StationFigure::ShareJammed) = shareOf(State::Jammed);
        at(StationFigure::ShareBlocked) = shareOf(State::Blocked);
        at(StationFigure::ShareSetup) = shareOf(State::Setup);
        at(StationFigure::SharePlanned) = shareOf(State::Planned);
    }

    void setCounts()
    {
        at(StationFigure::Cycles) = count(m_totals.cycles);
        at(StationFigure::Outputs) = count(m_totals.outputs);
        at(StationFigure::Defects) = count(m_totals.defects);
        at(StationFigure::Rejects) = count(m_totals.rejects);
        at(StationFigure::UnitsRejected) =
            ratio(Int128{m_totals.rejects} * m_station.rawItemsPerOutput, m_rawItemsPerUnit);
        at(StationFigure::Breakdowns) = count(m_totals.breakdowns);
        at(StationFigure::Jams) = count(m_totals.jams);
        at(StationFigure::FalseRejects) = count(m_totals.falseRejects);
        at(StationFigure::UnitsRejectedFrom) = ratio(m_totals.rawRejectedFrom, m_rawItemsPerUnit);
    }

    void setFactors()
    {
        const Int128 ideal = m_station.idealCycleTime.count();
        const Int128 goodIdealTime = ideal * (m_totals.cycles - m_totals.defects);
        const Int128 down = m_totals.timeInState[static_cast<std::size_t>(State::Down)].count();
        at(StationFigure::NotWaiting) = ratio(m_times.notWaiting, m_times.scheduled);
        at(StationFigure::Availability) = ratio(m_times.running, m_times.notWaiting);
        at(StationFigure::Performance) = ratio(ideal * m_totals.cycles, m_times.running);
        at(StationFigure::Quality) = ratio(m_totals.cycles - m_totals.defects, m_totals.cycles);
        at(StationFigure::Oee) = ratio(goodIdealTime, m_times.scheduled);
        at(StationFigure::OeeStandalone) = ratio(goodIdealTime, m_times.notWaiting);
        at(StationFigure::Uptime) = ratio(m_times.scheduled - down, m_times.scheduled);
        at(StationFigure::Loading) = ratio(m_times.scheduled, m_times.total);
        at(StationFigure::Teep) = ratio(goodIdealTime, m_times.total);
    }

    void setBuffer()
    {
        at(StationFigure::BufferMean) = ratio(m_totals.bufferLevelTime, m_times.total);
        at(StationFigure::BufferMax) = count(m_totals.bufferMaximum);
        if (m_station.parameters.bufferCapacity == 0)
            return;
        at(StationFigure::BufferFullShare) = ratio(m_totals.bufferFull.count(), m_times.total);
        at(StationFigure::BufferEmptyShare) = ratio(m_totals.bufferEmpty.count(), m_times.total);
    }

    void setBottleneck()
    {
        at(StationFigure::BottleneckSoleShare) = ratio(m_role->soleBottleneck.count(), m_times.total);
        at(StationFigure::BottleneckShiftingShare) = ratio(m_role->shiftingBottleneck.count(), m_times.total);
    }

    const ResolvedStation& m_station;
    const StationTotals& m_totals;
    StationTimes m_times;
    const StationRole* m_role; ///< null where the run's detail was less than Figures
    Int128 m_rawItemsPerUnit;
    bool m_hasLevel; ///< of a buffer behind it
    std::array<FigureValue, stationFigureCount> m_values{};
};

/// Raw items in the outputs that the station rejected.
Int128 rawRejectedAt(const ResolvedLine& line, const RunTotals& totals, std::size_t station)
{
    return Int128{totals.stations[station].rejects} * line.stations[station].rawItemsPerOutput;
}

class LineFigures {
public:
    LineFigures(const ResolvedLine& line, const RunTotals& totals)
        : m_line(line), m_totals(totals), m_counts(totals.line), m_duration(totals.duration.count()),
          m_rawItemsPerUnit(line.rawItemsPerUnit)
    {
        for (std::size_t i = 0; i < line.stations.size(); ++i) {
            const Int128 rejected = rawRejectedAt(line, totals, i);
            m_rejected += rejected;
            if (i >= line.yardstick.constraint)
                m_leftPastConstraint += rejected;
        }
        m_delivered = Int128{m_counts.goodRawDelivered} + m_counts.defectiveRawDelivered;
        m_leftPastConstraint += Int128{m_counts.goodRawOutput} + m_counts.defectiveRawOutput;
    }

    std::array<FigureValue, lineFigureCount> compute()
    {
        setOutput();
        setFlow();
        setOee();
        return m_values;
    }

private:
    FigureValue& at(LineFigure figure) { return m_values[static_cast<std::size_t>(figure)]; }
    FigureValue units(Int128 rawItems) const { return ratio(rawItems, m_rawItemsPerUnit); }
    FigureValue unitsPerHour(Int128 rawItems) const
    {
        return ratio(rawItems * nanosecondsPerHour, m_rawItemsPerUnit * m_duration);
    }

    void setOutput()
    {
        at(LineFigure::FinishedItems) = count(m_counts.finishedItems);
        at(LineFigure::FinishedPerHour) = ratio(m_counts.finishedItems * nanosecondsPerHour, m_duration);
        at(LineFigure::UnitsPerHour) = unitsPerHour(m_delivered);
        at(LineFigure::GoodUnitsPerHour) = unitsPerHour(m_counts.goodRawDelivered);
        at(LineFigure::OutputPerHour) = unitsPerHour(m_counts.goodRawOutput);
        at(LineFigure::UnitsDelivered) = units(m_delivered);
        at(LineFigure::GoodUnitsDelivered) = units(m_counts.goodRawDelivered);
        at(LineFigure::UnitsRejected) = units(m_rejected);
        at(LineFigure::RejectedShare) = ratio(m_rejected, rawInspected());
        at(LineFigure::DefectiveFinishedItems) = count(m_counts.defectiveFinishedItems);
    }

    /// Raw items in what became base units, or was rejected on the way there.
    Int128 rawInspected() const
    {
        const std::size_t base = m_line.baseStation.value_or(0);
        Int128 raw = Int128{m_totals.stations[base].cycles} * m_line.stations[base].rawItemsPerOutput;
        for (std::size_t i = 0; i < base; ++i)
            raw += rawRejectedAt(m_line, m_totals, i);
        return raw;
    }

    void setFlow()
    {
        at(LineFigure::WipUnits) = ratio(m_counts.rawInLineTime, m_rawItemsPerUnit * m_duration);
        at(LineFigure::LeadTimeMeanSec) = {static_cast<double>(m_counts.leadTimeSum) / nanosecondsPerSecond,
                                           static_cast<double>(m_counts.finishedItems)};
        const std::int64_t items = m_totals.leadTimes.count();
        if (items > 0) {
            const std::int64_t nearestRank = (95 * items + 99) / 100;
            at(LineFigure::LeadTimeP95Sec) = {toSeconds(m_totals.leadTimes.valueOfRank(nearestRank)), 1};
        }
    }

    void setOee()
    {
        const Yardstick& yardstick = m_line.yardstick;
        const StationTotals& constraint = m_totals.stations[yardstick.constraint];
        const StationTimes times(constraint);
        const Int128 ideal = yardstick.idealCycleTime.count();
        at(LineFigure::Oee) = ratio(m_counts.goodRawOutput * ideal, yardstick.rawItemsPerOutput * times.scheduled);
        at(LineFigure::NotWaiting) = ratio(times.notWaiting, times.scheduled);
        at(LineFigure::Availability) = ratio(times.running, times.notWaiting);
        at(LineFigure::Performance) = ratio(constraint.cycles * ideal, times.running);
        at(LineFigure::LineFill) = ratio(m_leftPastConstraint, Int128{constraint.cycles} * yardstick.rawItemsPerOutput);
        at(LineFigure::Quality) = ratio(m_counts.goodRawOutput, m_leftPastConstraint);
        at(LineFigure::Loading) = ratio(times.scheduled, times.total);
        at(LineFigure::Teep) = ratio(m_counts.goodRawOutput * ideal, yardstick.rawItemsPerOutput * m_duration);
    }

    const ResolvedLine& m_line;
    const RunTotals& m_totals;
    const LineTotals& m_counts;
    Int128 m_duration; ///< ns
    Int128 m_rawItemsPerUnit;
    Int128 m_delivered = 0;          ///< raw items
    Int128 m_rejected = 0;           ///< at every station, raw items
    Int128 m_leftPastConstraint = 0; ///< O + E + Z, raw items
    std::array<FigureValue, lineFigureCount> m_values{};
};

std::array<FigureValue, reasonFigureCount> reasonFigures(const ReasonTotals& totals)
{
    return {count(totals.stops), ratio(totals.time.count(), nanosecondsPerMinute),
            ratio(totals.time.count(), totals.stops * nanosecondsPerMinute)};
}

} // namespace

std::optional<double> FigureValue::value() const
{
    if (isNull())
        return std::nullopt;
    return numerator / denominator;
}

ShiftFigures computeFigures(const ResolvedLine& line, const RunTotals& totals)
{
    assert(totals.stations.size() == line.stations.size());
    ShiftFigures figures;
    figures.line = LineFigures(line, totals).compute();
    figures.stations.reserve(line.stations.size());
    for (std::size_t i = 0; i < line.stations.size(); ++i)
        figures.stations.push_back(StationFigures(line, totals, i).compute());
    for (const std::vector<ReasonTotals>& reasons : totals.reasons) {
        auto& ofStation = figures.reasons.emplace_back();
        for (const ReasonTotals& reason : reasons)
            ofStation.push_back(reasonFigures(reason));
    }
    figures.losses = computeLossTree(line, totals);
    if (const auto money = computeMoney(line, totals)) {
        setMoneyFigures(figures.line, line, totals, *money);
        figures.money = computeMoneyTree(line, figures.losses, *money);
    }
    return figures;
}

} // namespace linetwin
