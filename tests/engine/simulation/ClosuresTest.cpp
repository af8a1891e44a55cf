// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Closures.h"

#include "engine/simulation/CalendarEntry.h"
#include "engine/simulation/ReasonIds.h"
#include "engine/simulation/StationClosures.h"
#include "engine/simulation/StopLuck.h"
#include "tests/TestMain.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"
#include "tests/engine/RandomPlants.h"

#include <QTest>

#include <map>
#include <optional>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

constexpr Window shift{0s, 8h};

ResolvedLine oneStation()
{
    return buildLine({{.name = "A"}});
}

ResolvedClosure entry(const std::string& name, SimTime begin, SimTime length, SimTime period = {})
{
    return {.name = name, .begins = {begin}, .period = period, .length = length};
}

Closures closuresIn(const ResolvedLine& line, const Window& window, std::size_t station = 0)
{
    return closuresOf(line, station, window, 42, 0);
}

/// What holds at each instant of a run that is counted in single ns: the words of MODEL 3, one ns after the other.
struct Instant {
    std::optional<std::pair<State, ReasonId>> ruling; ///< none where the station is open
    bool pausesRepairs = false;
};

struct InForce {
    State state;
    std::int64_t begun;
    std::string name;
    ReasonId reason;
    bool pausesRepairs;
};

