// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopFinder.h"

#include <utility>

namespace linetwin::app {

namespace {

std::vector<std::array<int, stateCount>> countShorterWaits(const Recording& recording, SimTime shortestWait)
{
    std::vector<std::array<int, stateCount>> counts(recording.stationCount());
    if (recording.isSampled())
        return counts;
    for (std::uint32_t station = 0; station < counts.size(); ++station) {
        for (std::uint32_t visit = 0; visit < recording.track(station).visitStart.size(); ++visit) {
            const Stop wait{station, visit, Stop::noStation, State::Execute};
            const State state = stateOf(recording, wait);
            const bool isWait = state == State::Starved || state == State::Blocked;
            if (isWait && endOf(recording, wait) - startOf(recording, wait) < shortestWait)
                ++counts[station][static_cast<std::size_t>(state)];
        }
    }
    return counts;
}

} // namespace

StopFinder::StopFinder(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

StopFinder::~StopFinder()
{
    m_pool.waitForDone();
}

void StopFinder::find(std::shared_ptr<const Recording> recording, SimTime shortestWait)
{
    Request request{std::move(recording), shortestWait};
    if (m_isBusy)
        m_waiting = std::move(request);
    else
        start(std::move(request));
}

void StopFinder::start(Request request)
{
    m_isBusy = true;
    m_pool.start([this, request = std::move(request)] {
        const auto stops = std::make_shared<const StopList>(
            StopList{request.recording, findStops(*request.recording, request.shortestWait), request.shortestWait,
                     countShorterWaits(*request.recording, request.shortestWait)});
        // The pool is waited for before this object goes, and its pending calls go with it.
        QMetaObject::invokeMethod(
            this,
            [this, stops] {
                m_isBusy = false;
                if (auto next = std::exchange(m_waiting, std::nullopt))
                    start(*std::move(next));
                else
                    Q_EMIT found(stops);
            },
            Qt::QueuedConnection);
    });
}

} // namespace linetwin::app
