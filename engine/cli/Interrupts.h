// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

namespace linetwin {

/// Turns SIGINT and SIGTERM, on Windows Ctrl+C, Ctrl+Break and the closing of the console, into a stop request. A
/// program that has not ended two seconds later, or at a second signal (it may hang on a full pipe), is ended with
/// status 130 after its temporary files are removed. Writing to a closed pipe becomes an ordinary error. Made in main()
/// before any other thread; one per process.
class Interrupts {
public:
    Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;
    ~Interrupts();

    std::stop_token token() const { return m_source.get_token(); }

private:
    class Listener;

    std::stop_source m_source;
    std::unique_ptr<Listener> m_listener;
};

} // namespace linetwin
