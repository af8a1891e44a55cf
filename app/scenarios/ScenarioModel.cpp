// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioModel.h"

#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/text/Texts.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::size_t mostToolTipChanges = 20;

/// One line, as a name stands in a list.
QString cleanName(const QString& typed)
{
    return typed.simplified();
}

template <class Text>
QStringList listOf(const std::vector<ScenarioChange>& changes, Text text, std::size_t most = SIZE_MAX)
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(changes.size(), most); ++i)
        list << text(changes[i]);
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
    m_rows = makeRows(anyEntry);
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
    case ChangesRole: return listOf(row.changes, shortWhatText);
    case KindRole: return row.kind;
    case IsIndentedRole: return row.isIndented;
    case ValuesRole: return listOf(row.changes, shortValuesText);
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
    std::vector<Row> rows = makeRows(isTouched);
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

std::vector<ScenarioModel::Row> ScenarioModel::makeRows(const IsTouched& isTouched) const
{
    std::vector<Row> rows;
    for (const LineEntry& line : m_document.lines()) {
        rows.push_back(rowOf(line));
        for (const ScenarioEntry& entry : line.scenarios)
            rows.push_back(rowOf(entry, line));
    }
    for (Row& row : rows)
        row.changes = knownChanges(row.id, isTouched);
    return rows;
}

std::vector<ScenarioChange> ScenarioModel::knownChanges(std::optional<ScenarioId> entry,
                                                        const IsTouched& isTouched) const
{
    const auto known = std::ranges::find(m_rows, entry, &Row::id);
    return known == m_rows.end() || isTouched(entry) ? changesOf(m_document, entry) : known->changes;
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
            {},
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
    if (!row.changes.empty())
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
    for (const QString& change : listOf(row.changes, changeText, mostToolTipChanges))
        lines << change.toHtmlEscaped();
    if (row.changes.size() > mostToolTipChanges)
        lines << tr("and %n more", nullptr, static_cast<int>(row.changes.size() - mostToolTipChanges));
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
    if (row.id && !row.changes.empty())
        parts << tr("%n change(s)", nullptr, static_cast<int>(row.changes.size()));
    parts << (row.changes.empty() ? QStringList{summaryOf(row)} : listOf(row.changes, changeText, mostToolTipChanges));
    return parts.join(QStringLiteral(", "));
}

} // namespace linetwin::app
