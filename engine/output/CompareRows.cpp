// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CompareRows.h"

#include <algorithm>

namespace linetwin {

CompareRows::CompareRows(const CompareStudy& study, std::span<const VariantRuns> runs)
    : m_study(study), m_variants(variantsOf(study)), m_result(evaluate(study, m_variants, runs)),
      m_labels(labelsOf(study.scenarios)), m_figures(lineFiguresOf(m_variants.lines))
{
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const ResolvedLine& line = m_variants.lines[i];
        m_rows.push_back({.label = m_labels[i],
                          .line = line,
                          .constraint = line.stations[line.yardstick.constraint].name,
                          .compared = m_result.scenarios[i],
                          .changes = changesOf(study, i),
                          .isReference = i == 0,
                          .sharesYardstick = m_variants.sharesYardstick[i],
                          .payback = paybackOf(study, m_variants, m_result, i)});
    }
}

bool CompareRows::usesMoney() const
{
    return std::ranges::find(m_figures, LineFigure::Margin) != m_figures.end();
}

bool CompareRows::usesStops() const
{
    return std::ranges::find(m_figures, LineFigure::Loading) != m_figures.end();
}

std::vector<std::string> CompareRows::ties() const
{
    std::vector<std::string> labels;
    for (const std::size_t scenario : m_result.ties)
        labels.push_back(m_labels[scenario]);
    return labels;
}

} // namespace linetwin
