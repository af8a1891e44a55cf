// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/results/StopTableModel.h"

#include <QWidget>

class QTableView;

namespace linetwin::app {

class StaleVeil;
class StopFilterBar;

/// The list of all stops of the shift that is played. Filters by station, kind and text; a double click or Enter takes
/// the playback to a stop and selects its station. Searches only while it can be seen.
class StopListPanel : public QWidget {
    Q_OBJECT

public:
    StopListPanel(PlaybackClock& clock, Selection& selection, QWidget* parent = nullptr);

    const StopTableModel& model() const { return *m_model; }
    /// The selected rows, or all where at most one is selected.
    void copyRows() const;

Q_SIGNALS:
    /// Stops were found and listed.
    void listed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitColumns();
    void fitCause();
    void makeTable();
    void adoptRecording();
    void refresh();
    void applyFilter();
    void fillStations();
    void showCount();
    void showFreshness();
    bool isListed() const;
    void goTo(int row);

    PlaybackClock& m_clock;
    Selection& m_selection;
    StopFinder* m_finder;
    StopTableModel* m_model;
    QTableView* m_table;
    StopFilterBar* m_filters;
    StaleVeil* m_veil;          ///< of a list that is not of the line as it is now
    qsizetype m_timeLength = 0; ///< characters of the longest time that the columns fit
    int m_causeWidth = 0;       ///< of the longest cause
    bool m_isCurrent = false;   ///< the recording that is played was searched
};

} // namespace linetwin::app
