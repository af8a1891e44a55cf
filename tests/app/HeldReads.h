// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/SystemCalls.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace linetwin::app::testing {

/// The calls of HeldReads.
class HeldReadCalls : public SystemCalls {
public:
    explicit HeldReadCalls(std::string folder) : m_folder(std::move(folder)) {}

    void hold()
    {
        const std::scoped_lock lock(m_mutex);
        m_isHeld = true;
    }
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_isHeld = false;
        m_change.notify_all();
    }
    bool isWaitedFor()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting > 0;
    }
    /// How often the thread that made this would have waited.
    int ownWaits()
    {
        const std::scoped_lock lock(m_mutex);
        return m_ownWaits;
    }

    int open(const std::filesystem::path& path, int flags, unsigned permissions) override
    {
        if (path.string().starts_with(m_folder)) {
            std::unique_lock lock(m_mutex);
            if (std::this_thread::get_id() == m_owner) {
                m_ownWaits += m_isHeld ? 1 : 0;
            } else {
                ++m_waiting;
                m_change.wait(lock, [this] { return !m_isHeld; });
                --m_waiting;
                m_change.notify_all();
            }
        }
        return SystemCalls::open(path, flags, permissions);
    }

private:
    std::string m_folder;
    std::thread::id m_owner = std::this_thread::get_id();
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_isHeld = false;
    int m_waiting = 0;
    int m_ownWaits = 0;
};

/// A disk, as a network share that does not answer: who opens a file under that folder waits until release(), but for
/// the thread that made this, which goes on and is counted. In place as long as it lives; make it before its users.
class HeldReads {
public:
    explicit HeldReads(const std::string& folder) : m_calls(keptCalls(folder)) { replaceSystemCalls(&m_calls); }
    HeldReads(const HeldReads&) = delete;
    HeldReads& operator=(const HeldReads&) = delete;
    ~HeldReads()
    {
        replaceSystemCalls(nullptr);
        release();
    }

    void hold() { m_calls.hold(); }
    void release() { m_calls.release(); }
    bool isWaitedFor() { return m_calls.isWaitedFor(); }
    int ownWaits() { return m_calls.ownWaits(); }

private:
    /// Threads that nobody waits for may be in one of the calls for a moment longer.
    static HeldReadCalls& keptCalls(const std::string& folder)
    {
        static std::vector<std::unique_ptr<HeldReadCalls>> kept;
        return *kept.emplace_back(std::make_unique<HeldReadCalls>(folder));
    }

    HeldReadCalls& m_calls;
};

} // namespace linetwin::app::testing
