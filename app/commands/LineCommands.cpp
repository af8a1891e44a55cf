// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"

#include "app/commands/EditWords.h"
#include "app/commands/LineContents.h"
#include "app/text/Texts.h"
#include "engine/io/Clipboard.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int editLineId = 2;

QString translated(const char* sentence)
{
    return QCoreApplication::translate("LineCommands", sentence);
}

Change inverse(const Change& change)
{
    const auto* stations = std::get_if<StationsChanged>(&change);
    if (!stations)
        return change;
    StationsChanged back{stations->removed, stations->added, {}, false};
    for (const auto& [from, to] : stations->renamed)
        back.renamed.emplace_back(to, from);
    return back;
}

LineContent contentOf(const ProjectDocument& document)
{
    return lineContent(document.lineState());
}

void push(ProjectDocument& document, const QString& title, LineContent content, const Change& change, int gesture = 0)
{
    LineState state = document.lineState();
    if (content == lineContent(state))
        return;
    LineState after = withContent(std::move(state), std::move(content));
    document.undoStack()->push(new EditLine(document, title, std::move(after), change, gesture));
}

void pushLine(ProjectDocument& document, const QString& title, Line line, int gesture = 0)
{
    LineContent content = contentOf(document);
    content.line = std::move(line);
    push(document, title, std::move(content), LineChanged{}, gesture);
}

std::vector<std::string> pushInserted(ProjectDocument& document, const QString& title, InsertedStations inserted)
{
    push(document, title.arg(joinedNames(inserted.names)), std::move(inserted.content),
         StationsChanged{inserted.names, {}, {}});
    return inserted.names;
}

/// Those that the line has, in its order.
std::vector<std::string> present(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    std::vector<std::string> names;
    for (const StationContent& content : stationContents(document.line(), stations))
        names.push_back(content.station.name);
    return names;
}

} // namespace

EditLine::EditLine(ProjectDocument& document, const QString& title, LineState after, Change change, int gesture)
    : m_document(document), m_line(document.shownLine().id), m_before(document.lineState()), m_after(std::move(after)),
      m_change(std::move(change)), m_gesture(gesture)
{
    setText(undoText(title, lineDetails(m_before.line, m_after.line)));
}

void EditLine::apply(const LineState& state, const Change& change)
{
    if (m_document.shownLine().id != m_line)
        m_document.setActiveScenario(m_line);
    m_document.applyLineState(state, change);
}

void EditLine::redo()
{
    apply(m_after, m_change);
}

void EditLine::undo()
{
    apply(m_before, inverse(m_change));
}

int EditLine::id() const
{
    return editLineId;
}

bool EditLine::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const EditLine&>(*other);
    const bool isSameTarget = later.m_line == m_line && later.actionText() == actionText();
    if (m_gesture == 0 || later.m_gesture != m_gesture || !isSameTarget)
        return false;
    m_after = later.m_after;
    setText(undoText(actionText(), lineDetails(m_before.line, m_after.line)));
    setObsolete(m_after == m_before);
    return true;
}

std::vector<std::string> insertStations(ProjectDocument& document, std::size_t position,
                                        std::vector<StationContent> stations)
{
    return pushInserted(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Insert %1")),
                        linetwin::insertStations(contentOf(document), position, std::move(stations)));
}

std::string insertTemplate(ProjectDocument& document, std::size_t position, const StationTemplate& kind)
{
    return insertStations(document, position, {makeTranslatedStation(kind)}).front();
}

void removeStations(ProjectDocument& document, const std::vector<std::string>& stations)
{
    const auto names = present(document, stations);
    push(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Remove %1")).arg(joinedNames(names)),
         linetwin::removeStations(contentOf(document), names), StationsChanged{{}, names, {}});
}

void moveStations(ProjectDocument& document, const std::vector<std::string>& stations, std::size_t position)
{
    const auto names = present(document, stations);
    push(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Move %1")).arg(joinedNames(names)),
         linetwin::moveStations(contentOf(document), names, position), StationsChanged{});
}

std::optional<Finding> renameStation(ProjectDocument& document, const std::string& station, const std::string& name)
{
    LineContent content = contentOf(document);
    if (auto problem = renameProblem(content, station, name))
        return problem;
    push(document,
         translated(QT_TRANSLATE_NOOP("LineCommands", "Rename %1 to %2")).arg(toQString(station), toQString(name)),
         linetwin::renameStation(std::move(content), station, name), StationsChanged{{}, {}, {{station, name}}});
    return std::nullopt;
}

std::vector<std::string> duplicateStations(ProjectDocument& document, const std::vector<std::string>& stations)
{
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Duplicate %1"));
    InsertedStations inserted = linetwin::duplicateStations(contentOf(document), stations);
    push(document, sentence.arg(joinedNames(present(document, stations))), std::move(inserted.content),
         StationsChanged{inserted.names, {}, {}});
    return inserted.names;
}

