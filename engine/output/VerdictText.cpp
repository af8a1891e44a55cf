// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/VerdictText.h"

#include "engine/output/TextTable.h"

namespace linetwin {

std::string verdictText(const Verdict& verdict)
{
    const std::string runs = std::to_string(verdict.runs);
    switch (verdict.kind) {
    case VerdictKind::NothingToCompare: return "nothing to compare";
    case VerdictKind::TooEarly: return "too early";
    case VerdictKind::NoDifference:
        return "no difference in any of " + runs + " runs; at most " +
               fixedText(100 * verdict.differingAtMost.value_or(1), 1) + " % of runs can differ";
    case VerdictKind::TooFewDiffer:
        return std::to_string(verdict.differingRuns) + " of " + runs +
               " runs differ, too few for a verdict: more runs would help";
    case VerdictKind::Better: return "better";
    case VerdictKind::Worse: return "worse";
    case VerdictKind::Different: return "different";
    case VerdictKind::NoRelevantDifference: return "no relevant difference";
    case VerdictKind::NotEnoughEvidence: return "not enough evidence yet";
    }
    return {};
}

std::string_view luckOnlyText()
{
    return "Intervals show simulation luck only, not the uncertainty of the input data.\n";
}

} // namespace linetwin
