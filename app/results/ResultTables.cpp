// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ResultTables.h"

#include "app/charts/ParetoChart.h"
#include "app/document/ConfidenceLevel.h"
#include "app/results/LossTableModel.h"
#include "app/results/ResultCells.h"
#include "app/results/ShiftConditions.h"
#include "app/results/StopPareto.h"
#include "app/results/StopTableModel.h"
#include "app/text/DifferenceText.h"
#include "app/text/Texts.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"

#include <QCoreApplication>

#include <numeric>

namespace linetwin::app {

namespace {

class TableTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ResultTables)
};

QStringList figureHeader(const LiveResult& result, bool isPlayedShift)
{
    const QString single = confidenceText(result.look.confidence);
    QStringList header{TableTexts::tr("Figure"), TableTexts::tr("Unit")};
    if (isPlayedShift)
        header << TableTexts::tr("This shift");
    else
        header << TableTexts::tr("Mean") << TableTexts::tr("%1 interval from").arg(single)
               << TableTexts::tr("%1 interval to").arg(single) << TableTexts::tr("Single shifts: P10")
               << TableTexts::tr("Single shifts: P90");
    if (!isCompared(result))
        return header;
    header << TableTexts::tr("Baseline");
    if (isPlayedShift)
        return header << TableTexts::tr("Change") << TableTexts::tr("Change, %");
    const QString paired = confidenceText(result.look.level());
    for (const QString& name : {TableTexts::tr("Change"), TableTexts::tr("Change, %")})
        header << name << TableTexts::tr("%1: %2 interval from").arg(name, paired)
               << TableTexts::tr("%1: %2 interval to").arg(name, paired);
    return header << TableTexts::tr("Verdict");
}

QString conditionsOf(const LiveResult& result, bool isPlayedShift)
{
    return figureConditions(result, isPlayedShift);
}

ChartTable emptyTable(const QString& name, const QString& title, const LiveResult& result, bool isPlayedShift)
{
    ChartTable table;
    table.name = name;
    table.title = title;
    table.conditions = conditionsOf(result, isPlayedShift);
    return table;
}

/// A parameter's value as a number where it is one.
QVariant valueCell(const Difference& change, const std::optional<std::string>& value)
{
    const std::optional<double> number = change.parameter && value ? parseNumber(*value) : std::nullopt;
    return number ? QVariant(*parameterCellValue(change.parameter->id, *number))
                  : QVariant(differenceValueText(change, value));
}

} // namespace

QString resultHeading(const ProjectDocument& document, const LiveResult& result)
{
    return QStringLiteral("%1 – %2").arg(toQString(result.line->name), entryName(document, result));
}

ChartTable figureTable(const LiveResult& result, bool isPlayedShift, double relevantShare)
{
    ChartTable table =
        emptyTable(TableTexts::tr("Key figures"), TableTexts::tr("Key figures of the line"), result, isPlayedShift);
    table.header = figureHeader(result, isPlayedShift);
    for (const LineFigure figure : lineFiguresOf(*result.line)) {
        const FigureSpec& spec = specOf(figure);
        const FigureCells cells(result, figure, relevantShare);
        QVariantList row{figureLabel(spec), unitOf(spec)};
        row += isPlayedShift ? cells.playedShift() : cells.mean();
        if (isCompared(result))
            row += isPlayedShift ? cells.playedChange() : cells.change();
        table.rows << row;
    }
    return table;
}

ChartTable stationTable(const LiveResult& result, bool isPlayedShift)
{
    ChartTable table =
        emptyTable(TableTexts::tr("Stations"), TableTexts::tr("Key figures of the stations"), result, isPlayedShift);
    table.header = {TableTexts::tr("Station")};
    const std::vector<StationFigure> figures = stationFiguresOf(*result.line);
    for (const StationFigure figure : figures) {
        const FigureSpec& spec = specOf(figure);
        const QString unit = unitOf(spec);
        table.header << (unit.isEmpty() || figureLabel(spec).contains(unit, Qt::CaseInsensitive)
                             ? figureLabel(spec)
                             : TableTexts::tr("%1, %2", "figure, unit").arg(figureLabel(spec), unit));
    }
    for (std::size_t station = 0; station < result.line->stations.size(); ++station) {
        QVariantList row{toQString(result.line->stations[station].name)};
        for (const StationFigure figure : figures) {
            const FigureCells cells(result, station, figure);
            row << (isPlayedShift ? cells.playedShift() : cells.mean()).front();
        }
        table.rows << row;
    }
    return table;
}

