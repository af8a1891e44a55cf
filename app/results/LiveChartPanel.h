// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/results/charts/RecordingSeries.h"
#include "app/results/charts/TimeChart.h"
#include "app/run/LiveRunner.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace linetwin::app {

class ChartDataMaker;
class SeriesReadout;

/// Buffer levels and throughput of replication 0 over the shift, with the playback's cursor. A click takes the playback
/// there, wheel and drag zoom. Drawn anew when a recording, the range or the selection changes, never for the cursor.
class LiveChartPanel : public QWidget {
    Q_OBJECT

public:
    LiveChartPanel(LiveRunner& runner, PlaybackClock& clock, Selection& selection, QWidget* parent = nullptr);

    /// Shows the recording of a result; null shows none.
    void showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning = true);
    TimeRange shownRange() const { return m_shown; }

Q_SIGNALS:
    /// A recording is on the screen.
    void drawn();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    void connectChart(TimeChart& chart);
    void showData(std::shared_ptr<const ChartData> chartData);
    void showRange(TimeRange range);
    void showPointer(std::optional<SimTime> time);
    void fillCharts();
    void fillBuffers();
    void fillThroughput();
    std::vector<std::size_t> shownBuffers() const;
    void updateCursor();
    void updateReadout();

    PlaybackClock& m_clock;
    Selection& m_selection;
    ChartDataMaker* m_maker;
    TimeChart* m_levels;
    TimeChart* m_rate;
    SeriesReadout* m_readout;
    QToolButton* m_reset;
    QLabel* m_state;
    std::shared_ptr<const Recording> m_recording; ///< drawn or about to be
    std::shared_ptr<const ChartData> m_data;
    double m_ratedUnitsPerHour = 0;
    std::vector<std::size_t> m_shownBuffers;
    TimeRange m_shown;
    TimeRange m_whole;
    std::optional<SimTime> m_pointer;
};

} // namespace linetwin::app