std::string copyStations(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    return writeStations(document.line(), stations);
}

CopiedOverrides copyOverrides(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    CopiedOverrides copied = document.lineState().overrides;
    for (auto& [scenario, overrides] : copied) {
        std::erase_if(overrides,
                      [&](const auto& entry) { return std::ranges::find(stations, entry.first) == stations.end(); });
    }
    return copied;
}

PastedStations pasteStations(ProjectDocument& document, std::size_t position, std::string_view yaml,
                             const CopiedOverrides& overrides)
{
    StationsRead read = readStations(yaml);
    PastedStations pasted{{}, std::move(read.findings)};
    if (read.stations.empty())
        return pasted;
    std::vector<std::string> copiedNames;
    for (const StationContent& content : read.stations)
        copiedNames.push_back(content.station.name);
    InsertedStations inserted = linetwin::insertStations(contentOf(document), position, std::move(read.stations));
    for (const auto& [scenario, copied] : overrides) {
        const auto index = document.shownLine().indexOf(scenario);
        for (std::size_t i = 0; index && i < copiedNames.size(); ++i) {
            const auto found = copied.find(copiedNames[i]);
            if (found != copied.end())
                inserted.content.overrides[*index][inserted.names[i]] = found->second;
        }
    }
    pasted.names =
        pushInserted(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Paste %1")), std::move(inserted));
    return pasted;
}

void setTopology(ProjectDocument& document, const std::string& station, std::int64_t batchIn,
                 std::optional<std::string> outputType, int gesture)
{
    push(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Batch and output of %1")).arg(toQString(station)),
         linetwin::setTopology(contentOf(document), station, batchIn, std::move(outputType)), StationsChanged{},
         gesture);
}

void setBatch(ProjectDocument& document, const std::vector<std::string>& stations, std::int64_t batchIn, int gesture)
{
    LineContent content = contentOf(document);
    for (Station& station : content.line.stations) {
        if (station.outputType && std::ranges::find(stations, station.name) != stations.end())
            station.batchIn = batchIn;
    }
    push(document,
         translated(QT_TRANSLATE_NOOP("LineCommands", "Items per cycle of %1"))
             .arg(joinedNames(present(document, stations))),
         std::move(content), StationsChanged{}, gesture);
}

void setConstraint(ProjectDocument& document, std::optional<std::string> station)
{
    Line line = document.line();
    const QString sentence =
        station ? translated(QT_TRANSLATE_NOOP("LineCommands", "Make %1 the constraint")).arg(toQString(*station))
                : translated(QT_TRANSLATE_NOOP("LineCommands", "Find the constraint of %1")).arg(toQString(line.name));
    line.constraint = std::move(station);
    pushLine(document, sentence, std::move(line));
}

void setLineName(ProjectDocument& document, const std::string& name)
{
    Line line = document.line();
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Rename line %1 to %2"));
    const QString old = toQString(line.name);
    line.name = name;
    pushLine(document, sentence.arg(old, toQString(name)), std::move(line));
}

void describeLine(ProjectDocument& document, const std::string& description, int gesture)
{
    Line line = document.line();
    line.description = description;
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Description of %1"));
    const QString name = toQString(line.name);
    pushLine(document, sentence.arg(name), std::move(line), gesture);
}

void setObserved(ProjectDocument& document, const Observed& observed, int gesture)
{
    Line line = document.line();
    line.observed = observed;
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Observed figures of %1"));
    const QString name = toQString(line.name);
    pushLine(document, sentence.arg(name), std::move(line), gesture);
}

void adoptOverrides(ProjectDocument& document, ScenarioId scenario)
{
    const LineEntry* of = document.lineOf(scenario);
    const auto index = of ? of->indexOf(scenario) : std::nullopt;
    if (!index)
        return;
    if (of != &document.shownLine())
        document.setActiveScenario(scenario);
    const QString name = toQString(document.scenarios()[*index].scenario.name);
    push(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Make %1 the baseline")).arg(name),
         linetwin::adoptOverrides(contentOf(document), *index), LineChanged{});
}

QString templateLabel(const StationTemplate& kind)
{
    return QCoreApplication::translate("StationTemplate", std::string(kind.label).c_str());
}

StationContent makeTranslatedStation(const StationTemplate& kind)
{
    StationContent content = makeStation(kind);
    content.station.name = templateLabel(kind).toStdString();
    if (content.station.outputType)
        content.station.outputType =
            QCoreApplication::translate("StationTemplate", content.station.outputType->c_str()).toStdString();
    return content;
}

} // namespace linetwin::app
