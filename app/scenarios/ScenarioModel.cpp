// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioModel.h"

#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

namespace linetwin::app {

namespace {

/// What a tool tip lists, and more than fits beside each other.
constexpr std::size_t mostToolTipChanges = 20;

/// One line, as a name stands in a list.
QString cleanName(const QString& typed)
{
    return typed.simplified();
}

template <class Text> QStringList listOf(const FirstChanges& first, Text text)
{
    QStringList list;
    for (const ScenarioChange& change : first.changes)
        list << text(change);
    return list;
}

bool anyEntry(std::optional<ScenarioId>)
{
    return true;
}

bool noEntry(std::optional<ScenarioId>)
{
    return false;
}

} // namespace

ScenarioModel::ScenarioModel(ProjectDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    m_rows = makeRows();
    connect(&document, &ProjectDocument::changed, this, &ScenarioModel::follow);
}

std::optional<ScenarioId> ScenarioModel::entryAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].id;
}

int ScenarioModel::rowOf(std::optional<ScenarioId> entry) const
{
    const auto found = std::ranges::find(m_rows, entry, &Row::id);
    return found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin());
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.name;
    case Qt::ToolTipRole: return toolTipOf(row);
    case Qt::AccessibleTextRole: return spokenText(row);
    case IsActiveRole: return row.isActive;
    case IsModifiedRole: return row.isModified;
    case FileRole: return row.file;
    case SummaryRole: return summaryOf(row);
    case ChangesRole: return listOf(changesOf(row), shortWhatText);
    case KindRole: return row.kind;
    case IsIndentedRole: return row.isIndented;
    case ChangeCountRole: return static_cast<int>(changesOf(row).count);
    case ValuesRole: return listOf(changesOf(row), shortValuesText);
    default: return {};
    }
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !entryAt(index.row()))
        return false;
    const QString name = cleanName(value.toString());
    if (name.isEmpty())
        return false;
    renameEntry(m_document, *entryAt(index.row()), name.toStdString());
    return true;
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (entryAt(index.row()))
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

bool ScenarioModel::moveRows(const QModelIndex&, int sourceRow, int count, const QModelIndex&, int destinationChild)
{
    const std::optional<ScenarioId> id = entryAt(sourceRow);
    if (!id || count != 1)
        return false;
    // Places are counted among the entries that it can change places with; it does not count itself.
    const LineEntry* line = m_document.lineOf(id);
    const auto isPeer = [&](const Row& row) {
        if (row.id == id || !row.id)
            return false;
        return line->id == id ? row.kind == OtherLine : line->find(*row.id) != nullptr;
    };
    const auto end = m_rows.begin() + std::clamp(destinationChild, 0, rowCount());
    moveScenario(m_document, *id, static_cast<std::size_t>(std::count_if(m_rows.begin(), end, isPeer)));
    return true;
}

void ScenarioModel::follow(const Change& change)
{
    std::visit(Overloaded{
                   [this](const ParameterChanged& parameter) { followParameter(parameter.entry); },
                   [this](const StationsChanged& stations) { refresh(stations.isOtherLine ? noEntry : anyEntry); },
                   [this](const ActiveEntryChanged&) { refresh(noEntry); },
                   [this](const FileStateChanged&) { refresh(noEntry); },
                   [this](const auto&) { refresh(anyEntry); },
               },
               change);
}

void ScenarioModel::followParameter(std::optional<ScenarioId> entry)
{
    // Everything is compared with the Baseline, and a scenario with its line.
    const LineEntry* line = m_document.lineOf(entry);
    refresh([&](std::optional<ScenarioId> each) {
        return !entry || each == entry || (line && line->id == entry && each && line->find(*each));
    });
}

