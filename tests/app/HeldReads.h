// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/SystemCalls.h"
#include "tests/app/Gate.h"

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace linetwin::app::testing {

/// The calls of HeldReads.
class HeldReadCalls : public SystemCalls {
public:
    explicit HeldReadCalls(std::string folder) : m_folder(std::move(folder)) {}

    Gate& gate() { return m_gate; }
    /// How often the thread that made this would have waited.
    int ownWaits() const { return m_ownWaits; }

    int open(const std::filesystem::path& path, int flags, unsigned permissions) override
    {
        if (path.string().starts_with(m_folder)) {
            if (std::this_thread::get_id() != m_owner)
                m_gate.pass();
            else if (m_gate.isClosed())
                ++m_ownWaits;
        }
        return SystemCalls::open(path, flags, permissions);
    }

private:
    std::string m_folder;
    std::thread::id m_owner = std::this_thread::get_id();
    Gate m_gate{false};
    int m_ownWaits = 0; ///< of the owner's thread alone
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

    void hold() { m_calls.gate().close(); }
    void release() { m_calls.gate().open(); }
    bool isWaitedFor() { return m_calls.gate().isWaitedFor(); }
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
