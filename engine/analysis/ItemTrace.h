// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Completion.h"
#include "engine/support/SimTime.h"

#include <queue>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <stdexcept>
#include <vector>

namespace linetwin {

/// An item that a station with an output type has made, with its flags as at the end of the run.
struct TracedItem {
    std::size_t station = 0;  ///< its maker
    std::int64_t number = 1;  ///< among all items that the station has made since the start of the run
    SimTime createdAt{};      ///< completion, since the end of the warm-up
    bool isDefective = false; ///< from its inputs or the station itself, or marked where it passed through later
    bool isRejected = false;  ///< it, or something that it has become a part of
    /// Numbers of the items it was made from, in the order in which they were taken: items of the nearest station
    /// upstream with an output type, or raw items where there is none. Valid only while it is handed out.
    std::span<const std::int64_t> inputs;
};

/// More items are in the line at once than there is memory for.
class TraceLimitError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Rebuilds all items of a run from its completions: the inputs of a cycle are the next outputs of the station upstream
/// that it has not rejected. Items of the window are handed out by completion, then station, as soon as nothing can
/// change them any more, so that memory follows what is in the line and not the run's length.
class ItemTrace {
public:
    static constexpr std::size_t usualByteLimit = std::size_t{2} << 30;

    /// The line outlives it.
    ItemTrace(const ResolvedLine& line, std::function<void(const TracedItem&)> handOut,
              std::size_t byteLimit = usualByteLimit);

    /// The next one as a CompletionSink gets them. Throws TraceLimitError and what `handOut` throws.
    void add(const Completion& completion);
    /// The run has ended: hands out the rest.
    void finish();

private:
    static constexpr std::size_t noMaker = static_cast<std::size_t>(-1); ///< of raw items

    /// An item between two stations, or in one before its cycle ends.
    struct Waiting {
        std::int64_t number = 0;
        bool isDefective = false;
    };
    struct Made {
        SimTime createdAt{};
        bool isDefective = false;
        bool isRejected = false;
        bool isFinal = false;
    };
    struct Station {
        std::int64_t batchIn = 1;
        bool makesItems = false;
        std::size_t inputMaker = noMaker; ///< nearest station upstream with an output type
        std::deque<Waiting> waiting;      ///< delivered by the station upstream, or about to be, and not yet processed
        std::int64_t firstNumber = 1;     ///< of the first in `made`
        std::deque<Made> made;            ///< not yet handed out
        std::deque<std::int64_t> inputs;  ///< theirs, `batchIn` for each
    };
    /// The first item of a station that is not yet handed out.
    struct Head {
        SimTime createdAt{};
        std::size_t station = 0;
        bool operator>(const Head& other) const;
    };

    static std::size_t bytesOfItem(const Station& maker);
    Waiting process(Station& station, std::size_t index, const Completion& completion);
    Waiting takeInput(Station& station, std::size_t index);
    Waiting make(Station& station, std::size_t index, const Completion& completion);
    void settle(std::size_t maker, std::int64_t number, bool isRejected);
    Made& itemOf(std::size_t maker, std::int64_t number);
    void handOutUntil(SimTime time);
    void handOutFirst(std::size_t index);

    std::vector<Station> m_stations;
    std::function<void(const TracedItem&)> m_handOut;
    std::size_t m_byteLimit;
    std::size_t m_bytes = 0;
    std::int64_t m_rawItems = 0; ///< taken from the source
    std::priority_queue<Head, std::vector<Head>, std::greater<>> m_heads;
    std::vector<std::int64_t> m_inputs; ///< of the item being handed out
};

} // namespace linetwin
