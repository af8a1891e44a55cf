// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartPicture.h"
#include "engine/study/StudyOutcome.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace linetwin::app {

class ChartView;
class SeriesReadout;
class ShownSeries;

/// What of an outcome its picture shows.
struct PictureChoice {
    bool hasAllRows = false;           ///< of one that has many rows, or only those with the largest effects
    std::optional<std::size_t> chosen; ///< has a ring; a source of the table
    /// All that was explored, where the outcome confirms some rows of it.
    std::optional<StudyOutcome> explored = {};
};

/// The picture of an outcome, whatever the kind.
std::shared_ptr<const Chart> chartOf(const StudyOutcome& outcome, const PictureChoice& choice = {});

/// Shows the picture with its legend, or a sentence while there is none.
class StudyPicture : public QWidget {
    Q_OBJECT

public:
    explicit StudyPicture(QWidget* parent = nullptr);

    void setOutcome(const std::optional<StudyOutcome>& outcome, const std::optional<StudyOutcome>& explored = {});
    /// Whether one is on its way.
    void setRunning(bool isRunning);
    /// What the table's selected row stands for, marked by a ring.
    void setChosen(std::optional<std::size_t> source);
    const std::shared_ptr<const Chart>& chart() const { return m_chart; }
    /// Adds what can be shown and hidden.
    void addTo(QMenu& menu);
    /// As it leaves the program.
    ChartPicture picture(const QString& heading, const QString& subheading) const;

Q_SIGNALS:
    void stationChosen(const std::string& station);
    void copyWanted();
    /// By right click or key; where on the screen. What is there was chosen before.
    void menuWanted(QPoint place);
    /// A point or a row was clicked, as a source of the table.
    void sourceChosen(std::size_t source);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChart();
    void fillLegend();
    void chooseAt(QPointF place);

    std::optional<StudyOutcome> m_outcome;
    std::optional<StudyOutcome> m_explored;
    std::optional<std::size_t> m_chosen;
    std::shared_ptr<const Chart> m_chart;
    SeriesReadout* m_legend;
    ChartView* m_view;
    ShownSeries* m_series;
    QLabel* m_empty;
    QToolButton* m_all;
    QStackedLayout* m_stack;
};

} // namespace linetwin::app
