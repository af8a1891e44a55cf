// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyTables.h"

#include "engine/output/CompareTable.h"
#include "engine/output/SensitivityTable.h"
#include "engine/output/SweepTable.h"

namespace linetwin {

namespace {

struct TablesOf {
    std::ostream& out;
    std::span<const VariantRuns> runs;

    void operator()(const CompareStudy& study) const { writeCompareTable(out, study, runs); }
    void operator()(const SweepStudy& study) const { writeSweepTable(out, study, runs); }
    void operator()(const SensitivityStudy& study) const { writeSensitivityTable(out, study, runs); }
};

} // namespace

void writeStudyTable(std::ostream& out, const Study& study, std::span<const VariantRuns> runs)
{
    std::visit(TablesOf{out, runs}, study);
}

} // namespace linetwin
