// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartPicture.h"
#include "app/charts/ParetoChart.h"
#include "app/results/StopGroups.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace linetwin::app {

class ChartView;
class ExportMenu;

/// The bars of groups; the chosen one is selected.
std::vector<ParetoBar> paretoBars(const Recording& recording, const std::vector<StopGroup>& groups,
                                  std::optional<StopKey> chosen);

/// The stops that are listed, summed by station and cause, the largest first, by time or by number. A click on a bar,
/// or the arrow keys, ask for its stops alone; a second click, Escape or "All" for all of them.
class StopPareto : public QWidget {
    Q_OBJECT

public:
    explicit StopPareto(QWidget* parent = nullptr);

    /// `recording` is of the groups, null while there are none; `chosen` is the one whose stops are listed.
    void showGroups(std::shared_ptr<const Recording> recording, const std::vector<StopGroup>& groups,
                    std::optional<StopKey> chosen);
    /// Of which line, scenario and shift they are.
    void setConditions(const QString& heading, const QString& shift, const QString& conditions);
    std::shared_ptr<const ParetoChart> chart() const { return m_chart; }
    QList<ChartTable> tables() const;

Q_SIGNALS:
    /// The stops of a group alone are wanted, or all.
    void chosen(std::optional<linetwin::app::StopKey> key);
    void done(const QString& message);
    void failed(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeader();
    ExportMenu* makeExport();
    void setMeasure(ParetoMeasure measure);
    void refresh();
    ChartPicture picture() const;
    std::optional<StopKey> keyAt(std::size_t row) const;

    std::shared_ptr<const Recording> m_recording;
    std::vector<StopGroup> m_groups;
    std::optional<StopKey> m_chosen;
    ParetoMeasure m_measure = ParetoMeasure::Time;
    QString m_heading;
    QString m_conditions;
    std::shared_ptr<const ParetoChart> m_chart;
    ChartView* m_view;
    QLabel* m_title;
    QToolButton* m_all = nullptr;
    ExportMenu* m_export;
};

} // namespace linetwin::app
