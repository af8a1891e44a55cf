// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/results/StopTableModel.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QToolButton;

namespace linetwin::app {

class ChartSource;
class ExportMenu;
class StaleVeil;
class StopFilterBar;
class StopPareto;
class StopTable;

/// The list of all stops of the shift that is played, and beside it their sums by cause. Filters by station, kind, text
/// and cause; a double click or Enter takes the playback to a stop and selects its station. Searches only while it can
/// be seen.
class StopListPanel : public QWidget {
    Q_OBJECT

public:
    StopListPanel(PlaybackClock& clock, Selection& selection, QWidget* parent = nullptr);

    const StopTableModel& model() const { return *m_model; }
    /// Says of which line, scenario and shift the stops are.
    void follow(ChartSource& source);

Q_SIGNALS:
    /// Stops were found and listed.
    void listed();
    /// Of a file that was written, or not.
    void done(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void adoptRecording();
    void refresh();
    void applyFilter();
    void showPareto();
    void showConditions(const ChartSource& source);
    void makeSwitch();
    /// List and sums beside or below each other, or one of them.
    void arrange();
    ExportMenu* makeExport();
    void offerExport();
    /// The selected rows, or all where at most one is selected.
    ChartTable listedTable() const;
    void fillStations();
    void showCount();
    void showFreshness();
    bool isListed() const;
    void goTo(int row);

    PlaybackClock& m_clock;
    Selection& m_selection;
    QPointer<ChartSource> m_source;
    StopFinder* m_finder;
    StopTableModel* m_model;
    StopTable* m_table;
    StopFilterBar* m_filters;
    StopPareto* m_pareto;
    QSplitter* m_halves;
    QToolButton* m_switch; ///< between list and sums where there is no room for both
    ExportMenu* m_export;
    QString m_heading;
    QString m_conditions;
    StaleVeil* m_veil;          ///< of a list that is not of the line as it is now
    qsizetype m_timeLength = 0; ///< characters of the longest time that the columns fit
    bool m_isCurrent = false;   ///< the recording that is played was searched
};

} // namespace linetwin::app