void ScenarioModel::refresh(const IsTouched& isTouched)
{
    std::vector<Row> rows = makeRows();
    std::map<std::optional<ScenarioId>, Row*> known;
    for (Row& row : m_rows)
        known.emplace(row.id, &row);
    for (Row& row : rows) {
        if (const auto found = known.find(row.id); found != known.end() && !isTouched(row.id))
            row.changes = std::move(found->second->changes);
    }
    const bool isSameList = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (isSameList) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<ScenarioModel::Row> ScenarioModel::makeRows() const
{
    std::vector<Row> rows;
    for (const LineEntry& line : m_document.lines()) {
        rows.push_back(rowOf(line));
        for (const ScenarioEntry& entry : line.scenarios)
            rows.push_back(rowOf(entry, line));
    }
    return rows;
}

const FirstChanges& ScenarioModel::changesOf(const Row& row) const
{
    auto& changes = const_cast<Row&>(row).changes;
    if (!changes)
        changes = firstChangesOf(m_document, row.id, mostToolTipChanges);
    return *changes;
}

ScenarioModel::Row ScenarioModel::rowOf(const LineEntry& line) const
{
    const LineSource& source = line.line.source;
    const QString path = source.kind == LineSource::Kind::File ? QFileInfo(source.path).filePath() : QString();
    return {line.id,
            m_document.nameOf(line.id),
            line.id ? toQString(line.line.line.description) : QString(),
            QFileInfo(path).fileName(),
            path,
            m_document.activeScenario() == line.id,
            line.line.isModified(),
            line.id ? OtherLine : Baseline};
}

ScenarioModel::Row ScenarioModel::rowOf(const ScenarioEntry& entry, const LineEntry& line) const
{
    Row row{entry.id,
            toQString(entry.scenario.name),
            toQString(entry.scenario.description),
            QFileInfo(entry.path).fileName(),
            entry.path,
            m_document.activeScenario() == entry.id,
            line.line.isModified(entry)};
    row.isIndented = line.id.has_value();
    return row;
}

QString ScenarioModel::summaryOf(const Row& row) const
{
    if (row.kind == Baseline)
        return tr("%1, as it is today").arg(toQString(m_document.ownLine().line.line.name));
    if (changesOf(row).count > 0)
        return {};
    if (row.kind != OtherLine)
        return tr("Changes nothing yet");
    const Line& own = m_document.ownLine().line.line;
    const Line& other = m_document.lineOf(row.id)->line.line;
    return other.stations.empty() ? tr("Another line, without stations yet")
           : own.stations == other.stations && own.baseline == other.baseline
               ? tr("Another line; as today’s so far")
               : tr("Another line, not comparable with today’s");
}

QString ScenarioModel::toolTipOf(const Row& row) const
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(row.name.toHtmlEscaped())};
    if (!row.description.isEmpty())
        lines << row.description.left(500).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    const QString summary = summaryOf(row);
    if (!summary.isEmpty())
        lines << summary.toHtmlEscaped();
    const FirstChanges& first = changesOf(row);
    for (const QString& change : listOf(first, changeText))
        lines << change.toHtmlEscaped();
    if (first.count > first.changes.size())
        lines << tr("and %Ln more", nullptr, static_cast<int>(first.count - first.changes.size()));
    if (row.kind == OtherLine)
        lines << tr("another line, compared with the Baseline");
    lines << (row.path.isEmpty() ? tr("not in a file of its own yet") : row.path.toHtmlEscaped());
    if (row.isModified)
        lines << tr("has unsaved changes");
    return lines.join(QStringLiteral("<br>"));
}

QString ScenarioModel::spokenText(const Row& row) const
{
    QStringList parts{row.name};
    if (row.isActive)
        parts << tr("shown and edited");
    if (row.isModified)
        parts << tr("has unsaved changes");
    const FirstChanges& first = changesOf(row);
    if (row.id && first.count > 0)
        parts << tr("%Ln change(s)", nullptr, static_cast<int>(first.count));
    parts << (first.count == 0 ? QStringList{summaryOf(row)} : listOf(first, changeText));
    return joinedNames(parts);
}

} // namespace linetwin::app
