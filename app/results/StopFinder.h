// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Stops.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <memory>
#include <optional>

namespace linetwin::app {

/// The stops of a recording. Immutable, shared between threads.
struct StopList {
    std::shared_ptr<const Recording> recording;
    std::vector<Stop> stops; ///< by start
    SimTime shortestWait{};
    std::vector<std::array<int, stateCount>> shorterWaits; ///< left out as too short, by station and state
};

/// Finds the stops of recordings on a thread of its own; only the newest request is answered. The destructor waits for
/// the work that is under way.
class StopFinder : public QObject {
    Q_OBJECT

public:
    explicit StopFinder(QObject* parent = nullptr);
    ~StopFinder() override;

    /// Waits shorter than `shortestWait` are left out.
    void find(std::shared_ptr<const Recording> recording, SimTime shortestWait);

Q_SIGNALS:
    void found(std::shared_ptr<const linetwin::app::StopList> stops);

private:
    struct Request {
        std::shared_ptr<const Recording> recording;
        SimTime shortestWait{};
    };
    void start(Request request);

    QThreadPool m_pool;
    std::optional<Request> m_waiting;
    bool m_isBusy = false;
};

} // namespace linetwin::app
