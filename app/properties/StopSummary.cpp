// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopSummary.h"

#include "app/commands/TypicalValues.h"
#include "app/properties/CounterTable.h"
#include "app/properties/StationReading.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/model/Counters.h"
#include "engine/model/StopShares.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace linetwin::app {

namespace {

using enum ParameterId;

class StopTexts {
    Q_DECLARE_TR_FUNCTIONS(StopSummary)
};

constexpr std::array statesOfStops{State::Down, State::Jammed, State::Planned};

/// One reason at one station.
struct StopFacts {
    StopTrigger trigger = StopTrigger::Running;
    ParameterValue every;
    bool isRegular = false; ///< always the same interval
    double timeMin = 0;
    double uph = 0;
};

/// "18 s", "1.5 min", "40 h"
QString minutesText(double minutes)
{
    constexpr double manyMinutes = 120;
    if (minutes > 0 && minutes < 1)
        return secondsText(minutes * 60);
    return minutes < manyMinutes ? StopTexts::tr("%1\u00A0min").arg(sizedNumberText(minutes))
                                 : StopTexts::tr("%1\u00A0h").arg(sizedNumberText(minutes / 60));
}

QString countOfStops(double stops)
{
    const double shown = stops < 10 ? std::round(stops * 10) / 10 : std::round(stops);
    const bool isOne = shown == 1;
    return StopTexts::tr("%1 stops a shift", nullptr, isOne ? 1 : 2).arg(shortestNumberText(shown));
}

/// "every 20,000 cycles", "3.2 stops a shift", "every 40 h of running"
QString rateText(const StopFacts& facts, double shiftHours)
{
    const double every = facts.every.value_or(0);
    if (facts.trigger == StopTrigger::Cycles)
        return StopTexts::tr("every %1\u00A0"
                             "cycles")
            .arg(sizedNumberText(every));
    const double inShift = shiftHours * stopsPerHour(every, {facts.trigger, facts.timeMin, facts.uph});
    if (!facts.isRegular && inShift >= 1)
        return countOfStops(inShift);
    return facts.trigger == StopTrigger::Clock ? StopTexts::tr("every %1 by the clock").arg(minutesText(every))
                                               : StopTexts::tr("every %1 of running").arg(minutesText(every));
}

QString sentenceOf(const StopFacts& facts, double shiftHours)
{
    if (!facts.every)
        return StopTexts::tr("switched off");
    //: How often, and the mean length: "every 20,000 cycles, 1.5 min each"
    return StopTexts::tr("%1, %2\u00A0"
                         "each")
        .arg(rateText(facts, shiftHours), minutesText(facts.timeMin));
}

QString shareText(double share)
{
    constexpr double least = 0.00005;
    if (share > 0 && share < least)
        return StopTexts::tr("< %1").arg(percentText(2 * least, 2));
    return percentText(share, share > 0 && share < 0.0095 ? 2 : 1);
}

QString sharesText(const std::vector<double>& shares)
{
    if (shares.empty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(shares);
    const QString from = shareText(lowest);
    const QString to = shareText(highest);
    return from == to ? from : StopTexts::tr("%1 … %2", "lowest and highest share").arg(from, to);
}

/// Reads the reasons of some stations.
class Summaries {
public:
    Summaries(const ProjectDocument& document, const std::vector<std::string>& stations, const StationReading& reading)
        : m_document(document), m_stations(stations), m_reading(reading),
          m_shiftHours(document.effectiveSettings().durationHours), m_isOfLine(stations.front() == wholeLine)
    {
        for (const std::string& station : stations) {
            const auto index = document.line().indexOf(station);
            if (reading.line() && index)
                m_shares.emplace(station, predictedShares(*reading.line(), *index));
        }
    }

    std::vector<StopSummary> all() const
    {
        std::vector<StopSummary> summaries;
        if (!m_isOfLine) {
            addFixed(summaries, StopSummary::Kind::Breakdown);
            addFixed(summaries, StopSummary::Kind::Jam);
        }
        std::set<std::string> names;
        for (const std::string& station : m_stations)
            names.merge(elementsOf(baselineOf(m_document.line(), station), stopKindOf(station)));
        for (const std::string& name : names)
            summaries.push_back(summaryOf(name));
        return summaries;
    }

private:
    ParameterValue value(const std::string& station, ParameterId id, const std::string& name) const
    {
        return m_document.value(station, stopKey(station, id, name));
    }

    StopFacts factsOf(const std::string& station, const std::string& name) const
    {
        StopFacts facts;
        facts.trigger = triggerOf(m_document, station, name);
        facts.every = value(station, StopEvery, name);
        facts.isRegular = value(station, StopEveryCv, name) == 0;
        facts.timeMin = value(station, StopTimeMin, name).value_or(0);
        facts.uph = m_isOfLine ? 0 : m_document.value(station, Uph).value_or(0);
        return facts;
    }

    /// Breakdowns and jams are at random, by running time and by cycles.
    StopFacts fixedFacts(const std::string& station, StopSummary::Kind kind) const
    {
        StopFacts facts;
        facts.uph = m_document.value(station, Uph).value_or(0);
        if (kind == StopSummary::Kind::Breakdown) {
            facts.every = m_document.value(station, MtbfMin);
            facts.timeMin = m_document.value(station, MttrMin).value_or(0);
            return facts;
        }
        facts.trigger = StopTrigger::Cycles;
        facts.every = cyclesPerJam(m_document.value(station, JamProb).value_or(0));
        facts.timeMin = m_document.value(station, JamTimeSec).value_or(0) / 60;
        return facts;
    }

    void addFixed(std::vector<StopSummary>& summaries, StopSummary::Kind kind) const
    {
        const bool isBreakdown = kind == StopSummary::Kind::Breakdown;
        StopSummary summary;
        summary.kind = kind;
        summary.state = isBreakdown ? State::Down : State::Jammed;
        summary.label = isBreakdown ? StopTexts::tr("Breakdown") : StopTexts::tr("Jam");
        std::vector<StopFacts> facts;
        std::vector<double> shares;
        for (const std::string& station : m_stations) {
            const StopFacts each = fixedFacts(station, kind);
            if (!each.every)
                continue;
            summary.stop.stations.push_back(station);
            facts.push_back(each);
            if (const auto found = m_shares.find(station); found != m_shares.end())
                shares.push_back(isBreakdown ? found->second.breakdown : found->second.jam);
        }
        if (facts.empty())
            return;
        summary.sentence = sentenceOfAll(facts);
        summary.share = sharesText(shares);
        summaries.push_back(std::move(summary));
    }

    StopSummary summaryOf(const std::string& name) const
    {
        StopSummary summary;
        summary.stop.name = name;
        summary.label = toQString(name);
        std::vector<StopFacts> facts;
        std::vector<double> shares;
        for (const std::string& station : m_stations) {
            if (!isStopThere(m_document.line(), {station, name}))
                continue;
            if (summary.stop.stations.empty())
                summary.state = statesOfStops.at(static_cast<std::size_t>(value(station, StopState, name).value_or(0)));
            summary.stop.stations.push_back(station);
            facts.push_back(factsOf(station, name));
            if (const auto share = shareOf(station, name))
                shares.push_back(*share);
            addMarks(summary, station);
        }
        summary.isOff = std::ranges::none_of(facts, [](const StopFacts& each) { return each.every.has_value(); });
        summary.sentence = sentenceOfAll(facts);
        summary.share = summary.isOff ? QString() : sharesText(shares);
        return summary;
    }

    QString sentenceOfAll(const std::vector<StopFacts>& facts) const
    {
        QString sentence = sentenceOf(facts.front(), m_shiftHours);
        for (const StopFacts& each : facts) {
            if (sentenceOf(each, m_shiftHours) != sentence)
                sentence = StopTexts::tr("different values");
        }
        if (facts.size() == m_stations.size())
            return sentence;
        //: How many of the selected stations have a reason of stops, and its interval and length
        return StopTexts::tr("at %1 of %2: %3").arg(facts.size()).arg(m_stations.size()).arg(sentence);
    }

    std::optional<double> shareOf(const std::string& station, const std::string& name) const
    {
        if (m_isOfLine && m_reading.line()) {
            const auto& stops = m_reading.line()->lineStops;
            const auto found = std::ranges::find(stops, name, &ResolvedStop::name);
            return found == stops.end() ? std::nullopt : std::optional(shareOfClockStop(*found));
        }
        const auto found = m_shares.find(station);
        if (found == m_shares.end() || !found->second.stops.contains(name))
            return std::nullopt;
        return found->second.stops.at(name);
    }

    void addMarks(StopSummary& summary, const std::string& station) const
    {
        const SparseParameters& overrides = overridesOf(m_document.effectiveScenario(), station);
        summary.isChanged = summary.isChanged || hasElement(overrides, stopKindOf(station), summary.stop.name);
        for (const ParameterSpec& spec : elementSpecs()) {
            const ParameterKey key(spec.id, summary.stop.name);
            if (spec.element != stopKindOf(station))
                continue;
            summary.isTypical = summary.isTypical || isTypicalValue(m_document, station, key);
            for (const Finding& finding : m_reading.findings()) {
                if (!StationReading::isAbout(finding, station, key))
                    continue;
                // The worst comes first.
                summary.problem = std::min(summary.problem.value_or(finding.severity), finding.severity);
                summary.problems << messageText(finding);
            }
        }
    }

    const ProjectDocument& m_document;
    const std::vector<std::string>& m_stations;
    const StationReading& m_reading;
    double m_shiftHours;
    bool m_isOfLine;
    std::map<std::string, StopShares> m_shares; ///< none while the line has errors
};

} // namespace

ParameterKey stopKey(const std::string& station, ParameterId ofStation, const std::string& name)
{
    return {station == wholeLine ? lineFieldOf(ofStation).value_or(ofStation) : ofStation, name};
}

StopTrigger triggerOf(const ProjectDocument& document, const std::string& station, const std::string& name)
{
    if (station == wholeLine)
        return StopTrigger::Clock;
    return static_cast<StopTrigger>(document.value(station, {StopPer, name}).value_or(1));
}

std::vector<StopSummary> summariesOf(const ProjectDocument& document, const std::vector<std::string>& stations,
                                     const StationReading& reading)
{
    return Summaries(document, stations, reading).all();
}

} // namespace linetwin::app
