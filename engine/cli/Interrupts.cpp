// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Interrupts.h"

#include "engine/cli/CommandContext.h"
#include "engine/io/TemporaryPaths.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <ctime>
#include <thread>

namespace linetwin {

namespace {

/// A signal that whoever started the program wants ignored (a background job, nohup) stays ignored.
bool isIgnored(int signal)
{
    struct sigaction action {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

class Interrupts::Listener {
public:
    explicit Listener(std::stop_source source) : m_source(std::move(source))
    {
        std::signal(SIGPIPE, SIG_IGN);
        std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is told as one
        ::sigemptyset(&m_signals);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            if (!isIgnored(signal))
                ::sigaddset(&m_signals, signal);
        }
        ::sigaddset(&m_signals, SIGUSR1); // wakes the thread at the end
        ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::thread([this] { listen(); });
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener()
    {
        m_isEnding = true;
        ::pthread_kill(m_thread.native_handle(), SIGUSR1);
        m_thread.join();
    }

private:
    void listen()
    {
        int signal = 0;
        ::sigwait(&m_signals, &signal);
        if (m_isEnding)
            return;
        m_source.request_stop();
        constexpr timespec patience{.tv_sec = 2, .tv_nsec = 0};
        ::sigtimedwait(&m_signals, nullptr, &patience);
        if (m_isEnding)
            return;
        removeTemporaryFiles();
        ::_exit(exitStatus::interrupted);
    }

    sigset_t m_signals{};
    std::stop_source m_source;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

Interrupts::Interrupts() : m_listener(std::make_unique<Listener>(m_source)) {}

Interrupts::~Interrupts() = default;

} // namespace linetwin
