// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/SetParameter.h"
#include "app/run/LiveRunner.h"
#include "tests/Patience.h"
#include "tests/app/OpenWhatIf.h"

#include <QTest>

#include <utility>

namespace linetwin::app::testing {

/// The example that makes a product, with a scenario of a larger filler buffer that costs 90,000; 20 shifts.
struct TubeRun {
    TubeRun()
    {
        LoadedFile file = *loadFile("builtin:cosmetic_tubes").file;
        file.line.run.replications = 20;
        file.scenario.investment = Investment{.cost = 90000};
        file.scenario.overrides = {{"TubeFiller", {{ParameterId::BufferCapacity, 600}}}};
        openWhatIf(document, std::move(file));
    }
    /// With the causes of its losses; null where it does not come.
    LiveResultPointer result()
    {
        const auto isDone = [this] { return runner.isCurrent() && runner.result() && runner.result()->hasAllCauses(); };
        return QTest::qWaitFor(isDone, 20000 * test::patience) ? runner.result() : nullptr;
    }

    ProjectDocument document;
    LiveRunner runner{document};
};

} // namespace linetwin::app::testing
