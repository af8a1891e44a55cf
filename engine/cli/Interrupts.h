// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace linetwin {

/// Turns SIGINT and SIGTERM into a stop request. A program that has not ended two seconds later, or at a second signal
/// (it may hang on a full pipe), is ended with status 130 after its temporary files are removed. Writing to a closed
/// pipe becomes an ordinary error. Made in main() before any other thread; one per process.
class Interrupts {
public:
    Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    ~Interrupts();

    std::stop_token token() const { return m_source.get_token(); }

private:
    void listen();

    sigset_t m_signals{};
    std::stop_source m_source;
    std::atomic<bool> m_isEnding = false;
    std::thread m_listener;
};

} // namespace linetwin
