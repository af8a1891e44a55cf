// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"
#include "engine/study/Comparison.h"

#include <QVariantList>

#include <optional>

namespace linetwin::app {

/// There is a baseline that the result is not itself.
bool isCompared(const LiveResult& result);
/// In which the cells of a figure are: shares in percent.
QString unitOf(const FigureSpec& spec);

/// A figure as cells of a table; the digits follow the size of its interval.
class FigureCells {
public:
    /// `relevantShare`: below it a difference to the baseline is not relevant, as a share of the baseline's figure.
    FigureCells(const LiveResult& result, LineFigure figure, double relevantShare);
    FigureCells(const LiveResult& result, std::size_t station, StationFigure figure);

    /// Mean, both ends of its interval, and of the shifts the lowest and the highest tenth.
    QVariantList mean() const;
    QVariantList playedShift() const;
    /// The baseline's mean, the difference with both ends of its interval, the same three in percent, and the verdict.
    QVariantList change() const;
    /// The baseline's shift, the difference, and the same in percent.
    QVariantList playedChange() const;

private:
    template <typename... Figure> void read(const LiveResult& result, double relevantShare, Figure... figure);
    QVariant cell(std::optional<double> value) const;
    QVariantList percentCells() const;
    QVariant playedPercent(std::optional<double> change) const;

    const FigureSpec& m_spec;
    FigureStatistics m_statistics;
    std::optional<FigureComparison> m_comparison;
    std::optional<double> m_played;
    std::optional<double> m_playedReference;
    int m_planned = 0;
    int m_decimals = 0;
};

} // namespace linetwin::app
