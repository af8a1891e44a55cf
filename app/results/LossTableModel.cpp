// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LossTableModel.h"

#include "app/text/Texts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

/// From the time that is lost before the constraint works to what it makes for nothing.
constexpr std::array lossOrder{Loss::Starved, Loss::Blocked,    Loss::Breakdown, Loss::Jam,
                               Loss::Speed,   Loss::InProgress, Loss::Rejected,  Loss::ShippedDefective};
/// Of one kind of loss, by size and then by their change to the baseline; the rest is one row.
constexpr std::size_t mostLargeCauses = 5;
constexpr std::size_t mostChangedCauses = 2;

int stateOf(Loss loss)
{
    switch (loss) {
    case Loss::Starved: return static_cast<int>(State::Starved);
    case Loss::Blocked: return static_cast<int>(State::Blocked);
    case Loss::Breakdown: return static_cast<int>(State::Down);
    case Loss::Jam: return static_cast<int>(State::Jammed);
    default: return -1;
    }
}

} // namespace

std::vector<LossTableModel::Row> LossTableModel::rowsOf(const LiveResult& result, bool isPlayedShift) const
{
    const auto rowOf = [](const LossKey& key, const FigureStatistics& share) {
        return Row{.key = key, .loss = key.loss, .share = share.mean.value_or(0), .interval = share.interval};
    };
    std::vector<Row> rows;
    if (isPlayedShift) {
        for (const LossLeaf& leaf : result.shift.losses.leaves) {
            FigureStatistics share;
            share.mean = result.shift.losses.share(leaf.key);
            rows.push_back(rowOf(leaf.key, share));
        }
    } else if (result.isBaseline || !result.reference) {
        for (const LossRow& row : lossRows(*result.scenario))
            rows.push_back(rowOf(row.key, row.share));
    } else {
        const ComparisonRules rules{.look = result.look, .isComplete = result.isFinal()};
        for (const LossComparison& each : compareLosses(*result.scenario, *result.reference, rules)) {
            rows.push_back(rowOf(each.key, each.share.scenario));
            rows.back().difference = each.share.difference.mean;
            rows.back().differenceInterval = each.share.difference.interval;
        }
    }
    std::erase_if(rows, [](const Row& row) {
        return row.loss != Loss::Good && row.share == 0 && row.difference.value_or(0) == 0;
    });
    return rows;
}

void LossTableModel::showResult(const LiveResult& result, bool isPlayedShift)
{
    beginResetModel();
    m_stations.clear();
    for (const ResolvedStation& station : result.line->stations)
        m_stations.push_back(station.name);
    m_constraint = result.line->yardstick.constraint;
    m_minutes = toHours(result.recording->duration()) * 60;
    m_units = toHours(result.recording->duration()) * result.line->yardstick.ratedUnitsPerHour;
    m_differenceLevel = result.look.level();
    arrange(rowsOf(result, isPlayedShift));
    endResetModel();
}

bool LossTableModel::Row::hasSurelyChanged() const
{
    return difference && differenceInterval && (differenceInterval->lower > 0 || differenceInterval->upper < 0);
}

/// Sorts by size. The cause that was edited may have become small, so the largest sure changes are among those shown.
std::size_t LossTableModel::moveShownToFront(std::vector<Row>& causes)
{
    std::ranges::stable_sort(causes, std::greater(), &Row::share);
    if (causes.size() <= mostLargeCauses + 1)
        return causes.size();
    const auto rest = causes.begin() + mostLargeCauses;
    const auto changeOf = [](const Row& row) { return row.hasSurelyChanged() ? std::abs(*row.difference) : 0.0; };
    std::stable_sort(rest, causes.end(), [&](const Row& a, const Row& b) { return changeOf(a) > changeOf(b); });
    const auto changed = std::count_if(rest, causes.end(), [&](const Row& row) { return changeOf(row) > 0; });
    std::size_t shown = mostLargeCauses + std::min(mostChangedCauses, static_cast<std::size_t>(changed));
    if (shown + 1 == causes.size())
        ++shown;
    const auto bySize = [](const Row& a, const Row& b) { return a.share > b.share; };
    std::stable_sort(causes.begin(), causes.begin() + static_cast<std::ptrdiff_t>(shown), bySize);
    std::stable_sort(causes.begin() + static_cast<std::ptrdiff_t>(shown), causes.end(), bySize);
    return shown;
}

