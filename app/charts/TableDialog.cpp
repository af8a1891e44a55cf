// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TableDialog.h"

#include "app/charts/saving/TableCells.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

constexpr int widestShownColumn = 40 * gridUnit;

class CellModel : public QAbstractTableModel {
public:
    CellModel(ChartTable table, QObject* parent) : QAbstractTableModel(parent), m_table(std::move(table))
    {
        for (qsizetype column = 0; column < m_table.header.size(); ++column)
            m_decimals << columnDecimals(m_table, column);
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const QVariant cell = m_table.rows[index.row()].value(index.column());
        if (role == Qt::DisplayRole)
            return shownCell(cell, m_decimals[index.column()]);
        if (role == Qt::TextAlignmentRole)
            return QVariant((cellNumber(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole
                   ? m_table.header.value(section)
                   : QAbstractTableModel::headerData(section, orientation, role);
    }

private:
    ChartTable m_table;
    QList<int> m_decimals; ///< by column
};

QString titleOf(const ChartTable& table)
{
    return table.title.isEmpty() ? table.name : table.title;
}

QTableView* makeView(const ChartTable& table, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(new CellModel(table, view));
    view->setAccessibleName(titleOf(table));
    view->setAccessibleDescription(table.conditions);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, std::min(view->columnWidth(column) + gridUnit, widestShownColumn));
    if (view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
    return view;
}

QWidget* makeTablePage(const ChartTable& table, QWidget* parent)
{
    auto* page = new QWidget(parent);
    QLabel* title = makeWrappedText("tableTitle", page);
    title->setText(table.conditions.isEmpty() ? titleOf(table) : titleOf(table) + u'\n' + table.conditions);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(title);
    layout->addWidget(makeView(table, page), 1);
    return page;
}

} // namespace

TableDialog::TableDialog(const QList<ChartTable>& tables, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(titleOf(tables.front()));
    resize(90 * gridUnit, 60 * gridUnit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    if (tables.size() == 1) {
        layout->addWidget(makeTablePage(tables.front(), this));
    } else {
        auto* tabs = new QTabWidget(this);
        tabs->setDocumentMode(true);
        tabs->tabBar()->setAccessibleName(tr("Tables"));
        for (const ChartTable& table : tables) {
            QString name = table.name.isEmpty() ? table.title : table.name;
            tabs->addTab(makeTablePage(table, tabs), name.replace(u'&', QStringLiteral("&&")));
        }
        layout->addWidget(tabs);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    if (auto* view = findChild<QTableView*>())
        view->setFocus();
}

} // namespace linetwin::app
