// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveWork.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace linetwin::app {

/// Why a request got no full answer.
struct EngineFailure {
    bool isOutOfMemory = false;
    std::string message; ///< English, from the exception
};

/// What has come from the engine since the mailbox was last emptied.
struct EngineMail {
    std::uint64_t request = 0;
    LiveResultPointer result; ///< the newest; null if there is none since last time
    double progress = 0;      ///< share of the whole request, 0 … 1
    std::optional<EngineFailure> failure;
    bool isDone = false; ///< answered in full, or failed
};

/// One background thread that answers one request at a time. A new request stops the one under way at once and takes
/// its place. Answers wait in a mailbox, of which the newest counts. All functions are for the GUI thread and never
/// block on a run but for the destructor, which stops and joins.
class EngineThread {
public:
    /// `announce` is called on the background thread when a result, an end or a failure has come, once for all that
    /// comes until the mailbox is emptied. Progress alone is not announced.
    EngineThread(EngineFunctions functions, std::function<void()> announce);
    ~EngineThread();

    /// `request.number` differs from all before.
    void submit(EngineRequest request);
    /// Stops the request under way; nothing more of it reaches the mailbox.
    void cancel();
    EngineMail takeMail();

private:
    void work(const std::stop_token& stop);
    void answer(const EngineRequest& request, const std::stop_token& stop);
    void forgetMail(); ///< the mutex is held
    template <class Change> void post(std::uint64_t request, Change change);
    template <class Change> void postAnnounced(std::uint64_t request, Change change);

    EngineFunctions m_functions;
    std::function<void()> m_announce;
    BaselineCache m_cache; ///< the thread's own

    std::mutex m_mutex; ///< guards everything below
    std::condition_variable_any m_wake;
    std::optional<EngineRequest> m_pending;
    std::stop_source m_runStop;
    EngineMail m_mail;
    bool m_isAnnounced = false;

    std::jthread m_thread;
};

} // namespace linetwin::app
