// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>

namespace linetwin::app::testing {

/// Threads wait in pass() while it is closed. May be used from any thread.
class Gate {
public:
    explicit Gate(bool isClosed) : m_isClosed(isClosed) {}

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = false;
        m_change.notify_all();
    }
    bool isClosed()
    {
        const std::scoped_lock lock(m_mutex);
        return m_isClosed;
    }
    bool isWaitedFor()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting > 0;
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_change.wait(lock, [this] { return !m_isClosed; });
        --m_waiting;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_isClosed;
    int m_waiting = 0;
};

} // namespace linetwin::app::testing
