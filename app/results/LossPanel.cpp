// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LossPanel.h"

#include "app/results/LossTableModel.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/ShortenedName.h"
#include "app/text/Texts.h"
#include "engine/analysis/LongestStop.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

constexpr int rowHeight = 3 * gridUnit;
constexpr int fewestBarWidth = 6 * gridUnit;
/// Narrower, the change to the baseline is in the tooltip only.
/// Of which title and units have no room beside each other.
constexpr double largeText = 1.25;
constexpr int narrowWidth = 45 * gridUnit;

} // namespace

LossPanel::LossPanel(QWidget* parent)
    : FittedTable(parent), m_model(new LossTableModel(this)), m_units(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(makeHeader());
    makeTable();
    layout->addWidget(m_table);
    updateFonts();
}

QWidget* LossPanel::makeHeader()
{
    auto* header = new QWidget(this);
    const bool isLarge = textScale() > largeText;
    auto* layout = new QBoxLayout(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    m_title->setObjectName(QStringLiteral("lossTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    layout->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit / 2);
    layout->addLayout(buttons);
    const auto add = [&](LossUnit unit, const QString& text, const QString& spoken) {
        QToolButton* button = makeChoiceButton(text, spoken, header);
        button->setChecked(unit == LossUnit::Percent);
        m_units->addButton(button, static_cast<int>(unit));
        buttons->addWidget(button, 0, Qt::AlignTop);
        placeBeforeInTabOrder(*button, *m_table); // which was there first
    };
    add(LossUnit::Percent, tr("%"), tr("Losses in percent of the scheduled time"));
    add(LossUnit::Minutes, tr("min"), tr("Losses in minutes"));
    add(LossUnit::Units, tr("units"), tr("Losses in units that could have been made"));
    add(LossUnit::Money, tr("money"), tr("What the losses cost, and what margin is left"));
    if (isLarge)
        buttons->addStretch();
    connect(m_units, &QButtonGroup::idClicked, this, [this](int id) { setUnit(static_cast<LossUnit>(id)); });
    return header;
}

void LossPanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("lossTable"));
    m_table->setAccessibleName(tr("Losses from scheduled time to good product"));
    m_table->setItemDelegateForColumn(LossTableModel::Bar, new LossBarDelegate(m_table));
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setMinimumSectionSize(textPixels(rowHeight));
    m_table->verticalHeader()->setDefaultSectionSize(textPixels(rowHeight));
    m_table->horizontalHeader()->setMinimumSectionSize(3 * gridUnit);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    auto* enter = new QAction(this);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_Space)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            choose(m_table->currentIndex().row());
    });
    m_table->addAction(enter);
    enter->setText(tr("Go to the longest stop"));
}

void LossPanel::showResult(const LiveResultPointer& result, bool isPlayedShift)
{
    m_result = result;
    m_isPlayedShift = isPlayedShift;
    const bool hasMoney = result->line->hasMoney();
    m_units->button(static_cast<int>(LossUnit::Money))->setVisible(hasMoney);
    if (!hasMoney && unit() == LossUnit::Money)
        m_model->setUnit(LossUnit::Percent);
    m_units->button(static_cast<int>(unit()))->setChecked(true);
    const int row = m_table->currentIndex().row();
    m_model->showResult(*result, isPlayedShift);
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    setVisible(m_model->rowCount() > 0);
    showTitle();
    fit();
}

void LossPanel::showTitle()
{
    const QString constraint =
        breakable(toQString(m_result->line->stations[m_result->line->yardstick.constraint].name));
    m_title->setText(unit() == LossUnit::Money
                         ? tr("Where the margin of %1 at its rated pace goes, a run").arg(constraint)
                         : tr("Where the time of %1 goes").arg(constraint));
}

void LossPanel::choose(int row)
{
    const std::optional<std::size_t> station = m_model->stationAt(row);
    if (station)
        Q_EMIT stationChosen(toQString(m_result->line->stations[*station].name));
    const std::optional<LossKey> key = m_model->keyAt(row);
    if (!key || !m_result->recording)
        return;
    if (const auto stop = longestStop(*m_result->recording, m_result->line->yardstick.constraint, *key))
        Q_EMIT stopChosen(stop->start);
    else if (m_model->isStop(row))
        Q_EMIT noStop(
            tr("%1: not in the shift that is played").arg(m_model->index(row, LossTableModel::Name).data().toString()));
}

LossUnit LossPanel::unit() const
{
    return m_model->unit();
}

void LossPanel::setUnit(LossUnit unit)
{
    m_model->setUnit(unit);
    if (m_result)
        showResult(m_result, m_isPlayedShift);
}

void LossPanel::fit()
{
    using Model = LossTableModel;
    const QFontMetrics headerMetrics(m_table->horizontalHeader()->font());
    std::array<int, Model::ColumnCount> widths{};
    std::array<bool, Model::ColumnCount> hidden{};
    hidden[Model::Difference] = !m_model->hasDifferences() || width() < textPixels(narrowWidth);
    int numbers = 0;
    for (const Model::Column column : {Model::Value, Model::Difference}) {
        if (hidden[column])
            continue;
        int needed =
            headerMetrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            needed = std::max(needed, numberWidth(m_model->index(row, column).data(Qt::DisplayRole).toString()));
        widths[column] = needed + 2 * gridUnit;
        numbers += widths[column];
    }
    int names = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names = std::max(names, textWidth(m_model->index(row, Model::Name).data(Qt::DisplayRole).toString()));
    const int left = width() - numbers;
    widths[Model::Name] = std::min(names + 2 * gridUnit, std::max(left - fewestBarWidth, left / 2));
    widths[Model::Bar] = std::max(left - widths[Model::Name], 3 * gridUnit);
    setColumns(widths, hidden);
    setRows(m_model->rowCount(), textPixels(rowHeight), false);
}

void LossBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto span = index.data(LossTableModel::spanRole).value<QList<double>>();
    if (span.size() != 2)
        return;
    const QRectF cell = QRectF(option.rect).adjusted(gridUnit, 0, -gridUnit, 0);
    const double from = std::clamp(std::min(span[0], span[1]), 0.0, 1.0);
    const double to = std::clamp(std::max(span[0], span[1]), 0.0, 1.0);
    const int state = index.data(LossTableModel::stateRole).toInt();
    const bool isTotal = index.row() == 0 || index.row() == index.model()->rowCount() - 1;
    const QRectF bar(cell.left() + from * cell.width(), cell.center().y() - gridUnit / 2.0,
                     std::max((to - from) * cell.width(), 1.0), gridUnit);
    painter->save();
    painter->setPen(theme().outline);
    const QColor fill = isTotal      ? theme().accent
                        : state >= 0 ? stateColor(static_cast<State>(state))
                                     : theme().mutedText;
    painter->setBrush(fill);
    painter->drawRect(bar);
    painter->restore();
}

} // namespace linetwin::app
