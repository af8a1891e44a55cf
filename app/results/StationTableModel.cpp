// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StationTableModel.h"

#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

std::optional<StationFigure> columnFigure(int column)
{
    switch (column) {
    case StationTableModel::NotWaiting: return StationFigure::NotWaiting;
    case StationTableModel::Availability: return StationFigure::Availability;
    case StationTableModel::Performance: return StationFigure::Performance;
    case StationTableModel::Quality: return StationFigure::Quality;
    case StationTableModel::Oee: return StationFigure::Oee;
    case StationTableModel::OeeStandalone: return StationFigure::OeeStandalone;
    default: return std::nullopt;
    }
}

} // namespace

void StationTableModel::showStations(const ResultReadingPointer& reading)
{
    const ResolvedLine& line = *reading->result->line;
    const bool isSame = std::ranges::equal(line.stations, m_rows, {}, &ResolvedStation::name, &Row::name);
    if (!isSame)
        beginResetModel();
    m_reading = reading;
    m_figures.clear();
    setRows(line);
    m_shown = statesIn(*reading);
    m_constraint = line.yardstick.constraint;
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StationTableModel::setRows(const ResolvedLine& line)
{
    m_rows.resize(line.stations.size());
    for (std::size_t station = 0; station < m_rows.size(); ++station)
        m_rows[station] = {line.stations[station].name, line.stations[station].batchIn > 1};
}

ShownStates StationTableModel::statesIn(const ResultReading& reading) const
{
    ShownStates shown = usualStates;
    for (std::size_t state = 0; state < stateCount; ++state) {
        for (std::size_t station = 0; station < m_rows.size() && !shown[state]; ++station)
            shown[state] = shownValue(reading, station, shareFigureOf(static_cast<State>(state))).value_or(0) > 0;
    }
    return shown;
}

const ComparedFigure& StationTableModel::figureOf(int row, int column) const
{
    const int cell = row * ColumnCount + column;
    const auto known = m_figures.find(cell);
    if (known != m_figures.end())
        return known->second;
    return m_figures.emplace(cell, cellFigure(*m_reading, static_cast<std::size_t>(row), *columnFigure(column)))
        .first->second;
}

StationTableModel::Shares StationTableModel::sharesOf(int row) const
{
    Shares shares;
    for (std::size_t state = 0; state < stateCount; ++state)
        shares[state] = shownValue(*m_reading, static_cast<std::size_t>(row), shareFigureOf(static_cast<State>(state)));
    return shares;
}

std::optional<int> StationTableModel::rowOf(const std::string& station) const
{
    const auto found = std::ranges::find(m_rows, station, &Row::name);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

bool StationTableModel::hasDifferences() const
{
    if (!isShort())
        return m_reading->result->isCompared();
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = NotWaiting; column <= OeeStandalone; ++column) {
            if (figureOf(row, column).differs())
                return true;
        }
    }
    return false;
}

int StationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StationTableModel::sharesText(int row) const
{
    const Shares shares = sharesOf(row);
    QStringList parts;
    for (std::size_t state = 0; state < stateCount; ++state) {
        if (!m_shown[state])
            continue;
        const FigureSpec& spec = specOf(shareFigureOf(static_cast<State>(state)));
        const bool isCalm =
            m_rows[static_cast<std::size_t>(row)].isCollecting && static_cast<State>(state) == State::Starved;
        const QString word = isCalm ? tr("Collecting or starved") : stateWord(static_cast<State>(state));
        parts.append(word + u' ' + figureText(spec, shares[state]));
    }
    return joinedNames(parts);
}

QString StationTableModel::sentence(int row, int column) const
{
    const StationFigure figure = *columnFigure(column);
    return sentenceOf(specOf(figure), comparedFigure(*m_reading, static_cast<std::size_t>(row), figure));
}

/// All columns, those that a narrow panel hides included.
QString StationTableModel::figuresText(int row) const
{
    const Row& of = m_rows[static_cast<std::size_t>(row)];
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (columnFigure(column))
            parts.append(sentence(row, column).toHtmlEscaped());
    }
    return QStringLiteral("<p><b>%1</b><br>%2<br>%3</p>")
        .arg(toQString(of.name).toHtmlEscaped(), parts.join(QStringLiteral("<br>")), sharesText(row).toHtmlEscaped());
}

QVariant StationTableModel::nameData(int row, int role) const
{
    const QString name = toQString(stationAt(row));
    const bool isConstraint = static_cast<std::size_t>(row) == m_constraint;
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::DecorationRole: return isConstraint ? themedIcon(QStringLiteral("speed")) : QVariant();
    case Qt::ToolTipRole:
        return figuresText(row) + (isConstraint
                                       ? tr("<p>%1 is the constraint: the line's OEE is measured against its pace.</p>")
                                             .arg(name.toHtmlEscaped())
                                       : QString());
    case Qt::AccessibleTextRole: return isConstraint ? tr("%1, constraint").arg(name) : QVariant();
    default: return {};
    }
}

QVariant StationTableModel::sharesData(int row, int role) const
{
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sharesText(row);
    if (role == collectingRole)
        return m_rows[static_cast<std::size_t>(row)].isCollecting;
    if (role != sharesRole)
        return {};
    const Shares known = sharesOf(row);
    QList<double> shares;
    for (std::size_t state = 0; state < stateCount; ++state) {
        if (usualStates[state] && !known[state])
            return QVariant::fromValue(QList<double>());
        if (std::find(m_shown.begin() + static_cast<std::ptrdiff_t>(state), m_shown.end(), true) != m_shown.end())
            shares.append(known[state].value_or(0));
    }
    return QVariant::fromValue(shares);
}

QVariant StationTableModel::figureData(int row, int column, int role) const
{
    const ComparedFigure& figure = figureOf(row, column);
    switch (role) {
    case Qt::DisplayRole: return figure.number;
    case Qt::AccessibleTextRole: return sentence(row, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
            .arg(sentence(row, column).toHtmlEscaped(),
                 figureDefinition(specOf(*columnFigure(column))).toHtmlEscaped());
    case differenceRole: return figure.differs() ? markOf(figure.difference->tone) + figure.change : QString();
    case toneRole:
        return static_cast<int>(figure.difference ? figure.difference->tone : DifferenceReading::Tone::Undecided);
    default: return {};
    }
}

QVariant StationTableModel::data(const QModelIndex& index, int role) const
{
    if (index.column() == Name)
        return nameData(index.row(), role);
    if (index.column() == States)
        return sharesData(index.row(), role);
    return figureData(index.row(), index.column(), role);
}

QVariant StationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto figure = columnFigure(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(figure ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignBottom));
    if (role == Qt::ToolTipRole && figure) {
        const FigureSpec& spec = specOf(*figure);
        return QStringLiteral("<p><b>%1</b><br>%2</p>")
            .arg(figureLabel(spec).toHtmlEscaped(), figureDefinition(spec).toHtmlEscaped());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Station");
    case NotWaiting: return tr("Not\nwaiting");
    case Availability: return tr("Avail-\nability");
    case Performance: return tr("Perfor-\nmance");
    case Quality: return tr("Quality");
    case Oee: return tr("OEE as\nscheduled");
    case OeeStandalone: return tr("OEE\nalone");
    case States: return tr("States");
    default: return {};
    }
}

} // namespace linetwin::app
