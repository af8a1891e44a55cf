// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LossTableModel.h"

#include "app/text/Texts.h"
#include "engine/statistics/ShownDigits.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

/// One, or for what would read as 0 as many as show two digits.
int decimalsOf(double shown)
{
    const double size = std::abs(shown);
    return size > 1e-6 && size < 0.05 ? shownDecimals(size, size) : 1;
}

/// "1 unit", "12 units": the word comes with the number.
QString unitsText(const QString& number)
{
    const int count = number == QStringLiteral("1") ? 1 : 2;
    return LossTableModel::tr("%1 units", nullptr, count).arg(number);
}

/// What reads as 0 has no sign.
QString withSign(double value, const QString& text)
{
    const bool isZero = std::ranges::none_of(text, [](QChar c) { return c.digitValue() > 0; });
    return value > 0 && !isZero ? u'+' + text : text;
}

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
    m_hasDifferences = !isPlayedShift && !result.isBaseline && result.reference;
    m_rows = lossWaterfall(result, isPlayedShift);
    endResetModel();
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
    const LossBar& each = m_rows[static_cast<std::size_t>(row)];
    return !each.isScheduled && stateOf(each.loss) >= 0;
}

std::optional<std::size_t> LossTableModel::stationAt(int row) const
{
    const LossBar& each = m_rows[static_cast<std::size_t>(row)];
    if (each.isScheduled || each.isGathered())
        return m_constraint;
    return each.key->cause.value_or(m_constraint);
}

QString LossTableModel::stationName(std::size_t station) const
{
    return toQString(m_stations[station]);
}

QString LossTableModel::nameOf(const LossBar& row) const
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
    case LossUnit::Percent: {
        const int decimals = decimalsOf(100 * share);
        return hasUnit ? percentText(share, decimals) : numberText(100 * share, decimals);
    }
    case LossUnit::Minutes: {
        const QString minutes = numberText(share * m_minutes, decimalsOf(share * m_minutes));
        return hasUnit ? tr("%1 min").arg(minutes) : minutes;
    }
    case LossUnit::Units: {
        const QString units = numberText(share * m_units, m_units < 100 ? decimalsOf(share * m_units) : 0);
        return hasUnit ? unitsText(units) : units;
    }
    }
    return {};
}

QString LossTableModel::differenceText(const LossBar& row) const
{
    if (!row.difference)
        return {};
    const QString size = valueText(*row.difference, false);
    return withSign(*row.difference, size);
}

/// With as many digits as the interval deserves.
QString LossTableModel::differenceWithInterval(const LossBar& row) const
{
    if (!row.difference || !row.differenceInterval || *row.difference == 0)
        return differenceText(row);
    const double factor = m_unit == LossUnit::Percent ? 100 : m_unit == LossUnit::Minutes ? m_minutes : m_units;
    const double change = factor * *row.difference;
    const Interval& interval = *row.differenceInterval;
    const double half = shownHalfWidth(change, factor * (interval.upper - interval.lower) / 2);
    const int decimals = shownDecimals(change, half);
    const QString size = withSign(change, numberText(change, decimals));
    return half > 0 ? size + QStringLiteral(" ±") + noBreakSpace + numberText(half, decimals) : differenceText(row);
}

QString LossTableModel::changeText(double share) const
{
    if (m_unit == LossUnit::Percent)
        return tr("%1 pp", "percentage points").arg(withSign(share, numberText(100 * share, decimalsOf(100 * share))));
    return withSign(share, valueText(share, true));
}

QString LossTableModel::whatWasLost(const LossBar& row) const
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

QString LossTableModel::sentenceOf(const LossBar& row) const
{
    QStringList parts;
    if (row.isScheduled)
        parts.append(tr("The scheduled time, in which %1 could make %2 at its ideal pace.")
                         .arg(stationName(m_constraint),
                              unitsText(numberText(m_units, m_units < 100 ? decimalsOf(m_units) : 0))));
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
QStringList LossTableModel::gatheredTexts(const LossBar& row) const
{
    QStringList texts;
    for (const LossBar& cause : row.gathered) {
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
    const LossBar& row = m_rows[static_cast<std::size_t>(index.row())];
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
    case Difference: return differenceWithInterval(row);
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

QVariantList LossTableModel::tableRow(const LossBar& row) const
{
    const auto percent = [](std::optional<double> share) {
        constexpr int places = 2;
        return share ? QVariant::fromValue(TableNumber{100 * *share, places}) : QVariant();
    };
    const auto end = [](const std::optional<Interval>& interval, double Interval::*side) {
        return interval ? std::optional((*interval).*side) : std::nullopt;
    };
    QVariantList cells{nameOf(row), row.key && row.key->cause ? stationName(*row.key->cause) : QVariant(),
                       row.key && row.key->reason ? stateWord(*row.key->reason) : QVariant()};
    cells << percent(row.share) << QVariant::fromValue(TableNumber{row.share * m_minutes, 1})
          << QVariant::fromValue(TableNumber{row.share * m_units, 0}) << percent(end(row.interval, &Interval::lower))
          << percent(end(row.interval, &Interval::upper));
    if (m_hasDifferences)
        cells << percent(row.difference) << percent(end(row.differenceInterval, &Interval::lower))
              << percent(end(row.differenceInterval, &Interval::upper));
    return cells;
}

ChartTable LossTableModel::table() const
{
    ChartTable table;
    table.name = tr("Losses");
    if (m_rows.empty())
        return table;
    table.title = tr("Where the time of %1 goes").arg(stationName(m_constraint));
    const QString single = confidenceText(0.95);
    table.header = {tr("Loss"),
                    tr("Station that caused it"),
                    tr("State of that station"),
                    tr("Share, %"),
                    tr("Time, min"),
                    tr("Units"),
                    tr("Share: %1 interval from, %").arg(single),
                    tr("Share: %1 interval to, %").arg(single)};
    if (m_hasDifferences) {
        const QString paired = confidenceText(m_differenceLevel);
        table.header << tr("Change, percentage points") << tr("Change: %1 interval from").arg(paired)
                     << tr("Change: %1 interval to").arg(paired);
    }
    for (const LossBar& row : m_rows) {
        if (!row.isGathered())
            table.rows << tableRow(row);
        for (const LossBar& cause : row.gathered)
            table.rows << tableRow(cause);
    }
    return table;
}

} // namespace linetwin::app
