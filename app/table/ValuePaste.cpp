// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/ValuePaste.h"

#include "app/text/Texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int nowhere = -1;

/// By key or label, with or without the unit.
int columnOfTitle(const QString& title)
{
    static const QRegularExpression unit(QStringLiteral("\\s*(?:\\(.*\\)|\\[.*\\])\\s*$"));
    const QString plain = title.simplified();
    const QString bare = QString(plain).remove(unit);
    for (const ParameterSpec& spec : parameterSpecs()) {
        const QString label = parameterLabel(spec.id);
        const QString percent = QStringLiteral("%1 %").arg(label);
        for (const QString& name :
             {label, QStringLiteral("%1 %2").arg(label, parameterUnit(spec.id)), percent, toQString(spec.key)}) {
            if (plain.compare(name, Qt::CaseInsensitive) == 0 || bare.compare(name, Qt::CaseInsensitive) == 0)
                return ValueTableModel::columnOf(spec);
        }
    }
    return nowhere;
}

} // namespace

ValuePaste::ValuePaste(const ValueTableModel& model, QModelIndexList selected)
    : m_model(model), m_selected(std::move(selected))
{
    std::sort(m_selected.begin(), m_selected.end());
}

PastePlan ValuePaste::plan(TextTable table)
{
    std::erase_if(table, [](const QStringList& row) {
        return std::ranges::all_of(row, [](const QString& cell) { return cell.isEmpty(); });
    });
    if (table.empty()) {
        m_plan.problems << tr("There is no table on the clipboard.");
        return m_plan;
    }
    if (table.size() == 1 && table.front().size() == 1 && m_selected.size() > 1) {
        fill(table.front().front());
        return m_plan;
    }
    findPlaces(table);
    if (!m_plan.problems.isEmpty())
        return m_plan;
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table[row].size(); ++column) {
            const int to = m_columns[static_cast<std::size_t>(column)];
            if (m_rows[row] != nowhere && to != nowhere)
                readCell(m_rows[row], to, table[row][column]);
        }
    }
    return m_plan;
}

void ValuePaste::fill(const QString& text)
{
    for (const QModelIndex& cell : m_selected)
        readCell(cell.row(), cell.column(), text);
}

void ValuePaste::findPlaces(TextTable& table)
{
    const QModelIndex first = m_selected.isEmpty() ? m_model.index(0, 0) : m_selected.front();
    const bool hasTitles =
        std::ranges::any_of(table.front(), [](const QString& cell) { return columnOfTitle(cell) != nowhere; });
    const QStringList titles = hasTitles ? table.front() : QStringList();
    if (hasTitles)
        table.erase(table.begin());
    const bool hasNames = std::ranges::any_of(
        table, [this](const QStringList& row) { return m_model.rowOf(row.front().toStdString()).has_value(); });
    qsizetype width = 0;
    for (const QStringList& row : table)
        width = std::max(width, row.size());
    int next = first.column();
    for (qsizetype column = 0; column < width; ++column) {
        const bool isOfNames = hasNames && column == 0;
        const QString title = titles.value(column);
        const int to = isOfNames ? nowhere : hasTitles ? columnOfTitle(title) : next++;
        if (hasTitles && !isOfNames && to == nowhere && !title.isEmpty())
            m_plan.problems << tr("“%1” is not a parameter.").arg(title);
        if (to >= m_model.columnCount()) {
            m_plan.problems << tr("The table is too wide: there are only %Ln column(s) from here.", nullptr,
                                  m_model.columnCount() - first.column());
            break;
        }
        m_columns.push_back(to);
    }
    // A column with its title and as long as the line is meant for the whole line.
    const bool isWhole = hasTitles && static_cast<int>(table.size()) == m_model.rowCount();
    int row = isWhole ? 0 : first.row();
    for (const QStringList& line : table) {
        const auto named = hasNames ? m_model.rowOf(line.front().toStdString()) : std::optional(row++);
        if (!named && !line.front().isEmpty())
            m_plan.problems << tr("There is no station “%1” in this line.").arg(line.front());
        if (named && *named >= m_model.rowCount()) {
            m_plan.problems << tr("The table is too long: there are only %Ln station(s) from here.", nullptr,
                                  m_model.rowCount() - first.row());
            break;
        }
        m_rows.push_back(named.value_or(nowhere));
    }
}

void ValuePaste::readCell(int row, int column, const QString& text)
{
    if (text.isEmpty()) {
        ++m_plan.emptyCells;
        return;
    }
    const std::string& station = m_model.stationAt(row);
    const ParameterSpec& spec = ValueTableModel::parameterAt(column);
    const QModelIndex index = m_model.index(row, column);
    ReadCell cell = m_model.read(text, station, spec);
    // What is the same already needs no override; a typical value is checked by it.
    const bool isChecked = m_model.document().isBaselineActive() && m_model.isTypical(index);
    if (cell.value && *cell.value == m_model.document().value(station, spec.id) && !isChecked)
        return;
    if (cell.value && !m_model.flags(index).testFlag(Qt::ItemIsEditable))
        cell = {std::nullopt, tr("It belongs to the baseline.")};
    if (cell.value) {
        m_plan.values.push_back({station, spec.id, *cell.value});
        return;
    }
    m_plan.refused.push_back({station, spec.id, text, cell.reason});
    m_plan.problems << tr("%1, %2: “%3”. %4").arg(toQString(station), parameterLabel(spec.id), text, cell.reason);
}

} // namespace linetwin::app
