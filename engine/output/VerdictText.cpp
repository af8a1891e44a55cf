// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/VerdictText.h"

#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/statistics/UnseenRuns.h"

namespace linetwin {

std::string verdictText(const Verdict& verdict)
{
    const std::string runs = std::to_string(verdict.runs);
    switch (verdict.kind) {
    case VerdictKind::NothingToCompare: return "nothing to compare";
    case VerdictKind::TooEarly: return "too early";
    case VerdictKind::NoDifference: return sameInAllText(verdict.runs);
    case VerdictKind::TooFewDiffer:
        return std::to_string(verdict.differingRuns) + " of " + runs +
               " runs differ, too few for a verdict: more runs would help";
    case VerdictKind::Better: return "better";
    case VerdictKind::Worse: return "worse";
    case VerdictKind::Different: return "different";
    case VerdictKind::NoRelevantDifference: return verdict.isSure ? "sure, but not relevant" : "no relevant difference";
    case VerdictKind::NotEnoughEvidence: return "not enough evidence yet";
    }
    return {};
}

std::string verdictText(const FigureComparison& comparison)
{
    const std::string text = verdictText(comparison.verdict);
    if (!comparison.rare || !isOfInterval(comparison.verdict.kind))
        return text;
    return text + "; " + rareStopsText(*comparison.rare);
}

std::string sameInAllText(std::size_t runs)
{
    const double percent = shownUpperPercent(unseenShare(runs));
    return "the same in all " + std::to_string(runs) + " runs; at most " + fixedText(percent, shownDecimals(percent)) +
           " % can differ";
}

std::string rareStopsText(const RareStops& rare)
{
    return std::to_string(rare.stops) + (rare.stops == 1 ? " stop of " : " stops of ") + rare.name + " in " +
           std::to_string(rare.shifts) + " runs: too few";
}

std::string RareStopsNotes::marked(std::string interval, const std::optional<RareStops>& rare)
{
    if (!rare)
        return interval;
    m_texts.insert(rareStopsText(*rare));
    return interval + " *";
}

void RareStopsNotes::write(TextBuffer& text) const
{
    for (const std::string& rare : m_texts)
        text << "* " << rare << " for an interval to be trusted.\n";
}

std::string_view luckOnlyText()
{
    return "Intervals show simulation luck only, not the uncertainty of the input data.\n";
}

} // namespace linetwin
