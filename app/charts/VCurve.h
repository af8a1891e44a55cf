// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotMarks.h"
#include "engine/model/ResolvedLine.h"

namespace linetwin::app {

/// The line's V-curve: the rated pace of every station in base units an hour, what breakdowns and jams are predicted to
/// leave of it, and the constraint marked. The stations around it should have more. Drawn from 0, or on a logarithmic
/// scale where the paces differ so much that the slow ones could not be told apart.
class VCurve : public Chart {
public:
    /// The selected station stands out; empty for none.
    explicit VCurve(const ResolvedLine& line, const std::string& selected = {});

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    bool hasValueZoom() const override { return true; }
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paintBelow(QPainter& painter, const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::string> stationAt(const ChartFrame& frame, QPointF place) const override;
    std::vector<std::string> rows() const override;
    QPointF rowPoint(const ChartFrame& frame, std::size_t row) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    /// What stands above the curve, of the selected station or of the constraint: "Filler: net 9,300 of 10,000
    /// units/h".
    QString readOut() const;
    bool isLogarithmic() const { return m_isLogarithmic; }
    /// The axes alone: stations 0, 1, 2 … across; upwards paces, or their decimal logarithms.
    Plot axes(const ChartFrame& frame) const;
    /// A pace as a number of the axis.
    double heightOf(double pace) const;

private:
    struct Point {
        std::string station;
        QString name;
        double rated = 0; ///< base units/h
        double net = 0;   ///< likewise
    };
    enum class Shown { Rated, Net, Loss, Level };
    static QString keyOf(Shown what) { return QString::number(static_cast<int>(what)); }
    static bool isHidden(const ChartFrame& frame, Shown what) { return frame.hidden.contains(keyOf(what)); }

    std::size_t pointRead() const { return m_selected.value_or(m_constraint); }
    PlotAxis paceAxis(const ShareRange& part, double height) const;
    static QColor lossColor(const Theme& colors);
    double columnWidth(const ChartFrame& frame) const;
    bool areNamesTurned(const ChartFrame& frame) const;
    double namesHeight(const ChartFrame& frame) const;
    /// In px, bold.
    double longestName(const ChartFrame& frame) const;
    /// A pace as the mean, from net to rated as the interval.
    std::vector<CurvePoint> curve(double Point::*pace) const;
    QRectF columnOf(const Plot& plot, std::size_t point) const;
    std::optional<std::size_t> pointAt(const ChartFrame& frame, QPointF place) const;
    QString textOf(std::size_t point) const;
    bool isNamed(std::size_t point, std::size_t step) const;
    void paintNames(QPainter& painter, const ChartFrame& frame, const Plot& plot) const;
    void paintName(QPainter& painter, const ChartFrame& frame, const QRectF& column, std::size_t point) const;
    void drawPaces(PlotLabels& labels, const ChartFrame& frame, const Plot& plot) const;

    std::vector<Point> m_points;
    std::size_t m_constraint = 0;
    std::optional<std::size_t> m_selected;
    double m_lowest = 0; ///< of what is above 0
    double m_highest = 1;
    bool m_isLogarithmic = false;
    /// Of the last picture: every name of a picture asks for it.
    mutable std::optional<QFont> m_measuredFont;
    mutable double m_longestName = 0;
};

} // namespace linetwin::app
