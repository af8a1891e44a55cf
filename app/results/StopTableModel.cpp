// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopTableModel.h"

#include "app/charts/StateFill.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <numeric>

namespace linetwin::app {

namespace {

/// The state's colour and shape.
QPixmap swatchOf(State state)
{
    constexpr int side = 2 * gridUnit;
    constexpr int scale = 2;
    QPixmap swatch(side * scale, side * scale);
    swatch.setDevicePixelRatio(scale);
    QPainter painter(&swatch);
    painter.fillRect(QRect(0, 0, side, side), stateColor(state));
    paintStateSymbol(painter, QRectF(0, 0, side, side), state);
    return swatch;
}

const QPixmap& cachedSwatch(State state)
{
    static const std::array<QPixmap, stateCount> swatches = [] {
        std::array<QPixmap, stateCount> made;
        for (std::size_t i = 0; i < stateCount; ++i)
            made[i] = swatchOf(static_cast<State>(i));
        return made;
    }();
    return swatches[static_cast<std::size_t>(state)];
}

} // namespace

SimTime StopTableModel::durationOf(const Stop& stop) const
{
    return endOf(*m_stops->recording, stop) - startOf(*m_stops->recording, stop);
}

QString StopTableModel::nameOf(std::uint32_t station) const
{
    return toQString(m_stops->recording->track(station).name);
}

void StopTableModel::setStops(std::shared_ptr<const StopList> stops)
{
    beginResetModel();
    m_stops = std::move(stops);
    fill();
    endResetModel();
}

void StopTableModel::setFilter(StopFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = std::move(filter);
    fill();
    endResetModel();
}

void StopTableModel::setShiftClock(const ShiftClock& clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Start), index(rowCount() - 1, Start));
}

