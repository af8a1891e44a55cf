// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/VerdictText.h"

#include "engine/output/TextTable.h"
#include "engine/statistics/Level.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/statistics/UnseenRuns.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

std::string sameInAllBut(std::size_t runs, double mostDiffering)
{
    const double percent = shownUpperPercent(mostDiffering);
    return filledText(localText("CommandLine", "the same in all %1 runs; at most %2 % can differ"),
                      {std::to_string(runs), fixedText(percent, shownDecimals(percent))});
}

} // namespace

std::string verdictText(const Verdict& verdict)
{
    const std::string runs = std::to_string(verdict.runs);
    switch (verdict.kind) {
    case VerdictKind::NothingToCompare: return cliText(LINETWIN_TEXT("CommandLine", "nothing to compare"));
    case VerdictKind::TooEarly: return cliText(LINETWIN_TEXT("CommandLine", "too early"));
    case VerdictKind::NoDifference: return sameInAllBut(verdict.runs, verdict.differingAtMost.value_or(1));
    case VerdictKind::TooFewDiffer:
        return filledText(localText("CommandLine", "%1 of %2 runs differ, too few for a verdict: more runs would help"),
                          {std::to_string(verdict.differingRuns), runs});
    case VerdictKind::Better: return cliText(LINETWIN_TEXT("CommandLine", "better"));
    case VerdictKind::Worse: return cliText(LINETWIN_TEXT("CommandLine", "worse"));
    case VerdictKind::Different: return cliText(LINETWIN_TEXT("CommandLine", "different"));
    case VerdictKind::NoRelevantDifference:
        return cliText(verdict.isSure ? LINETWIN_TEXT("CommandLine", "sure, but not relevant")
                                      : LINETWIN_TEXT("CommandLine", "no relevant difference"));
    case VerdictKind::NotEnoughEvidence: return cliText(LINETWIN_TEXT("CommandLine", "not enough evidence yet"));
    }
    return {};
}

std::string verdictText(const FigureComparison& comparison)
{
    const std::string text = verdictText(comparison.verdict);
    if (!comparison.rare || !isOfInterval(comparison.verdict.kind))
        return text;
    return filledText(localText("CommandLine", "%1; %2"), {text, rareStopsText(*comparison.rare)});
}

std::string sameInAllText(std::size_t runs, double level)
{
    return sameInAllBut(runs, unseenShare(runs, riskOf(level)));
}

std::string rareStopsText(const RareStops& rare)
{
    return filledText(rare.stops == 1 ? localText("CommandLine", "1 stop of %2 in %3 runs: too few")
                                      : localText("CommandLine", "%1 stops of %2 in %3 runs: too few"),
                      {std::to_string(rare.stops), nameText(rare), std::to_string(rare.shifts)});
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
        text << filledText(localText("CommandLine", "* %1 for an interval to be trusted."), {rare}) << "\n";
}

std::string luckOnlyText()
{
    return cliText(LINETWIN_TEXT("CommandLine",
                                 "Intervals show simulation luck only, not the uncertainty of the input data.")) +
           "\n";
}

} // namespace linetwin
