// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StationTable.h"

#include "app/results/StateBar.h"
#include "app/results/StationFigureDelegate.h"
#include "app/results/StationTableModel.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace linetwin::app {

namespace {

constexpr int statesWidth = 6 * gridUnit;
constexpr int nameMargin = 4 * gridUnit; ///< for the mark of the constraint

} // namespace

StationTable::StationTable(Selection& selection, QWidget* parent)
    : FittedTable(parent), m_selection(selection), m_model(new StationTableModel(this)), m_legend(new StateLegend(this))
{
    m_title->setText(tr("Stations, in %"));
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_legend);
    updateFonts();
    connect(&m_selection, &Selection::changed, this, &StationTable::showSelection);
}

void StationTable::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("stationTable"));
    m_table->setAccessibleName(tr("OEE of the stations"));
    m_table->setItemDelegateForColumn(StationTableModel::States, new StateBarDelegate(m_table));
    for (int column = StationTableModel::NotWaiting; column <= StationTableModel::OeeStandalone; ++column)
        m_table->setItemDelegateForColumn(column, new StationFigureDelegate(m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize({2 * gridUnit, 2 * gridUnit});
    m_table->verticalHeader()->setDefaultSectionSize(4 * gridUnit);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setMinimumSectionSize(5 * gridUnit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StationTable::selectFromTable);
}

void StationTable::showStations(const ResultReadingPointer& reading)
{
    m_isSelecting = true;
    m_model->showStations(reading);
    m_isSelecting = false;
    m_legend->setShown(m_model->shownStates());
    showSelection();
    fit();
}

int StationTable::widestNumber(int column) const
{
    if (!m_model->isShort()) // what is not seen is not worked out: with all decimals that there are
        return numberWidth(markOf(DifferenceReading::Tone::Better) + QStringLiteral("+88.88"));
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(StationTableModel::differenceRole)})
            widest = std::max(widest, numberWidth(m_model->index(row, column).data(role).toString()));
    }
    return widest;
}

/// Where the width has no room for all columns, the shares of the states go first, then the factors that mostly are
/// near 100 %; the row's tooltip has them all.
void StationTable::fit()
{
    using Model = StationTableModel;
    QHeaderView& header = *m_table->horizontalHeader();
    const QFontMetrics headerMetrics(header.font());
    std::array<int, Model::ColumnCount> widths{};
    std::array<bool, Model::ColumnCount> hidden{};
    widths[Model::Name] = 8 * gridUnit;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widths[Model::Name] = std::max(widths[Model::Name], textWidth(toQString(m_model->stationAt(row))) + nameMargin);
    widths[Model::Name] = std::min(widths[Model::Name], 20 * gridUnit);
    for (int column = Model::NotWaiting; column <= Model::OeeStandalone; ++column) {
        const QString text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widths[static_cast<std::size_t>(column)] =
            std::max({numberWidth(QStringLiteral("100.0")) + gridUnit, headerMetrics.size(0, text).width() + gridUnit,
                      widestNumber(column) + gridUnit, header.minimumSectionSize()});
    }
    widths[Model::States] = textPixels(statesWidth);
    int length = std::accumulate(widths.begin(), widths.end(), 0);
    for (const Model::Column column :
         {Model::States, Model::Quality, Model::NotWaiting, Model::Performance, Model::Availability}) {
        hidden[column] = length > width();
        length -= hidden[column] ? widths[column] : 0;
    }
    const int left = std::max(width() - length, 0);
    widths[hidden[Model::States] ? Model::Name : Model::States] += left;
    setColumns(widths, hidden);
    m_legend->setVisible(!hidden[Model::States]);
    const int lines = m_model->hasDifferences() ? 2 : 1;
    const int rowHeight = std::max(lines * QFontMetrics(m_table->font()).lineSpacing() + gridUnit, 4 * gridUnit);
    setRows(m_model->rowCount(), rowHeight, length > width());
}

void StationTable::showSelection()
{
    if (m_isSelecting)
        return;
    m_isSelecting = true;
    const auto& stations = m_selection.stations();
    const std::optional<int> row = stations.size() == 1 ? m_model->rowOf(stations.front()) : std::nullopt;
    if (row)
        m_table->selectRow(*row);
    else
        m_table->clearSelection();
    m_isSelecting = false;
}

void StationTable::selectFromTable()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_isSelecting || rows.isEmpty())
        return;
    m_isSelecting = true;
    m_selection.set({m_model->stationAt(rows.first().row())});
    m_isSelecting = false;
}

} // namespace linetwin::app
