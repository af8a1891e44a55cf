// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/BusyLine.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace linetwin::app::testing {

/// How long the window's thread was kept from its event loop, in processor time, which another program on the computer
/// does not lengthen, and by the clock.
class ThreadWork : public QObject {
public:
    ThreadWork()
    {
        connect(&m_timer, &QTimer::timeout, this, &ThreadWork::note);
        m_timer.start(1);
        forget();
    }

    /// From here on; what was done meanwhile is not the window's.
    void forget()
    {
        m_longestMs = 0;
        m_longestClockMs = 0;
        skip();
    }
    void skip()
    {
        m_since = threadMs();
        m_clock.start();
    }
    /// One stretch ends and the next begins.
    void note()
    {
        const double now = threadMs();
        m_longestMs = std::max(m_longestMs, now - m_since);
        m_longestClockMs = std::max(m_longestClockMs, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_since = now;
        m_clock.start();
    }
    double longestMs() const { return m_longestMs; }
    double longestClockMs() const { return m_longestClockMs; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_since = 0;
    double m_longestMs = 0;
    double m_longestClockMs = 0;
};

} // namespace linetwin::app::testing
