// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyJson.h"

#include "engine/output/CompareJson.h"
#include "engine/output/SensitivityJson.h"
#include "engine/output/SweepJson.h"

namespace linetwin {

namespace {

struct JsonOf {
    std::ostream& out;
    std::span<const VariantRuns> runs;

    void operator()(const CompareStudy& study) const { writeCompareJson(out, study, runs); }
    void operator()(const SweepStudy& study) const { writeSweepJson(out, study, runs); }
    void operator()(const SensitivityStudy& study) const { writeSensitivityJson(out, study, runs); }
};

} // namespace

void writeStudyJson(std::ostream& out, const Study& study, std::span<const VariantRuns> runs)
{
    std::visit(JsonOf{out, runs}, study);
}

} // namespace linetwin