class Naive {
public:
    Naive(const ResolvedLine& line, std::size_t station, const Window& window)
        : reasons(ReasonIds(line, station).count()), m_line(line), m_window(window), m_inForce(length(window))
    {
        const ResolvedStation& resolved = line.stations[station];
        const ReasonIds ids(line, station);
        const std::vector<bool> own = calendarClosed({station});
        std::vector<std::size_t> all(line.stations.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        const std::vector<bool> any = calendarClosed(all);
        for (std::size_t i = 0; i < resolved.stops.size(); ++i)
            addClock(resolved.stops[i], ids.stop(i), own);
        for (std::size_t i = 0; i < line.lineStops.size(); ++i)
            addClock(line.lineStops[i], ids.lineStop(i), any);
        for (std::size_t i = 0; i < resolved.closures.size(); ++i)
            addEntry(line.calendar[resolved.closures[i]], ids.closure(i));
        for (const std::vector<InForce>& inForce : m_inForce)
            instants.push_back(ruled(inForce));
        for (std::size_t t = 0; t < instants.size(); ++t) {
            if (instants[t].ruling && t >= index(window.begin) && t < index(window.end))
                ++reasons[instants[t].ruling->second].time;
        }
    }

    std::vector<Instant> instants; ///< until some time after the end of the run
    std::vector<ReasonTotals> reasons;

private:
    static std::size_t length(const Window& window) { return index(window.end) + 1; }
    static std::size_t index(SimTime time) { return static_cast<std::size_t>(time.count()); }

    template <class Visit> void eachBegin(const ResolvedClosure& closure, const Visit& visit) const
    {
        const std::int64_t rounds = closure.period.count() > 0 ? 40 : 0;
        for (std::int64_t k = -rounds; k <= rounds; ++k)
            for (const SimTime begin : closure.begins)
                visit((m_window.begin + begin + k * closure.period).count());
    }
    std::vector<bool> calendarClosed(const std::vector<std::size_t>& stations) const
    {
        std::vector<bool> closed(length(m_window));
        for (const std::size_t station : stations)
            for (const std::size_t i : m_line.stations[station].closures)
                eachBegin(m_line.calendar[i], [&](std::int64_t begin) {
                    const std::int64_t end = begin + m_line.calendar[i].length.count();
                    for (std::int64_t t = std::max(begin, std::int64_t{0});
                         t < std::min(end, static_cast<std::int64_t>(closed.size())); ++t)
                        closed[static_cast<std::size_t>(t)] = true;
                });
        return closed;
    }
    void addEntry(const ResolvedClosure& closure, ReasonId reason)
    {
        eachBegin(closure, [&](std::int64_t begin) {
            reasons[reason].stops += m_window.countsBegin(SimTime{begin}) ? 1 : 0;
            for (std::int64_t t = begin; t < begin + closure.length.count(); ++t)
                if (t >= 0 && t < static_cast<std::int64_t>(m_inForce.size()))
                    m_inForce[static_cast<std::size_t>(t)].push_back(
                        {closure.state, begin, closure.name, reason, closure.pausesRepairs});
        });
    }
    void addClock(const ResolvedStop& stop, ReasonId reason, const std::vector<bool>& isClosed)
    {
        if (!stop.every || stop.trigger != StopTrigger::Clock)
            return;
        const StopLuck luck(stop, 42, 0);
        std::uint64_t k = 0;
        std::int64_t gap = luck.gap(0);
        std::int64_t remaining = 0;
        std::int64_t begun = 0;
        for (std::size_t t = 0; t < isClosed.size(); ++t) {
            if (isClosed[t])
                continue;
            while (remaining == 0 && gap == 0) {
                begun = static_cast<std::int64_t>(t);
                reasons[reason].stops += m_window.countsBegin(SimTime{begun}) ? 1 : 0;
                remaining = luck.duration(k).count();
                gap = luck.gap(++k);
            }
            if (remaining > 0) {
                m_inForce[t].push_back({stop.state, begun, stop.name, reason, true});
                --remaining;
            } else {
                --gap;
            }
        }
    }
    static Instant ruled(const std::vector<InForce>& inForce)
    {
        Instant instant;
        const auto rank = [](const InForce& one) {
            return std::tuple(one.state != State::Planned, one.begun, one.name, one.reason);
        };
        const InForce* ruling = nullptr;
        for (const InForce& one : inForce) {
            instant.pausesRepairs = instant.pausesRepairs || one.pausesRepairs;
            if (!ruling || rank(one) < rank(*ruling))
                ruling = &one;
        }
        if (ruling)
            instant.ruling = {ruling->state, ruling->reason};
        return instant;
    }

    const ResolvedLine& m_line;
    Window m_window;
    std::vector<std::vector<InForce>> m_inForce;
};

/// Of a few ns, so that everything falls together now and then.
ResolvedLine anyClosedLine()
{
    ResolvedLine line = buildLine({{.name = "A"}, {.name = "B"}});
    for (int i = anyIn(0, 3); i > 0; --i)
        line.stations[0].stops.push_back(anyStop("stop " + std::to_string(i), StopTrigger::Clock, nanosecondUnit));
    for (int i = anyIn(0, 2); i > 0; --i)
        line.lineStops.push_back(anyStop("line stop " + std::to_string(i), StopTrigger::Clock, nanosecondUnit));
    const std::vector<std::vector<std::size_t>> stationsClosed{{}, {0}, {1}};
    const int entries = anyIn(0, 3);
    for (int i = 0; i < entries; ++i)
        close(line, anyEntry(*rc::gen::element<std::string>("a", "z") + std::to_string(i), nanosecondUnit),
              stationsClosed[anyIn(std::size_t{0}, stationsClosed.size() - 1)]);
    return withReasons(line);
}

} // namespace

class ClosuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A break of 30 min at the end of the fourth hour, every 8 h.
    void aBreak()
    {
        ResolvedLine line = oneStation();
        close(line, entry("lunch", 4h, 30min, 8h));
        line = withReasons(line);
        Closures closures = closuresIn(line, shift);
        QVERIFY(closures.open(4h - 1ns) == 4h - 1ns);
        QVERIFY(closures.open(4h) == 4h + 30min);
        QVERIFY(closures.advance(3h, 1h) == 4h);
        QVERIFY(closures.advance(3h, 1h + 1ns) == 4h + 30min + 1ns);
        QVERIFY(closures.advance(4h, 0s) == 4h);
        QVERIFY(closures.openTime(3h, 5h) == 90min);
        QVERIFY(closures.at(4h + 30min - 1ns)->state == State::Planned);
        QVERIFY(!closures.at(4h + 30min));
        closures.forget(5h);
        QVERIFY(closures.closesAt() > 8h);
    }

    /// It repeats into the warm-up: with 1 h of it, 23 h in the cycle of the day before is 0 h of the run.
    void anEntryRepeatsIntoTheWarmUp()
    {
        ResolvedLine line = oneStation();
        close(line, entry("night", 23h, 30min, 24h));
        line = withReasons(line);
        Closures closures = closuresIn(line, {1h, 9h});
        QVERIFY(closures.open(0s) == 30min);
        std::vector<ReasonTotals> reasons(3);
        StationTotals station;
        closures.addStops(reasons);
        closures.addTimes(reasons, station);
        QVERIFY((reasons[2] == ReasonTotals{}));
    }

    /// Every 10 s for 15 s: from the second on, each goes on where the one before it ends.
    void whatLastsLongerThanItsPeriodDoesNotOverlapItself()
    {
        const ResolvedClosure closure = entry("cleaning", 0s, 15s, 10s);
        CalendarEntry entries(closure, noReason, {0s, 1min});
        QVERIFY(entries.next().end == 5s); // begun before the start of the run
        for (const SimTime begun : {0s, 10s, 20s}) {
            const Closure next = entries.next();
            QVERIFY(next.begun == begun && next.begin == begun + 5s && next.end == begun + 15s);
        }
    }

    void aStationWithoutAnyIsAlwaysOpen()
    {
        const ResolvedLine line = oneStation();
        Closures closures = closuresIn(line, shift);
        QVERIFY(closures.isEmpty());
        QVERIFY(closures.open(7h) == 7h);
        QVERIFY(closures.advance(7h, SimTime{longestDuration}) == 7h + longestDuration);
        QVERIFY(closures.openTime(1h, 2h) == 1h);
    }

    /// Every stop by the clock has its own address, and the line's strike all stations at one time.
    void theLinesStopsAreEveryStations()
    {
        ResolvedLine line = buildLine({{.name = "A"}, {.name = "B"}});
        line.lineStops.push_back({.name = "power", .trigger = StopTrigger::Clock, .every = 30, .timeMin = 2});
        close(line, entry("lunch", 1h, 30min), {0});
        line = withReasons(line);
        Closures first = closuresIn(line, shift, 0);
        Closures second = closuresIn(line, shift, 1);
        const SimTime begin = second.open(0s) == 0s ? second.closesAt() : SimTime{};
        QVERIFY(begin < 8h);
        QVERIFY(second.at(begin)->reason == 2);
        // While the first station has its break the dip stands still, so that it is never in force at the second only.
        second.walk(0s, 8h, [&](const Closure* closure, SimTime from, SimTime to) {
            if (!closure)
                return;
            QVERIFY(first.at(from) && first.at(from)->reason == 2);
            QVERIFY(first.at(to - 1ns) && first.at(to - 1ns)->reason == 2);
        });
    }

    /// Against one ns after the other.
    void allIsAsTheModelSays()
    {
        QVERIFY(holds("closures are as MODEL 3 says", 1000, [] {
            const ResolvedLine line = anyClosedLine();
            const Window window{SimTime{anyIn(0, 200)}, SimTime{anyIn(200, 700)}};
            const Naive naive(line, 0, window);
            const auto isClosed = [&](std::int64_t t) {
                const auto index = static_cast<std::size_t>(t);
                return index < naive.instants.size() && naive.instants[index].ruling.has_value();
            };
            const auto pausesRepairs = [&](std::int64_t t) {
                const auto index = static_cast<std::size_t>(t);
                return index < naive.instants.size() && naive.instants[index].pausesRepairs;
            };
            const std::int64_t end = window.end.count();
            Closures closures = closuresIn(line, window);
            for (std::int64_t now = 0; now <= end; now += anyIn(0, 20) + 1) {
                closures.forget(SimTime{now});
                std::int64_t open = now;
                while (open <= end && isClosed(open))
                    ++open;
                const SimTime foundOpen = closures.open(SimTime{now});
                RC_ASSERT((open > end ? foundOpen > window.end : foundOpen.count() == open));
                const std::int64_t length = anyIn(0, 40);
                const auto done = [&](bool isRepair) {
                    std::int64_t t = now;
                    for (std::int64_t left = length; left > 0 && t <= end; ++t)
                        left -= isRepair ? (pausesRepairs(t) ? 0 : 1) : (isClosed(t) ? 0 : 1);
                    return t;
                };
                const auto check = [&](SimTime found, std::int64_t expected) {
                    RC_ASSERT((expected > end ? found > window.end : found.count() == expected));
                };
                check(closures.advance(SimTime{now}, SimTime{length}), done(false));
                check(closures.advance(SimTime{now}, SimTime{length}, State::Down), done(true));
                check(closures.advance(SimTime{now}, SimTime{length}, State::Jammed), done(true));
                check(closures.advance(SimTime{now}, SimTime{length}, State::Planned), done(false));
                const std::int64_t to = std::min(end, now + anyIn(0, 60));
                std::int64_t openTime = 0;
                for (std::int64_t t = now; t < to; ++t)
                    openTime += isClosed(t) ? 0 : 1;
                RC_ASSERT(closures.openTime(SimTime{now}, SimTime{to}).count() == openTime);
                std::int64_t walked = now;
                closures.walk(SimTime{now}, SimTime{to}, [&](const Closure* closure, SimTime from, SimTime until) {
                    RC_ASSERT(from.count() == walked && until > from);
                    for (; walked < until.count(); ++walked) {
                        const auto& ruling = naive.instants[static_cast<std::size_t>(walked)].ruling;
                        RC_ASSERT(ruling.has_value() == (closure != nullptr));
                        if (closure)
                            RC_ASSERT((*ruling == std::pair{closure->state, closure->reason}));
                    }
                });
                RC_ASSERT(walked == to);
                const Closure* inForce = closures.at(SimTime{now});
                RC_ASSERT((inForce != nullptr) == isClosed(now));
            }
            std::vector<ReasonTotals> reasons(ReasonIds(line, 0).count());
            StationTotals station;
            closures.addStops(reasons);
            closures.addTimes(reasons, station);
            RC_ASSERT(reasons == naive.reasons);
            SimTime inStates{};
            for (const SimTime time : station.timeInState)
                inStates += time;
            for (const ReasonTotals& totals : reasons)
                inStates -= totals.time;
            RC_ASSERT(inStates == SimTime{});
        }));
    }

    /// Extreme values come to an end.
    void extremeValues()
    {
        ResolvedLine line = oneStation();
        line.stations[0].stops.push_back(
            {.name = "often", .trigger = StopTrigger::Clock, .every = 0.001, .everyCv = 5, .timeMin = 0});
        line.stations[0].stops.push_back(
            {.name = "seldom", .trigger = StopTrigger::Clock, .every = 1e7, .everyCv = 5, .timeMin = 1e6, .timeCv = 5});
        close(line, entry("long", -1000h, SimTime{60'000'000'000'000'000}), {});
        line = withReasons(line);
        Closures closures = closuresIn(line, shift);
        QVERIFY(closures.open(1h) > 8h);
        QVERIFY(closures.advance(8h, SimTime{longestDuration}) > 8h);
        std::vector<ReasonTotals> reasons(5);
        StationTotals station;
        closures.addStops(reasons);
        closures.addTimes(reasons, station);
        QVERIFY(station.timeInState[static_cast<std::size_t>(State::Planned)] == 8h);
    }
};

LINETWIN_APPLESS_TEST(ClosuresTest)
#include "ClosuresTest.moc"
