// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RecordingSeries.h"
#include "engine/model/ResolvedLine.h"

#include <functional>
#include <map>
#include <string>

namespace linetwin::app {

/// The values that charts of a line have shown so far, so that their axes stay the same from one scenario to another
/// and heights can be compared.
class ChartScale {
public:
    struct Range {
        double lowest = 0; ///< not above 0
        double highest = 0;

        void add(double value);
        bool operator==(const Range&) const = default;
    };
    ChartScale() = default;
    /// Of what there is to be drawn of a shift.
    ChartScale(const ChartData& data, const ResolvedLine& line);
    /// Takes in another; never narrows.
    void include(const ChartScale& other);
    /// Places that the buffer after a station has in the scenario where it has most.
    using MostPlaces = std::function<double(const std::string& station)>;
    /// Takes in what other scenarios will show: a buffer that gets full will fill a larger one, too.
    void foresee(const ChartData& data, const MostPlaces& mostPlaces);

    /// Of the buffers of the data, the highest level that each has had; at least 1.
    double highestLevel(const ChartData& data) const;
    /// Of a row for that buffer alone: the largest capacity that is known of it, where the buffer can still be seen
    /// beside that.
    double highestCapacity(const BufferSeries& buffer) const;
    const Range& unitsPerHour() const { return m_unitsPerHour; } ///< with the rated pace
    const Range& units() const { return m_units; }               ///< since the start, with the ideal pace
    const Range& money() const { return m_money; }               ///< likewise
    /// The largest share of the time in which a buffer of the data had one level.
    double highestShare(const ChartData& data) const;
    bool operator==(const ChartScale&) const = default;

private:
    struct Buffer {
        double level = 0;
        double capacity = 0;
        double share = 0;
        bool operator==(const Buffer&) const = default;
    };
    std::map<std::string, Buffer, std::less<>> m_buffers; ///< by the station before them
    Range m_unitsPerHour;
    Range m_units;
    Range m_money;
};

} // namespace linetwin::app
