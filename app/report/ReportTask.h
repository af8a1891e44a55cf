// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace linetwin::app {

/// Work on a report on a thread of its own. Lives in the GUI thread. The destructor gives the work up and does not wait
/// for it, so the work holds all that it needs.
class ReportTask : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    /// `work` runs on the other thread; what it returns runs on this one, unless the work was given up.
    explicit ReportTask(std::function<Answer(const ReportWatch&)> work, QObject* parent = nullptr);
    ~ReportTask() override;

Q_SIGNALS:
    void progressChanged(double share); ///< 0 … 1

private:
    /// What both threads know.
    struct Link {
        std::atomic<bool> isStopped = false;
        std::mutex mutex;
        ReportTask* task; ///< null once it is gone

        void post(const Answer& call);
    };
    std::shared_ptr<Link> m_link;
};

} // namespace linetwin::app
