// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RunEach.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace linetwin {

bool runEach(std::size_t count, int threads, const std::stop_token& stop, const std::function<bool(std::size_t)>& run)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> isAborted = false;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            while (!isAborted && !stop.stop_requested()) {
                const std::size_t index = next++;
                if (index >= count || !run(index))
                    return;
                ++done;
            }
        } catch (...) {
            const std::scoped_lock lock(mutex);
            isAborted = true;
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        const std::size_t wanted =
            std::min(static_cast<std::size_t>(std::max(1, threads)), std::max<std::size_t>(1, count));
        std::vector<std::jthread> helpers;
        helpers.reserve(wanted - 1);
        for (std::size_t i = 1; i < wanted; ++i)
            helpers.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
    return done == count;
}

} // namespace linetwin
