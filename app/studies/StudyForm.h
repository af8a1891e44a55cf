// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "engine/study/Compare.h"
#include "engine/study/ProductMix.h"
#include "engine/study/Sweep.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

enum class StudyKind { Compare, Sweep, Sensitivity, Sizing, Portfolio, Mix };

/// Whether the question is about money, for lines that make a product.
constexpr bool isAboutMoney(StudyKind kind)
{
    return kind == StudyKind::Portfolio || kind == StudyKind::Mix;
}
/// Whether it searches and reports by itself, so that there are no further looks.
constexpr bool hasOneLook(StudyKind kind)
{
    return kind == StudyKind::Sizing || kind == StudyKind::Portfolio;
}

/// What the user sets for a study; each kind reads what it needs.
struct StudyForm {
    LineFigure figure = usualFigure;
    std::vector<std::optional<ScenarioId>> entries; ///< to compare, the reference first; nullopt is the Baseline
    std::vector<SweepRange> ranges;                 ///< of a sweep
    double percent = 10;                            ///< of a sensitivity study
    bool isRaced = true;                            ///< likewise: rows stop as soon as they are decided
    std::optional<std::int64_t> mostTotal;          ///< of a sizing study, as in BufferSizingRequest
    std::optional<double> target;                   ///< likewise, of the figure
    std::vector<ScenarioId> measures;               ///< of a portfolio: scenarios with an investment
    std::optional<double> budget;                   ///< likewise
    std::vector<std::string> products;              ///< of a mix, the reference first
    std::vector<double> shares;                     ///< likewise, one per product
    MixBasis mixBasis = MixBasis::RunningTime;
};

/// How far a question has been taken (SPEC 8): looks at the luck that explores, or a confirmation's own looks.
struct StudyStage {
    bool isConfirming = false;
    int look = 1;
    std::vector<std::size_t> rows = {}; ///< that are confirmed, of a sweep or a sensitivity study; empty: all

    bool operator==(const StudyStage&) const = default;
};

} // namespace linetwin::app
