// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PictureLegend.h"

#include "app/charts/ChartTexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double legendSample = 2.5 * gridUnit;
constexpr double legendGap = 2 * gridUnit;

} // namespace

PictureLegend::PictureLegend(const Chart& chart, const QSet<QString>& hidden, const QFont& font, double width,
                             int mostLines)
    : m_font(font), m_lineHeight(mostLines > 0 ? std::ceil(QFontMetricsF(font).height()) + 4 : 3 * gridUnit)
{
    // What has no moment has no values at it.
    if (chart.isLegendOfRows())
        return;
    std::vector<LegendEntry> entries = chart.legend(lightColors());
    std::erase_if(entries, [&](const LegendEntry& entry) { return hidden.contains(entry.key); });
    place(entries, width);
    const std::size_t all = entries.size();
    while (mostLines > 0 && lineCount() > mostLines && !entries.empty()) {
        entries.pop_back();
        m_rest = Charts::tr("and %Ln more", "entries of a legend", static_cast<int>(all - entries.size()));
        place(entries, width);
    }
}

void PictureLegend::place(std::vector<LegendEntry> entries, double width)
{
    const QFontMetricsF metrics(m_font);
    if (!m_rest.isEmpty()) {
        entries.emplace_back();
        entries.back().name = m_rest;
    }
    m_placed.clear();
    double x = 0;
    double y = 0;
    for (const LegendEntry& entry : entries) {
        const double needed = legendSample + gridUnit + metrics.horizontalAdvance(entry.name);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += m_lineHeight;
        }
        m_placed.push_back({entry, QRectF(x, y, std::min(needed, width), m_lineHeight)});
        x += needed + legendGap;
    }
}

int PictureLegend::lineCount() const
{
    return qRound(height() / m_lineHeight);
}

void PictureLegend::paint(QPainter& painter, QPointF at) const
{
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    for (const auto& [entry, place] : m_placed) {
        const QRectF there = place.translated(at);
        const bool isRest = &entry == &m_placed.back().entry && !m_rest.isEmpty();
        if (!isRest)
            paintSample(painter, entry, QRectF(there.left(), there.top(), legendSample, there.height()), lightColors());
        painter.setPen(isRest ? lightColors().mutedText : lightColors().text);
        const QRectF text = there.adjusted(isRest ? 0 : legendSample + gridUnit, 0, 2, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(entry.name, Qt::ElideMiddle, text.width()));
    }
}

} // namespace linetwin::app
