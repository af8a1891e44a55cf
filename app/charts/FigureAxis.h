// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/ValueScale.h"
#include "engine/analysis/Figures.h"

#include <initializer_list>

namespace linetwin::app {

/// The unit in which an axis shows a figure: shares as percent, differences of shares in percentage points, times in
/// the unit that suits the largest.
struct AxisUnit {
    double factor = 1; ///< shown number = figure · factor
    QString name;      ///< empty for a bare number
};
AxisUnit valueUnit(const FigureSpec& spec, double largest);
AxisUnit differenceUnit(const FigureSpec& spec, double largest);
/// Of money, so that the numbers stay short: "thousand EUR".
AxisUnit amountUnit(const QString& currency, double largest);

/// "Output per hour, /h".
QString withAxisUnit(const QString& text, const AxisUnit& unit);

/// A horizontal axis for a figure along the bottom of `place`. It ends where the values do, not at round numbers: the
/// bars need the room.
class FigureAxis {
public:
    enum class Sign { Plain, Shown };

    FigureAxis(const QRectF& place, double lowest, double highest, AxisUnit unit, Sign sign, const QFont& font);

    double xOf(double value) const;
    /// The value that is cut to the axis.
    double inside(double value) const;
    const QRectF& place() const { return m_place; }
    /// Adds the grid lines and what they stand for to an axis in pixels; they follow those that it has.
    void addTicks(PlotAxis& pixels, const QFont& font) const;

private:
    double pixelOf(double shown) const;
    double shareOf(double shown) const { return (shown - m_from) / (m_to - m_from); }
    QString tickText(double tick) const;

    QRectF m_place;
    AxisUnit m_unit;
    Sign m_sign;
    double m_from = 0; ///< as shown
    double m_to = 1;
    ValueScale m_scale; ///< of the ticks
};

/// The axes of rows that are painted by hand: grid and labels of one or two axes side by side, across in pixels of the
/// picture, nothing upwards.
Plot rowsPlot(const QRectF& rows, std::initializer_list<const FigureAxis*> axes, const QFont& font);

} // namespace linetwin::app
