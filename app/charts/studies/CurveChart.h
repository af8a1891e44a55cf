// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotAxes.h"
#include "app/charts/PlotMarks.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// A sweep of one parameter: the figure as a curve with its interval, the knee, and what lies beyond both ends. In
/// muted colours while runs are to come.
class CurveChart : public Chart {
public:
    /// The point of the chosen source (see StudyTable) is marked. With points of it that are confirmed the curve is
    /// paler, and they lie on it.
    explicit CurveChart(std::shared_ptr<const SweepOutcome> outcome, std::optional<std::size_t> chosen = {},
                        std::shared_ptr<const SweepOutcome> confirmed = nullptr);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    bool hasValueZoom() const override { return true; }
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paintBelow(QPainter& painter, const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::size_t> sourceAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    PlotAxes axes(const ChartFrame& frame) const;

private:
    struct Level {
        QString name;
        double figure;
    };
    /// Keys of what can be hidden.
    static constexpr const char16_t* meanKey = u"mean";
    static constexpr const char16_t* confirmedKey = u"confirmed";
    static constexpr const char16_t* intervalKey = u"interval";
    static constexpr const char16_t* kneeRangeKey = u"knee range";
    static constexpr const char16_t* endsKey = u"ends";
    static constexpr float bandOpacity = 0.2F;
    static constexpr float kneeRangeOpacity = 0.08F;
    static constexpr float paleOpacity = 0.45F; ///< of what explores beside what is confirmed

    static QColor withOpacity(QColor color, float opacity);
    static bool isHidden(const ChartFrame& frame, const char16_t* key);
    const SweepRange& range() const { return m_outcome->study.ranges.front(); }
    const FigureSpec& spec() const { return specOf(m_outcome->study.figure); }
    double valueAt(std::size_t point) const { return m_outcome->variants.points[point].front(); }
    const FigureStatistics& figureAt(std::size_t point) const;
    /// The points are compared with the scenario as it is; the band is then that of the paired differences, which is
    /// what a reader compares points by.
    bool isPaired() const;
    /// Null at the scenario as it is, and where nothing is compared.
    const FigureComparison* differenceAt(std::size_t point) const;
    /// The figure with the interval that is drawn around its mean.
    FigureStatistics drawnAt(std::size_t point) const;
    QColor color(const Theme& colors) const;
    /// Of the curve, which explores.
    QColor curveColor(const Theme& colors) const;
    /// Among the confirmed points.
    std::optional<std::size_t> confirmedAt(std::size_t point) const;
    void addConfirmed(Plot& plot, const ChartFrame& frame, const PlotAxes& axes) const;
    std::vector<CurvePoint> curve(const PlotAxes& axes) const;
    /// The point that is meant at a place; nullopt beside the data.
    std::optional<std::size_t> nearestPoint(const ChartFrame& frame, QPointF place) const;
    /// What `knees` has beside the knee itself, with a point.
    std::vector<Knee> otherKnees() const;
    /// The figure at the present value, between the two points around it.
    std::optional<double> presentFigure() const;
    /// In the picture; null if it is not shown.
    std::optional<QPointF> presentPlace(const PlotAxes& axes) const;
    std::optional<QPointF> chosenPlace(const PlotAxes& axes) const;
    std::vector<Level> levels() const;
    bool hasKneeRange() const;
    QString kneeLabel(const Knee& knee) const;
    QString noKneeLabel() const;
    void paintKneeMarks(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes) const;
    void drawKneeLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const;
    void drawPresentLabel(PlotLabels& labels, const ChartFrame& frame, QPointF place) const;
    void drawLevelLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const;

    std::shared_ptr<const SweepOutcome> m_outcome;
    std::shared_ptr<const CurveChart> m_confirmed; ///< of the confirmed points alone; may be null
    std::optional<double> m_present;               ///< value of the parameter, if within the range
    std::optional<std::size_t> m_chosen;
    std::optional<std::size_t> m_confirmedChosen; ///< of the confirmed points
    ValueSpan m_values;
    ValueSpan m_figures;
};

} // namespace linetwin::app
