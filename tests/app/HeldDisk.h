// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/SystemCalls.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <system_error>

namespace linetwin::app::testing {

/// A disk on which nothing under that folder is flushed until release(). In place as long as it lives.
class HeldDisk : public SystemCalls {
public:
    explicit HeldDisk(std::string folder) : m_folder(std::move(folder)) { replaceSystemCalls(this); }
    ~HeldDisk() override
    {
        release();
        replaceSystemCalls(nullptr);
    }

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

    int flush(int descriptor) override
    {
        std::error_code error;
        const auto path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
        if (path.string().starts_with(m_folder)) {
            std::unique_lock lock(m_mutex);
            ++m_waiting;
            m_change.wait(lock, [this] { return !m_isHeld; });
            --m_waiting;
        }
        return SystemCalls::flush(descriptor);
    }

private:
    std::string m_folder;
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_isHeld = true;
    int m_waiting = 0;
};

} // namespace linetwin::app::testing