void LossTableModel::arrange(std::vector<Row> leaves)
{
    m_rows.clear();
    if (leaves.empty())
        return;
    m_rows.push_back(Row{.isScheduled = true, .share = 1, .end = 1});
    double left = 1;
    const auto append = [&](Row row) {
        row.start = left - row.share;
        row.end = left;
        left -= row.share;
        m_rows.push_back(std::move(row));
    };
    for (const Loss loss : lossOrder) {
        std::vector<Row> same;
        std::ranges::copy_if(leaves, std::back_inserter(same), [&](const Row& row) { return row.loss == loss; });
        const std::size_t shown = moveShownToFront(same);
        std::for_each_n(same.begin(), shown, append);
        if (shown == same.size())
            continue;
        Row rest{.loss = loss};
        for (std::size_t i = shown; i < same.size(); ++i) {
            rest.share += same[i].share;
            if (same[i].difference)
                rest.difference = rest.difference.value_or(0) + *same[i].difference;
            rest.gathered.push_back(same[i]);
        }
        append(rest);
    }
    for (Row& row : leaves) {
        if (row.loss != Loss::Good)
            continue;
        row.end = row.share;
        m_rows.push_back(row);
    }
}

void LossTableModel::setUnit(LossUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
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
    const Row& each = m_rows[static_cast<std::size_t>(row)];
    return !each.isScheduled && stateOf(each.loss) >= 0;
}

std::optional<std::size_t> LossTableModel::stationAt(int row) const
{
    const Row& each = m_rows[static_cast<std::size_t>(row)];
    if (each.isScheduled || each.isGathered())
        return m_constraint;
    return each.key->cause.value_or(m_constraint);
}

QString LossTableModel::stationName(std::size_t station) const
{
    return toQString(m_stations[station]);
}

QString LossTableModel::nameOf(const Row& row) const
{
    if (row.isScheduled)
        return tr("Scheduled time");
    const QString cause = row.key && row.key->cause ? stationName(*row.key->cause) : QString();
    const QString reason = row.key && row.key->reason ? stateWord(*row.key->reason).toLower() : QString();
    switch (row.loss) {
    case Loss::Good: return tr("Good product");
    case Loss::ShippedDefective: return tr("Shipped defective");
    case Loss::Rejected: return row.isGathered() ? tr("Rejected elsewhere") : tr("Rejected: %1").arg(cause);
    case Loss::Speed: return tr("Slow cycles");
    case Loss::InProgress: return tr("In progress");
    case Loss::Breakdown: return tr("Breakdowns");
    case Loss::Jam: return tr("Jams");
    //: A loss and what caused it: "Starved: Filler jammed"
    case Loss::Starved: return row.isGathered() ? tr("Starved: other causes") : tr("Starved: %1 %2").arg(cause, reason);
    case Loss::Blocked: return row.isGathered() ? tr("Blocked: other causes") : tr("Blocked: %1 %2").arg(cause, reason);
    }
    return {};
}

QString LossTableModel::valueText(double share, bool hasUnit) const
{
    switch (m_unit) {
    case LossUnit::Percent: return hasUnit ? percentText(share, 1) : numberText(100 * share, 1);
    case LossUnit::Minutes: {
        const QString minutes = numberText(share * m_minutes, 1);
        return hasUnit ? tr("%1 min").arg(minutes) : minutes;
    }
    case LossUnit::Units: {
        const QString units = numberText(share * m_units, 0);
        return hasUnit ? tr("%1 units").arg(units) : units;
    }
    }
    return {};
}

QString LossTableModel::differenceText(const Row& row) const
{
    if (!row.difference)
        return {};
    const QString size = valueText(*row.difference, false);
    return *row.difference > 0 ? u'+' + size : size;
}