bool StopTableModel::isShown(const Stop& stop, QHash<quint64, bool>& textMatches) const
{
    const State state = stateAt(stop);
    if (!m_filter.states[static_cast<std::size_t>(state)])
        return false;
    if (m_filter.station && m_stops->recording->track(stop.station).name != *m_filter.station)
        return false;
    if (m_filter.reason && reasonNameOf(*m_stops->recording, stop) != *m_filter.reason)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    // Many stops share station, kind and cause: each combination is looked at once. A line has 1000 stations at most.
    static_assert(mostStations < 1 << 16);
    const quint64 cause = stop.cause == Stop::noStation ? mostStations : stop.cause;
    const quint64 key = (quint64{stop.station} << 38) | (cause << 22) | (quint64{stop.reasonId} << 6) |
                        (static_cast<quint64>(state) << 3) | static_cast<quint64>(stop.reason);
    const auto known = textMatches.constFind(key);
    if (known != textMatches.constEnd())
        return *known;
    const auto holds = [&](const QString& text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    const bool matches = holds(nameOf(stop.station)) || holds(stateWord(state)) || holds(causeText(stop));
    textMatches.insert(key, matches);
    return matches;
}

int StopTableModel::shorterWaitCount() const
{
    int count = 0;
    for (std::size_t station = 0; m_stops && station < m_stops->shorterWaits.size(); ++station) {
        if (m_filter.station && m_stops->recording->track(station).name != *m_filter.station)
            continue;
        for (const State state : {State::Starved, State::Blocked}) {
            if (m_filter.states[static_cast<std::size_t>(state)])
                count += m_stops->shorterWaits[station][static_cast<std::size_t>(state)];
        }
    }
    return count;
}

void StopTableModel::fill()
{
    m_rows.clear();
    m_groups.clear();
    if (!m_stops)
        return;
    QHash<quint64, bool> textMatches;
    for (std::size_t i = 0; i < m_stops->stops.size(); ++i) {
        if (isShown(m_stops->stops[i], textMatches))
            m_rows.push_back(static_cast<std::uint32_t>(i));
    }
    m_groups = groupsOf(*m_stops, m_rows);
    // A key that nothing has any more would leave an empty list for no reason that can be seen.
    if (std::ranges::find(m_groups, m_filter.group, [](const StopGroup& group) { return std::optional(group.key); }) ==
        m_groups.end())
        m_filter.group.reset();
    if (m_filter.group) {
        std::erase_if(m_rows, [this](std::uint32_t row) {
            return keyOf(*m_stops->recording, m_stops->stops[row]) != *m_filter.group;
        });
    }
    sortRows();
}

void StopTableModel::sortRows()
{
    const auto sortBy = [&](auto keyOf) {
        const auto key = [&](std::uint32_t row) { return keyOf(m_stops->stops[row]); };
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::stable_sort(m_rows, std::ranges::less{}, key);
        else
            std::ranges::stable_sort(m_rows, std::ranges::greater{}, key);
    };
    // By start within equal values, whatever it was sorted by before.
    std::ranges::sort(m_rows);
    switch (m_sortColumn) {
    case Start:
        if (m_sortOrder == Qt::DescendingOrder)
            std::ranges::reverse(m_rows);
        break;
    case Duration: sortBy([&](const Stop& stop) { return durationOf(stop); }); break;
    case Station: sortBy([](const Stop& stop) { return stop.station; }); break;
    case Kind: sortBy([&](const Stop& stop) { return stateAt(stop); }); break;
    case Cause:
        sortBy([&](const Stop& stop) { return std::tuple(stop.cause, stop.reason, stateAt(stop), stop.reasonId); });
        break;
    default: break;
    }
}

void StopTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> stops;
    for (const QModelIndex& index : before)
        stops.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_stops)
        sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = std::ranges::find(m_rows, stops[static_cast<std::size_t>(i)]);
        after << index(static_cast<int>(found - m_rows.begin()), before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int StopTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StopTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StopTableModel::causeText(const Stop& stop) const
{
    const State state = stateAt(stop);
    const std::string& reason = reasonNameOf(*m_stops->recording, stop);
    if (stop.cause != Stop::noStation)
        return tr("%1: %2", "station: state").arg(nameOf(stop.cause), causeStateText(state, stop.reason, reason));
    if (!reason.empty())
        return toQString(reason);
    if (state == State::Down)
        return tr("own breakdown");
    return state == State::Jammed ? tr("own jam") : QString();
}

QString StopTableModel::causeDetails(const Stop& stop) const
{
    QStringList parts;
    for (const WaitCause& cause : waitCauses(*m_stops->recording, stop.station, stop.visit)) {
        const std::string& reason = m_stops->recording->track(cause.station).reasonName(cause.reasonId);
        parts << tr("%1: %2 (%3)", "station: state (time)")
                     .arg(nameOf(cause.station), causeStateText(stateAt(stop), cause.reason, reason),
                          durationText(cause.time));
    }
    return parts.join(u'\n');
}

QString StopTableModel::cellText(const Stop& stop, int column) const
{
    switch (column) {
    case Start: return m_clock.text(startOf(*m_stops->recording, stop));
    case Duration: return durationText(durationOf(stop));
    case Station: return nameOf(stop.station);
    case Kind: return stateWord(stateAt(stop));
    case Cause: return causeText(stop);
    default: return {};
    }
}

QVariant StopTableModel::data(const QModelIndex& index, int role) const
{
    const Stop& stop = stopAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(stop, index.column());
    case Qt::DecorationRole: return index.column() == Kind ? QVariant(cachedSwatch(stateAt(stop))) : QVariant();
    case Qt::ToolTipRole: return index.column() == Cause ? plainTip(causeDetails(stop)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() <= Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant StopTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section <= Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start: return tr("Start");
    case Duration: return tr("Duration");
    case Station: return tr("Station");
    case Kind: return tr("Kind");
    case Cause: return tr("Cause");
    default: return {};
    }
}

ChartTable StopTableModel::table(const QList<int>& rows) const
{
    ChartTable table;
    table.name = tr("Stops");
    table.header = {tr("Start"), tr("Start, s"), tr("Duration, s"), tr("Station"), tr("Kind"), tr("Cause")};
    for (const int row : rows) {
        const Stop& stop = stopAt(row);
        table.rows.append({m_clock.tableCell(startAt(row)), toSeconds(startAt(row)), toSeconds(durationOf(stop)),
                           cellText(stop, Station), cellText(stop, Kind), cellText(stop, Cause)});
    }
    return table;
}

} // namespace linetwin::app