ChartTable lossTable(const LiveResult& result, bool isPlayedShift)
{
    LossTableModel model;
    model.showResult(result, isPlayedShift);
    ChartTable table = model.table();
    table.conditions = conditionsOf(result, isPlayedShift);
    return table;
}

ChartTable moneyTable(const LiveResult& result, bool isPlayedShift)
{
    LossTableModel model;
    model.setUnit(LossUnit::Money);
    model.showResult(result, isPlayedShift);
    ChartTable table = model.table();
    table.conditions = conditionsOf(result, isPlayedShift);
    return table;
}

QList<ChartTable> stopTables(const LiveResult& result, const ShiftClock& clock)
{
    if (!result.recording)
        return {};
    StopTableModel model;
    model.setShiftClock(clock);
    model.setStops(std::make_shared<const StopList>(
        StopList{result.recording, findStops(*result.recording, std::nullopt), {}, {}}));
    StopFilter filter = model.filter();
    filter.states[static_cast<std::size_t>(State::Setup)] = filter.states[static_cast<std::size_t>(State::Planned)] =
        true;
    model.setFilter(filter);
    QList<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    ChartTable list = model.table(rows);
    list.title = result.line->hasReasons() ? TableTexts::tr("Stops of the shift by the stations themselves")
                                           : TableTexts::tr("Breakdowns and jams of the shift");
    list.conditions = conditionsOf(result, true);
    const ParetoChart chart(paretoBars(*result.recording, model.groups(), {}), ParetoMeasure::Time);
    ChartTable sums = chart.table({}, {});
    sums.title = chart.title();
    sums.conditions = list.conditions;
    return {list, sums};
}

ChartTable changeTable(const ProjectDocument& document)
{
    ChartTable table;
    table.name = TableTexts::tr("Changes");
    table.title = TableTexts::tr("What the scenarios change of the baseline");
    table.header = {TableTexts::tr("Scenario"), TableTexts::tr("What"), TableTexts::tr("Unit"),
                    TableTexts::tr("Baseline"), TableTexts::tr("Scenario's value")};
    const auto add = [&table](const QString& name, const std::vector<Difference>& changes) {
        for (const Difference& change : changes) {
            const QString unit = change.parameter ? parameterCellUnit(change.parameter->id) : QString();
            table.rows.append({name, differenceLabel(change), unit, valueCell(change, change.first),
                               valueCell(change, change.second)});
        }
    };
    const Line& own = document.ownLine().line.line;
    const auto canRun = [](const Line& line) { return !line.stations.empty() && !hasErrors(validate(line)); };
    for (const LineEntry& each : document.lines()) {
        const Line& line = each.line.line;
        if (!canRun(line))
            continue;
        if (each.id && canRun(own))
            add(document.nameOf(each.id), differences(own, {}, line, {}));
        for (const ScenarioEntry& entry : each.scenarios) {
            if (!hasErrors(validate(line, entry.scenario)))
                add(toQString(entry.scenario.name), differences(line, {}, line, entry.scenario));
        }
    }
    return table;
}

QList<ChartTable> allTables(const ProjectDocument& document, const LiveResult& result, const ShiftClock& clock)
{
    QList<ChartTable> tables{figureTable(result, false, relevantShareOf(document)), stationTable(result, false),
                             lossTable(result, false), moneyTable(result, false)};
    tables += stopTables(result, clock);
    tables << changeTable(document);
    const QString heading = resultHeading(document, result);
    for (ChartTable& table : tables)
        table.conditions = table.conditions.isEmpty() ? heading : heading + u'\n' + table.conditions;
    tables.removeIf([](const ChartTable& table) { return table.rows.isEmpty(); });
    return tables;
}

} // namespace linetwin::app
