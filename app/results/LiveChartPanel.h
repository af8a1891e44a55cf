// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartPicture.h"
#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/results/ChartKinds.h"
#include "app/results/ChartSource.h"

#include <QWidget>

namespace linetwin::app {

class ChartHeader;
class ChartView;
class ExportMenu;
class SeriesReadout;
class ShownSeries;

/// A chart of the run, chosen by the user, with the playback's cursor. A click takes the playback there and selects the
/// station that was met, wheel and drag zoom. Drawn anew when the run, the range or the selection changes, never for
/// the cursor, and not while it is hidden. All panels share the time axis.
class LiveChartPanel : public QWidget {
    Q_OBJECT

public:
    LiveChartPanel(ChartSource& source, PlaybackClock& clock, Selection& selection, QWidget* parent = nullptr);

    ChartKind kind() const { return m_kind; }
    void setKind(ChartKind kind);
    /// What "Save picture" writes; empty of charts before the first result.
    ChartPicture picture() const;
    QList<ChartTable> tables() const;

Q_SIGNALS:
    /// A recording is on the screen.
    void drawn();
    void kindChanged();
    void newChartWanted();
    /// Something was done that the user should hear of.
    void done(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ExportMenu* makeExport();
    void connectHeader();
    void connectView(ChartView& view);
    void showRange();
    void showZoom();
    void showPointer(std::optional<SimTime> time);
    void fillCharts();
    void makeShownCharts();
    void fillLegend();
    void showState();
    /// In a low panel the first chart has the room of the second, and the legend what the charts do not need.
    void giveRoom();
    void showShiftClock();
    void updateCursor();
    void updateReadout();
    std::vector<ChartView*> shownViews() const;

    ChartSource& m_source;
    PlaybackClock& m_clock;
    Selection& m_selection;
    ChartKind m_kind = ChartKind::Overview;
    std::array<ChartView*, 2> m_views;
    std::vector<std::shared_ptr<const Chart>> m_charts;
    SeriesReadout* m_readout;
    ShownSeries* m_series;
    ExportMenu* m_export;
    ChartHeader* m_header;
    bool m_isBehind = false; ///< something has changed while this was hidden
    std::optional<SimTime> m_pointer;
    std::string m_lastSelected; ///< was scrolled to
};

} // namespace linetwin::app
