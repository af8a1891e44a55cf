// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LossTableModel.h"

#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <utility>

namespace linetwin::app {

void LossTableModel::showResult(const LiveResult& result, bool isPlayedShift)
{
    LossScale scale = lossScaleOf(result);
    std::vector<LossBar> rows;
    if (m_texts.unit() != LossUnit::Money) {
        rows = lossWaterfall(result, isPlayedShift);
    } else if (auto money = moneyWaterfall(result, isPlayedShift)) {
        scale.money = money->whole;
        rows = std::move(money->rows);
    }
    const bool isSame = rows.size() == m_rows.size();
    if (!isSame)
        beginResetModel();
    m_hasStops = result.line->hasReasons();
    m_texts.setScale(std::move(scale));
    m_hasDifferences = !isPlayedShift && result.isCompared() && result.hasSameStations();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LossTableModel::setUnit(LossUnit unit)
{
    if (unit == m_texts.unit())
        return;
    m_texts.setUnit(unit);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<LossKey> LossTableModel::keyAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].key;
}

bool LossTableModel::isStop(int row) const
{
    const LossBar& each = m_rows[static_cast<std::size_t>(row)];
    return each.key && stateOf(each.loss);
}

std::optional<std::size_t> LossTableModel::stationAt(int row) const
{
    const LossBar& each = m_rows[static_cast<std::size_t>(row)];
    if (!each.key)
        return m_texts.scale().constraint;
    return each.key->cause.value_or(m_texts.scale().constraint);
}

int LossTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LossTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LossTableModel::data(const QModelIndex& index, int role) const
{
    const LossBar& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::ToolTipRole: {
        const QString list =
            m_texts.gatheredTexts(row).join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        return QStringLiteral("<p>%1</p>").arg(m_texts.sentenceOf(row).toHtmlEscaped()) +
               (list.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(list));
    }
    case spanRole: return QVariant::fromValue(QList<double>{row.start, row.end});
    case stateRole: {
        const std::optional<State> state = row.key || row.isGathered() ? stateOf(row.loss) : std::nullopt;
        return state ? static_cast<int>(*state) : -1;
    }
    case Qt::AccessibleTextRole: // once a row, not in each of its cells
        if (index.column() != Name)
            break;
        return joinedGroups(QStringList(m_texts.sentenceOf(row)) + m_texts.gatheredTexts(row));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() >= Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return m_texts.nameOf(row);
    case Value: return m_texts.valueText(row.share, false);
    case Difference: return m_texts.differenceWithInterval(row);
    default: return role == Qt::AccessibleTextRole ? m_texts.valueText(row.share, false) : QString();
    }
}

QVariant LossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section >= Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Difference)
        return tr("Difference to the baseline");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Loss");
    case Value:
        switch (m_texts.unit()) {
        case LossUnit::Percent: return tr("%");
        case LossUnit::Minutes: return tr("min");
        case LossUnit::Units: return tr("units");
        case LossUnit::Money: return m_texts.scale().currency.isEmpty() ? tr("money") : m_texts.scale().currency;
        }
        return {};
    case Difference: return tr("Change");
    default: return {};
    }
}

QVariantList LossTableModel::tableRow(const LossBar& row) const
{
    const auto percent = [](std::optional<double> share) {
        constexpr int places = 2;
        return share ? QVariant::fromValue(TableNumber{100 * *share, places}) : QVariant();
    };
    const auto end = [](const std::optional<Interval>& interval, double Interval::*side) {
        return interval ? std::optional((*interval).*side) : std::nullopt;
    };
    QVariantList cells{m_texts.nameOf(row),
                       row.key && row.key->cause ? m_texts.stationName(*row.key->cause) : QVariant(),
                       row.key && row.key->reason ? stateWord(*row.key->reason) : QVariant()};
    if (m_hasStops)
        cells << (row.key && !row.key->stop.empty() ? toQString(row.key->stop) : QVariant());
    const bool isMoney = m_texts.unit() == LossUnit::Money;
    const auto amount = [&](std::optional<double> share) {
        constexpr int places = 2;
        return share ? QVariant::fromValue(TableNumber{*share * m_texts.scale().money, places}) : QVariant();
    };
    const auto shown = [&](std::optional<double> share) { return isMoney ? amount(share) : percent(share); };
    cells << shown(row.share);
    if (!isMoney)
        cells << QVariant::fromValue(TableNumber{row.share * m_texts.scale().minutes, 1})
              << QVariant::fromValue(TableNumber{row.share * m_texts.scale().units, 0});
    cells << shown(end(row.interval, &Interval::lower)) << shown(end(row.interval, &Interval::upper));
    if (m_hasDifferences)
        cells << shown(row.difference) << shown(end(row.differenceInterval, &Interval::lower))
              << shown(end(row.differenceInterval, &Interval::upper));
    return cells;
}

ChartTable LossTableModel::table() const
{
    const bool isMoney = m_texts.unit() == LossUnit::Money;
    ChartTable table;
    table.name = isMoney ? tr("Losses in money") : tr("Losses");
    if (m_rows.empty())
        return table;
    table.title = isMoney ? tr("Where the margin goes, a run")
                          : tr("Where the time of %1 goes").arg(m_texts.stationName(m_texts.scale().constraint));
    table.header = {tr("Loss"), tr("Station that caused it"), tr("State of that station")};
    if (m_hasStops)
        table.header << tr("Stop reason");
    const QString single = confidenceText(m_texts.scale().level);
    const QString paired = confidenceText(m_texts.scale().differenceLevel);
    if (isMoney)
        table.header << (m_texts.scale().currency.isEmpty() ? tr("Amount")
                                                            : tr("Amount, %1").arg(m_texts.scale().currency))
                     << tr("Amount: %1 interval from").arg(single) << tr("Amount: %1 interval to").arg(single);
    else
        table.header << tr("Share, %") << tr("Time, min") << tr("Units") << tr("Share: %1 interval from, %").arg(single)
                     << tr("Share: %1 interval to, %").arg(single);
    if (m_hasDifferences)
        table.header << (isMoney ? tr("Change") : tr("Change, percentage points"))
                     << tr("Change: %1 interval from").arg(paired) << tr("Change: %1 interval to").arg(paired);
    for (const LossBar& row : m_rows) {
        if (!row.isGathered())
            table.rows << tableRow(row);
        for (const LossBar& cause : row.gathered)
            table.rows << tableRow(cause);
    }
    return table;
}

} // namespace linetwin::app
