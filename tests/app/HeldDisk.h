// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/SystemCalls.h"
#include "tests/app/Gate.h"

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

    void hold() { m_gate.close(); }
    void release() { m_gate.open(); }
    bool isWaitedFor() { return m_gate.isWaitedFor(); }

    int flush(int descriptor) override
    {
        std::error_code error;
        const auto path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
        if (path.string().starts_with(m_folder))
            m_gate.pass();
        return SystemCalls::flush(descriptor);
    }

private:
    std::string m_folder;
    Gate m_gate{true};
};

} // namespace linetwin::app::testing
