// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StationTableModel.h"

#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

/// In the order of State, of those states that have a figure.
constexpr std::array shareFigures{StationFigure::ShareStarved, StationFigure::ShareExecute, StationFigure::ShareDown,
                                  StationFigure::ShareJammed, StationFigure::ShareBlocked};

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

void StationTableModel::showStations(const std::vector<std::string>& stations, const std::vector<bool>& collecting,
                                     std::size_t constraint, const FigureOf& figureOf)
{
    std::vector<Row> rows;
    for (std::size_t station = 0; station < stations.size(); ++station) {
        Row row{stations[station], collecting[station], {}, {}};
        for (int column = 0; column < ColumnCount; ++column) {
            if (const auto figure = columnFigure(column))
                row.figures[static_cast<std::size_t>(column)] = figureOf(station, *figure);
        }
        row.shares.fill(0);
        for (std::size_t state = 0; state < shareFigures.size(); ++state)
            row.shares[state] = figureOf(station, shareFigures[state]).value;
        rows.push_back(std::move(row));
    }
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &Row::name, &Row::name);
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    m_constraint = constraint;
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<int> StationTableModel::rowOf(const std::string& station) const
{
    const auto found = std::ranges::find(m_rows, station, &Row::name);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

bool StationTableModel::hasDifferences() const
{
    return std::ranges::any_of(
        m_rows, [](const Row& row) { return std::ranges::any_of(row.figures, &ComparedFigure::differs); });
}

int StationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StationTableModel::sharesText(const Row& row) const
{
    QStringList parts;
    for (std::size_t state = 0; state < shareFigures.size(); ++state) {
        const FigureSpec& spec = specOf(shareFigures[state]);
        const bool isCalm = row.isCollecting && static_cast<State>(state) == State::Starved;
        const QString word = isCalm ? tr("Collecting or starved") : stateWord(static_cast<State>(state));
        parts.append(word + u' ' + figureText(spec, row.shares[state]));
    }
    return parts.join(QStringLiteral(", "));
}

/// All columns, those that a narrow panel hides included.
QString StationTableModel::figuresText(const Row& row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (const auto figure = columnFigure(column))
            parts.append(sentenceOf(specOf(*figure), row.figures[static_cast<std::size_t>(column)]).toHtmlEscaped());
    }
    return QStringLiteral("<p><b>%1</b><br>%2<br>%3</p>")
        .arg(toQString(row.name).toHtmlEscaped(), parts.join(QStringLiteral("<br>")), sharesText(row).toHtmlEscaped());
}

QVariant StationTableModel::nameData(const Row& row, bool isConstraint, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return toQString(row.name);
    case Qt::DecorationRole: return isConstraint ? themedIcon(QStringLiteral("speed")) : QVariant();
    case Qt::ToolTipRole:
        return figuresText(row) + (isConstraint
                                       ? tr("<p>%1 is the constraint: the line's OEE is measured against its pace.</p>")
                                             .arg(toQString(row.name).toHtmlEscaped())
                                       : QString());
    case Qt::AccessibleTextRole: return isConstraint ? tr("%1, constraint").arg(toQString(row.name)) : QVariant();
    default: return {};
    }
}

QVariant StationTableModel::sharesData(const Row& row, int role) const
{
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sharesText(row);
    if (role == collectingRole)
        return row.isCollecting;
    if (role != sharesRole)
        return {};
    QList<double> shares;
    for (const auto& share : row.shares) {
        if (share)
            shares.append(*share);
    }
    return QVariant::fromValue(shares.size() == static_cast<qsizetype>(stateCount) ? shares : QList<double>());
}

QVariant StationTableModel::figureData(const ComparedFigure& figure, int column, int role) const
{
    const FigureSpec& spec = specOf(*columnFigure(column));
    switch (role) {
    case Qt::DisplayRole: return figure.number;
    case Qt::AccessibleTextRole: return sentenceOf(spec, figure);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
            .arg(sentenceOf(spec, figure).toHtmlEscaped(), figureDefinition(spec).toHtmlEscaped());
    case differenceRole: return figure.differs() ? markOf(figure.difference->tone) + figure.change : QString();
    case toneRole:
        return static_cast<int>(figure.difference ? figure.difference->tone : DifferenceReading::Tone::Undecided);
    default: return {};
    }
}

QVariant StationTableModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Name)
        return nameData(row, static_cast<std::size_t>(index.row()) == m_constraint, role);
    if (index.column() == States)
        return sharesData(row, role);
    return figureData(row.figures[static_cast<std::size_t>(index.column())], index.column(), role);
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
