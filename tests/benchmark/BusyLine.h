// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace linetwin::app::testing {

/// What the stations of a line have in common.
struct BusyStation {
    const char* buffer;
    const char* mtbf; ///< min
    const char* jamProbability;
};
inline constexpr BusyStation playedStation{"20", "240", "0.002"};
inline constexpr BusyStation editedStation{"50", "120", "0.001"};

/// A file with a line of equal stations that all break down, jam and wait.
inline QByteArray busyLine(int stations, const BusyStation& station)
{
    QByteArray topology = "topology:\n  stations:\n";
    QByteArray baseline = "baseline:\n";
    for (int index = 1; index <= stations; ++index) {
        const QByteArray name = "Station " + QByteArray::number(index);
        topology += "    - {name: " + name + "}\n";
        baseline += QByteArray("  ") + name + ":\n    uph: 10000\n    buffer_capacity: " + station.buffer +
                    "\n    reliability: {mtbf_min: " + station.mtbf +
                    ", mttr_min: 5}\n    performance: {jam_prob: " + station.jamProbability + ", jam_time_sec: 15}\n";
    }
    return "format: linetwin/line/1\n" + topology + baseline;
}

/// Processor time of the calling thread.
inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// How many threads wanted to run, as a mean over the last minute: 0 is a quiet computer.
inline QString loadText()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? QStringLiteral("load %1").arg(load, 0, 'f', 2) : QStringLiteral("load unknown");
}

} // namespace linetwin::app::testing
