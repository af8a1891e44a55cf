// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StationTable.h"

#include "app/results/StateBar.h"
#include "app/results/StationFigureDelegate.h"
#include "app/results/StationTableModel.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
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

void StationTable::showStations(const ResolvedLine& line, const FigureOf& figureOf)
{
    std::vector<std::string> names;
    std::vector<bool> collecting;
    for (const ResolvedStation& station : line.stations) {
        names.push_back(station.name);
        collecting.push_back(station.batchIn > 1);
    }
    m_isSelecting = true;
    m_model->showStations(names, collecting, line.yardstick.constraint, figureOf);
    m_isSelecting = false;
    m_legend->setShown(m_model->shownStates());
    showSelection();
    fit();
}

void StationTable::fit()
{
    QHeaderView& header = *m_table->horizontalHeader();
    const QFontMetrics metrics(m_table->font());
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("100.0")) + gridUnit;
    const QFontMetrics headerMetrics(header.font());
    int nameWidth = 8 * gridUnit;
    for (int row = 0; row < m_model->rowCount(); ++row)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(toQString(m_model->stationAt(row))) + nameMargin);
    header.resizeSection(StationTableModel::Name, std::min(nameWidth, 20 * gridUnit));
    const auto widestNumber = [&](int column) {
        int widest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (const int role :
                 {static_cast<int>(Qt::DisplayRole), static_cast<int>(StationTableModel::differenceRole)})
                widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data(role).toString()));
        }
        return widest;
    };
    for (int column = StationTableModel::NotWaiting; column <= StationTableModel::OeeStandalone; ++column) {
        const QString text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = headerMetrics.size(0, text).width() + gridUnit;
        header.resizeSection(column, std::max({numberWidth, needed, widestNumber(column) + gridUnit}));
    }
    hideColumnsThatDoNotFit(width());
    const int others = header.length() - header.sectionSize(StationTableModel::States);
    if (!m_table->isColumnHidden(StationTableModel::States))
        header.resizeSection(StationTableModel::States, std::max(width() - others, statesWidth));
    else
        header.resizeSection(StationTableModel::Name,
                             header.sectionSize(StationTableModel::Name) + std::max(width() - header.length(), 0));
    const int lines = m_model->hasDifferences() ? 2 : 1;
    m_table->verticalHeader()->setDefaultSectionSize(std::max(lines * metrics.lineSpacing() + gridUnit, 4 * gridUnit));
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const bool needsScrollBar = header.length() > width();
    const int scrollBar = needsScrollBar ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(rows + header.sizeHint().height() + scrollBar);
}

/// The shares of the states go first, then the factors that mostly are near 100 %; the row's tooltip has them all.
void StationTable::hideColumnsThatDoNotFit(int width)
{
    using Model = StationTableModel;
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table->setColumnHidden(column, false);
    header.resizeSection(Model::States, statesWidth);
    for (const Model::Column column :
         {Model::States, Model::Quality, Model::NotWaiting, Model::Performance, Model::Availability}) {
        if (header.length() > width)
            m_table->setColumnHidden(column, true);
    }
    m_legend->setVisible(!m_table->isColumnHidden(Model::States));
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