QString LossTableModel::changeText(double share) const
{
    if (m_unit == LossUnit::Percent)
        return tr("%1 pp", "percentage points")
            .arg((share > 0 ? QStringLiteral("+") : QString()) + numberText(100 * share, 1));
    return (share > 0 ? QStringLiteral("+") : QString()) + valueText(share, true);
}

QString LossTableModel::whatWasLost(const Row& row) const
{
    const QString constraint = stationName(m_constraint);
    const QString value = valueText(row.share, true);
    const bool isUnits = m_unit == LossUnit::Units;
    const bool isWaiting = row.loss == Loss::Blocked || row.loss == Loss::Starved;
    if (!isWaiting || row.isGathered())
        return isUnits
                   ? tr("%1: %2 of the %3 that %4 could make.").arg(nameOf(row), value, valueText(1, true), constraint)
                   : tr("%1: %2 of %3's time.").arg(nameOf(row), value, constraint);
    const QString text = row.loss == Loss::Blocked ? (isUnits ? tr("%2 did not make %1, blocked because %3 was %4.")
                                                              : tr("%1 of %2's time was blocked because %3 was %4."))
                                                   : (isUnits ? tr("%2 did not make %1, starved because %3 was %4.")
                                                              : tr("%1 of %2's time was starved because %3 was %4."));
    return text.arg(value, constraint, stationName(*row.key->cause), stateWord(*row.key->reason).toLower());
}

QString LossTableModel::sentenceOf(const Row& row) const
{
    QStringList parts;
    if (row.isScheduled)
        parts.append(tr("The scheduled time, in which %1 could make %2 at its ideal pace.")
                         .arg(stationName(m_constraint), tr("%1 units").arg(numberText(m_units, 0))));
    else
        parts.append(whatWasLost(row));
    if (row.interval)
        parts.append(tr("95 % interval of the mean: %1 … %2.")
                         .arg(valueText(row.interval->lower, true), valueText(row.interval->upper, true)));
    if (row.difference && row.differenceInterval)
        parts.append(tr("Difference to the baseline %1, at %2 between %3 and %4. Exploratory.")
                         .arg(changeText(*row.difference), shortestPercentText(m_differenceLevel),
                              changeText(row.differenceInterval->lower), changeText(row.differenceInterval->upper)));
    return parts.join(u' ');
}

/// A line for each cause of a row that gathers several.
QStringList LossTableModel::gatheredTexts(const Row& row) const
{
    QStringList texts;
    for (const Row& cause : row.gathered) {
        const QString text = nameOf(cause) + u' ' + valueText(cause.share, true);
        texts.append(cause.difference && *cause.difference != 0
                         ? text + QStringLiteral(", ") + changeText(*cause.difference)
                         : text);
    }
    return texts;
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
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::ToolTipRole: {
        const QString list = gatheredTexts(row).join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        return QStringLiteral("<p>%1</p>").arg(sentenceOf(row).toHtmlEscaped()) +
               (list.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(list));
    }
    case spanRole: return QVariant::fromValue(QList<double>{row.start, row.end});
    case stateRole: return row.isScheduled ? -1 : stateOf(row.loss);
    case Qt::AccessibleTextRole: return (QStringList(sentenceOf(row)) + gatheredTexts(row)).join(QStringLiteral("; "));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() >= Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return nameOf(row);
    case Value: return valueText(row.share, false);
    case Difference: return differenceText(row);
    default: return {};
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
    case Value: return m_unit == LossUnit::Percent ? tr("%") : m_unit == LossUnit::Minutes ? tr("min") : tr("units");
    case Difference: return tr("Change");
    default: return {};
    }
}

QString LossTableModel::asText() const
{
    QStringList lines;
    const auto line = [](const QString& name, const QString& value, const QString& difference) {
        return QStringList{name, value, difference}.join(u'\t');
    };
    const auto title = [this](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    lines.append(line(title(Name), title(Value), title(Difference)));
    for (const Row& row : m_rows)
        lines.append(line(nameOf(row), valueText(row.share, false), differenceText(row)));
    return lines.join(u'\n') + u'\n';
}

} // namespace linetwin::app
