// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Compare.h"
#include "engine/study/Payback.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace linetwin {

/// What a comparison has to say of one of its scenarios. Refers to the CompareRows that it is in.
struct CompareRow {
    const std::string& label;         ///< unique in the comparison
    const ResolvedLine& line;         ///< as it was run
    const std::string& constraint;    ///< the station whose pace its OEE is measured against
    const ComparedScenario& compared; ///< its figures and their differences to the reference
    std::vector<Difference> changes;  ///< against the reference
    bool isReference;
    bool sharesYardstick;           ///< false: measured by a yardstick of its own
    std::optional<Payback> payback; ///< of a scenario with an investment, where both have money

    const FigureStatistics& figure(LineFigure figure) const
    {
        return compared.figures[static_cast<std::size_t>(figure)];
    }
    const std::optional<FigureComparison>& difference(LineFigure figure) const
    {
        return compared.differences[static_cast<std::size_t>(figure)];
    }
    /// Its OEE is of another time than the reference's (MODEL 3).
    bool scheduledTimeDiffers() const { return linetwin::scheduledTimeDiffers(compared); }
};

/// A comparison as every form of it is written from: its result, and a row per scenario, the reference first.
class CompareRows {
public:
    /// `study` outlives it.
    CompareRows(const CompareStudy& study, std::span<const VariantRuns> runs);
    CompareRows(const CompareRows&) = delete; ///< its rows refer to it
    CompareRows& operator=(const CompareRows&) = delete;

    const CompareStudy& study() const { return m_study; }
    const CompareResult& result() const { return m_result; }
    const std::vector<CompareRow>& rows() const { return m_rows; }
    /// Those that any of the scenarios has.
    const std::vector<LineFigure>& figures() const { return m_figures; }
    bool usesStops() const;
    bool usesMoney() const;
    const CompareRow& reference() const { return m_rows.front(); }
    /// Label of the scenario that is best, null without one.
    const std::string* best() const { return m_result.best ? &m_labels[*m_result.best] : nullptr; }
    /// Labels of those tied in front.
    std::vector<std::string> ties() const;

private:
    const CompareStudy& m_study;
    CompareVariants m_variants;
    CompareResult m_result;
    std::vector<std::string> m_labels;
    std::vector<LineFigure> m_figures;
    std::vector<CompareRow> m_rows;
};

} // namespace linetwin
