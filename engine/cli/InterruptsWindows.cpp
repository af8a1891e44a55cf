// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CommandContext.h"
#include "engine/cli/Interrupts.h"
#include "engine/io/TemporaryPaths.h"

#include <windows.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace linetwin {

namespace {

struct Ending {
    std::mutex mutex;
    std::condition_variable changed;
    std::stop_source source{std::nostopstate};
    bool isInterrupted = false;
    bool hasEnded = false;
};

/// Outlives the threads of Windows that tell of an event.
Ending& ending()
{
    static Ending& only = *new Ending;
    return only;
}

/// In a thread of its own for each event, after which the console's closing ends the program.
BOOL WINAPI interrupt(DWORD)
{
    Ending& all = ending();
    std::unique_lock lock(all.mutex);
    if (all.source.stop_possible() && !all.isInterrupted) {
        all.isInterrupted = true;
        all.source.request_stop();
        constexpr std::chrono::seconds patience(2);
        if (all.changed.wait_for(lock, patience, [&] { return all.hasEnded; }))
            return TRUE;
    }
    removeTemporaryFiles();
    ::TerminateProcess(::GetCurrentProcess(), exitStatus::interrupted);
    return TRUE;
}

} // namespace

class Interrupts::Listener {
public:
    explicit Listener(std::stop_source source)
    {
        ending().source = std::move(source);
        ::SetConsoleCtrlHandler(interrupt, TRUE);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener()
    {
        ::SetConsoleCtrlHandler(interrupt, FALSE);
        const std::scoped_lock lock(ending().mutex);
        ending().hasEnded = true;
        ending().changed.notify_all();
    }
};

Interrupts::Interrupts() : m_listener(std::make_unique<Listener>(m_source)) {}

Interrupts::~Interrupts() = default;

} // namespace linetwin
