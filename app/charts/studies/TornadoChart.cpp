// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/TornadoChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/ChangeWords.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestEffect = 3 * gridUnit;
constexpr double highestEffect = 9 * gridUnit;
constexpr double widestChange = 44 * gridUnit;
constexpr double narrowestChange = 10 * gridUnit;
constexpr double largestChangeShare = 0.42;
constexpr double smallestNameShare = 0.4; ///< of the label, where the values need room too
constexpr double valuesGap = gridUnit;

/// None for a change that is of no station alone.
std::vector<std::string> stationsOf(const SensitivityOutcome& outcome)
{
    std::vector<std::string> stations;
    for (const SensitivityEffect& effect : outcome.result.effects) {
        const SensitivityRow& row = outcome.variants.rows[effect.row];
        stations.push_back(row.kind == SensitivityRow::Kind::UnlimitedBuffers ? std::string() : row.path.station);
    }
    return stations;
}

} // namespace

TornadoChart::TornadoChart(std::shared_ptr<const SensitivityOutcome> outcome)
    : RowsChart(stationsOf(*outcome), lowestEffect, highestEffect), m_outcome(std::move(outcome)),
      m_spec(specOf(m_outcome->study.figure))
{
    for (const SensitivityEffect& effect : m_outcome->result.effects) {
        m_bars.push_back(DifferenceBar::of(m_spec, effect.comparison, m_outcome->study.plan.replications));
        m_names.push_back(changeName(m_outcome->variants.rows[effect.row]));
        m_values.push_back(changeValues(m_outcome->variants.rows[effect.row]));
    }
    m_range = rangeOf(m_bars);
    m_unit = differenceUnit(m_spec, largestOf(m_range));
}

QString TornadoChart::title() const
{
    const QString shown = withAxisUnit(Charts::tr("%1: effect of each change, %2 interval", "a figure")
                                           .arg(figureLabel(m_spec), confidenceText(m_outcome->result.differenceLevel)),
                                       m_unit);
    return m_outcome->result.isComplete
               ? shown
               : withShiftsSoFar(shown, m_outcome->result.replications, m_outcome->study.plan.replications);
}

QString TornadoChart::summary() const
{
    const QString asked = Charts::tr("What is each loss worth for “%1”?").arg(figureLabel(m_spec));
    if (m_bars.empty() || !m_bars.front().mean)
        return asked + u' ' + Charts::tr("There is no difference to show.");
    const auto isDecided = [](const DifferenceBar& bar) {
        return bar.reading.tone != DifferenceReading::Tone::Undecided;
    };
    const auto decided = std::ranges::count_if(m_bars, isDecided);
    const QString counts = m_outcome->result.isComplete
                               ? Charts::tr("%1 of %2 changes have a sure effect").arg(decided).arg(m_bars.size())
                               : Charts::tr("%1 of %2 shifts are in")
                                     .arg(m_outcome->result.replications)
                                     .arg(m_outcome->study.plan.replications);
    const QString largest = QStringList{m_names.front(), m_values.front()}.join(u' ').trimmed();
    return asked + u' ' +
           Charts::tr("%1; the largest: %2, %3.", "count, change, effect")
               .arg(counts, largest, m_bars.front().reading.text);
}

double TornadoChart::leftMargin(const QFont& font, double width) const
{
    const QFontMetricsF metrics(font);
    double widest = narrowestChange;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const double values = m_values[i].isEmpty() ? 0 : valuesGap + metrics.horizontalAdvance(m_values[i]);
        widest = std::max(widest, metrics.horizontalAdvance(m_names[i]) + values);
    }
    const double most = std::clamp(width * largestChangeShare, narrowestChange, widestChange);
    return std::ceil(std::min(widest, most)) + 3 * gridUnit;
}

FigureAxis TornadoChart::axis(const ChartFrame& frame) const
{
    return {barsPlace(m_bars, body(frame).plot, frame.font),
            m_range.first,
            m_range.second,
            m_unit,
            FigureAxis::Sign::Shown,
            frame.font};
}

void TornadoChart::paintLabel(QPainter& painter, const ChartFrame& frame, std::size_t row) const
{
    const QFontMetricsF metrics(frame.font);
    const QRectF bars = placement().place(frame, row);
    QRectF place(bars.left() - frame.margin + gridUnit, bars.top(), frame.margin - 3 * gridUnit, bars.height());
    // Half a number would be a wrong one: the values are whole or not there.
    const double values = metrics.horizontalAdvance(m_values[row]);
    const double name = std::min(metrics.horizontalAdvance(m_names[row]), smallestNameShare * place.width());
    if (values > 0 && name + valuesGap + values <= place.width() + 1) {
        painter.setPen(frame.colors.mutedText);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_values[row]);
        place.setRight(place.right() - values - valuesGap);
    }
    painter.setPen(frame.colors.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     metrics.elidedText(m_names[row], Qt::ElideMiddle, place.width() + 1));
}

ChartFrame TornadoChart::body(const ChartFrame& frame) const
{
    ChartFrame body = frame;
    const double most = static_cast<double>(m_bars.size()) * highestEffect;
    body.plot.setHeight(std::min(frame.plot.height(), std::max(most, highestEffect)));
    return body;
}

std::optional<Plot> TornadoChart::plot(const ChartFrame& frame) const
{
    const FigureAxis axis = this->axis(frame);
    return rowsPlot(body(frame).plot, {&axis}, frame.font);
}

void TornadoChart::paint(QPainter& painter, const ChartFrame& whole) const
{
    const ChartFrame frame = body(whole);
    const FigureAxis axis = this->axis(frame);
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, ChartMargins::right, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, last] = placement().visible(frame);
    for (std::size_t i = first; i < last; ++i) {
        paintLabel(painter, frame, i);
        paintDifferenceBar(painter, frame, axis, placement().place(frame, i), m_bars[i]);
    }
    paintZeroLine(painter, frame, axis);
}

std::vector<LegendEntry> TornadoChart::legend(const Theme& colors) const
{
    return toneLegend(m_bars, colors);
}

QString TornadoChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    if (!row)
        return {};
    const QStringList lines{QStringList{m_names[*row], m_values[*row]}.join(u' ').trimmed()};
    return (lines + differenceLines(figureLabel(m_spec), m_spec, m_bars[*row], m_outcome->result.differenceLevel))
        .join(u'\n');
}

const SensitivityRow& TornadoChart::change(std::size_t row) const
{
    return m_outcome->variants.rows[m_outcome->result.effects[row].row];
}

ChartTable TornadoChart::table(TimeRange, const ShiftClock&) const
{
    return tableOf(*m_outcome).data;
}

} // namespace linetwin::app
