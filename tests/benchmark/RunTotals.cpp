// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/engine/LineBuilder.h"

#include <cstdlib>

/// `run-totals HOURS`: one replication of the cosmetics line with totals only, for whoever watches the memory.
int main(int argc, char** argv)
{
    using namespace linetwin;
    if (argc != 2)
        return EXIT_FAILURE;
    RunRequest request;
    request.duration = horizonFromHours(std::strtod(argv[1], nullptr));
    return simulate(test::cosmeticsLine(), request).isComplete ? EXIT_SUCCESS : EXIT_FAILURE;
}
