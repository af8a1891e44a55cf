// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Selection.h"
#include "app/results/FigureContents.h"
#include "engine/model/ResolvedLine.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QTableView;

namespace linetwin::app {

class StateLegend;
class StationTableModel;

/// The OEE of each station with its factors and the shares of its states, linked to the selection; as high as it needs,
/// and with those columns that the width has room for.
class StationTable : public QWidget {
    Q_OBJECT

public:
    explicit StationTable(Selection& selection, QWidget* parent = nullptr);

    using FigureOf = std::function<ComparedFigure(std::size_t station, StationFigure figure)>;
    void showStations(const ResolvedLine& line, const FigureOf& figureOf);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpTable();
    void fit();
    void hideColumnsThatDoNotFit(int width);
    void showSelection();
    void selectFromTable();
    void updateFonts();

    Selection& m_selection;
    QLabel* m_title;
    StationTableModel* m_model;
    QTableView* m_table;
    StateLegend* m_legend;
    bool m_isSelecting = false;
};

} // namespace linetwin::app
