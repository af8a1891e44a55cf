// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Shrink.h"

#include <algorithm>
#include <iterator>

namespace linetwin::app::testing {

QString kindOfProblem(const QString& problem)
{
    return problem.section(u':', 0, 0);
}

Steps shrunk(Steps steps, const QString& problem, const Trial& trial)
{
    const QString kind = kindOfProblem(problem);
    const auto isSame = [&](const Steps& some) { return kindOfProblem(trial(some)) == kind; };
    // Mostly the last few are enough, and those take the least time.
    for (const std::ptrdiff_t last : {5, 20, 80, 320}) {
        if (last >= std::ssize(steps))
            break;
        const Steps end(steps.end() - last, steps.end());
        if (isSame(end)) {
            steps = end;
            break;
        }
    }
    for (std::ptrdiff_t part = (std::ssize(steps) + 1) / 2; part > 0; part = part == 1 ? 0 : (part + 1) / 2) {
        for (std::ptrdiff_t from = 0; from < std::ssize(steps) && steps.size() > 1;) {
            Steps without(steps.begin(), steps.begin() + from);
            without.insert(without.end(), steps.begin() + std::min(from + part, std::ssize(steps)), steps.end());
            if (isSame(without))
                steps = std::move(without);
            else
                from += part;
        }
    }
    return steps;
}

} // namespace linetwin::app::testing
