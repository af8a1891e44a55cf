// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/settings/SpokenText.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

void ChartView::stepRow(int step)
{
    const std::vector<std::string> rows = m_chart ? m_chart->rows() : std::vector<std::string>();
    if (rows.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    const auto found = findRow(rows, m_chosenStation);
    const std::ptrdiff_t next = found ? std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*found) + step, 0, last)
                                : step > 0 ? 0
                                           : last;
    m_chosenRow = static_cast<std::size_t>(next);
    m_chosenStation = rows[*m_chosenRow];
    showRow(*m_chosenRow);
    if (!m_chosenStation.empty())
        Q_EMIT stationChosen(m_chosenStation);
    Q_EMIT rowReached(*m_chosenRow);
    if (m_chart->hasTimeAxis()) {
        tell(toQString(m_chosenStation));
        return;
    }
    const QPointF place = m_chart->rowPoint(frame(), *m_chosenRow);
    showReadout(place);
    tell(m_chart->readoutAt(frame(), place));
}

void ChartView::tell(const QString& words)
{
    setSpokenDescription(*m_overlay, !words.isEmpty() ? words : m_chart ? m_chart->summary() : QString());
}

void ChartView::tellMoment(std::optional<SimTime> time)
{
    if (!m_chart || !time || !m_chart->hasTimeAxis())
        return tell({});
    QStringList values;
    const std::vector<LegendEntry> entries = m_chart->legend(theme());
    const QStringList all = m_chart->valuesAt(*time);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString value = all.value(static_cast<qsizetype>(i));
        if (!value.isEmpty() && !m_hidden.contains(entries[i].key))
            values << QStringLiteral("%1 %2").arg(entries[i].name, value);
    }
    tell(labelled(m_clock.text(*time), joinedNames(values)));
}

} // namespace linetwin::app
