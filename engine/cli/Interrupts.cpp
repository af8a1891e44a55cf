// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Interrupts.h"

#include "engine/cli/CommandContext.h"
#include "engine/io/TemporaryPaths.h"

#include <unistd.h>

#include <ctime>

namespace linetwin {

namespace {

/// A signal that whoever started the program wants ignored (a background job, nohup) stays ignored.
bool isIgnored(int signal)
{
    struct sigaction action {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interrupts::Interrupts()
{
    std::signal(SIGPIPE, SIG_IGN);
    ::sigemptyset(&m_signals);
    for (const int signal : {SIGINT, SIGTERM}) {
        if (!isIgnored(signal))
            ::sigaddset(&m_signals, signal);
    }
    ::sigaddset(&m_signals, SIGUSR1); // wakes the listener at the end
    ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_listener = std::thread([this] { listen(); });
}

Interrupts::~Interrupts()
{
    m_isEnding = true;
    ::pthread_kill(m_listener.native_handle(), SIGUSR1);
    m_listener.join();
}

void Interrupts::listen()
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

} // namespace linetwin
