// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/StopLanes.h"

#include "app/settings/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int laneHeight = 6;
constexpr int laneGap = 2;
static_assert(2 * laneHeight + laneGap == stopLanesHeight);
constexpr int lowestBar = 2;
constexpr int lowestSelectedBar = 4;
/// Of a mark to its lane, so that it can be seen (WCAG 2.1, non-text contrast).
constexpr double leastContrast = 3;

void addSpan(std::vector<StopShare>& slices, double StopShare::*share, double first, double last)
{
    const double end = std::min(last, static_cast<double>(slices.size()));
    for (double at = first; at < end;) {
        const auto slice = static_cast<std::size_t>(at);
        const double next = std::min(end, static_cast<double>(slice + 1));
        slices[slice].*share += next - at;
        at = next;
    }
}

double StopShare::*shareOf(State state)
{
    switch (state) {
    case State::Down: return &StopShare::down;
    case State::Setup: return &StopShare::setup;
    case State::Planned: return &StopShare::planned;
    default: return &StopShare::jammed;
    }
}

/// The largest shares of any station, with room for those of one.
class WorstShares {
public:
    WorstShares(const Recording& recording, int slices)
        : m_recording(recording), m_slicesPerNs(slices / static_cast<double>(recording.duration().count())),
          m_worst(static_cast<std::size_t>(slices)), m_own(m_worst.size())
    {
    }

    /// Looks at slices with a stop only: a line has many stations, each of which stands still now and then.
    void add(std::size_t station)
    {
        for (std::size_t number = 0; number < m_recording.stopCount(station); ++number) {
            const RecordedStop stop = m_recording.stop(station, number);
            const double first = static_cast<double>(stop.start.count()) * m_slicesPerNs;
            const double last = static_cast<double>(stop.end.count()) * m_slicesPerNs;
            addSpan(m_own, shareOf(stop.state), first, last);
        }
        for (std::size_t number = 0; number < m_recording.stopCount(station); ++number) {
            const RecordedStop stop = m_recording.stop(station, number);
            const double last = std::ceil(static_cast<double>(stop.end.count()) * m_slicesPerNs);
            const auto end = std::min(static_cast<std::size_t>(std::max(last, 0.0)), m_own.size());
            for (auto slice = static_cast<std::size_t>(static_cast<double>(stop.start.count()) * m_slicesPerNs);
                 slice < end; ++slice)
                take(slice);
        }
    }
    std::vector<StopShare> shares() && { return std::move(m_worst); }

private:
    void take(std::size_t slice)
    {
        const StopShare own = std::exchange(m_own[slice], {});
        for (const auto share : {&StopShare::down, &StopShare::jammed, &StopShare::setup, &StopShare::planned})
            m_worst[slice].*share = std::max(m_worst[slice].*share, own.*share);
    }

    const Recording& m_recording;
    double m_slicesPerNs;
    std::vector<StopShare> m_worst;
    std::vector<StopShare> m_own; ///< all 0 between two stations
};

/// Relative luminance of sRGB (WCAG 2.1).
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

/// The state's colour, moved away from the lane's as far as a thin mark needs.
QColor markColor(State state, const QColor& lane)
{
    const QColor away = luminance(lane) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    QColor color = stateColor(state);
    for (double share = 0.05; contrast(color, lane) < leastContrast && share < 1; share += 0.05)
        color = mixed(stateColor(state), away, share);
    return color;
}

/// What tells the states of one lane apart without their colours.
enum class BarShape { Rising, Hanging, Striped };

BarShape shapeOf(State state)
{
    switch (state) {
    case State::Setup: return BarShape::Hanging;
    case State::Planned: return BarShape::Striped;
    default: return BarShape::Rising;
    }
}

/// On which strong colours stay strong.
QColor laneColor()
{
    return theme().isHighContrast ? theme().raised : theme().grid;
}

/// A bar per slice, as tall as the share is large.
void paintBars(QPainter& painter, const QRect& lane, const std::vector<StopShare>& stops, State state, int lowest,
               int highest, const QColor& color)
{
    double StopShare::*const share = shareOf(state);
    const BarShape shape = shapeOf(state);
    for (int slice = 0; slice < static_cast<int>(stops.size()); ++slice) {
        const double value = stops[static_cast<std::size_t>(slice)].*share;
        if (value <= 0)
            continue;
        const int height = lowest + qRound((highest - lowest) * std::min(value, 1.0));
        const int top = shape == BarShape::Hanging ? lane.top() : lane.bottom() + 1 - height;
        const int step = shape == BarShape::Striped ? 2 : height;
        for (int y = 0; y < height; y += step)
            painter.fillRect(QRect(lane.left() + slice, top + y, 1, shape == BarShape::Striped ? 1 : height), color);
    }
}

} // namespace

std::vector<StopShare> stopShares(const Recording& recording, int slices, std::span<const std::size_t> stations)
{
    if (slices <= 0)
        return {};
    if (recording.duration() <= SimTime{})
        return std::vector<StopShare>(static_cast<std::size_t>(slices));
    WorstShares worst(recording, slices);
    for (std::size_t station = 0; station < recording.stationCount(); ++station) {
        if (stations.empty() || std::ranges::find(stations, station) != stations.end())
            worst.add(station);
    }
    return std::move(worst).shares();
}

bool isEverStoppedBy(const Recording& recording, std::initializer_list<State> states)
{
    for (std::size_t station = 0; station < recording.stationCount(); ++station) {
        for (std::size_t number = 0; number < recording.stopCount(station); ++number) {
            if (std::ranges::find(states, recording.stop(station, number).state) != states.end())
                return true;
        }
    }
    return false;
}

void paintStopLanes(QPainter& painter, const Recording& recording, int width, std::span<const std::size_t> selected)
{
    const auto all = stopShares(recording, width);
    const auto emphasised = selected.empty() ? std::vector<StopShare>{} : stopShares(recording, width, selected);
    const auto paintMarks = [&](int top, State state) {
        const QRect lane(0, top, width, laneHeight);
        const QColor ground = laneColor();
        const QColor color = markColor(state, ground);
        if (selected.empty()) {
            paintBars(painter, lane, all, state, lowestBar, laneHeight, color);
            return;
        }
        paintBars(painter, lane, all, state, lowestBar, lowestBar, mixed(color, ground, 0.5));
        paintBars(painter, lane, emphasised, state, lowestSelectedBar, laneHeight, color);
    };
    const auto paintLane = [&](int top, std::initializer_list<State> states) {
        painter.fillRect(QRect(0, top, width, laneHeight), laneColor());
        for (const State state : states)
            paintMarks(top, state);
    };
    paintLane(0, {State::Planned, State::Setup, State::Down});
    paintLane(laneHeight + laneGap, {State::Planned, State::Jammed});
}

} // namespace linetwin::app
