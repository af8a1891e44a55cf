// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/ChartKinds.h"
#include "app/results/ChartSource.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace linetwin::app {

class SteadyLabel;
class ExportMenu;
class SeriesReadout;
class ShownSeries;

/// What stands above a panel's charts: which chart it is, how fresh, the way back from a zoom, the menu of what can be
/// done with it, and below them the legend.
class ChartHeader : public QWidget {
    Q_OBJECT

public:
    /// The menu lists `exports` and `series`; the header takes `legend` in.
    ChartHeader(ShownSeries& series, SeriesReadout& legend, const ExportMenu& exports, QWidget* parent);

    /// What it needs for all but the legend in it.
    int heightWithoutLegend() const;
    void setKind(ChartKind kind);
    /// Lists what can be shown of the line, and the present kind in any case.
    void offerKinds(const ResolvedLine& line);
    void showState(ChartSource::State state);
    /// Whether the chart can be zoomed at all, and whether it is.
    void setZoom(bool canZoom, bool isZoomed);
    void openMenu(QPoint place);

Q_SIGNALS:
    void kindChosen(linetwin::app::ChartKind kind);
    void wholeWanted();
    void newChartWanted();

private:
    void fillChooser();
    void addKind(ChartKind kind);
    void fillMenu(ShownSeries& series, const ExportMenu& exports);
    void arrange(SeriesReadout& legend);

    QComboBox* m_chooser;
    SteadyLabel* m_state;
    QToolButton* m_reset;
    QToolButton* m_menu;
};

} // namespace linetwin::app
