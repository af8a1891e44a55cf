// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/EditWords.h"

#include "app/document/ParameterLookup.h"
#include "app/text/ChangedValues.h"
#include "app/text/DifferenceText.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"
#include "engine/model/Validation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

class EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

/// The value in force at a station, where the entry itself says `own`.
ParameterValue inForce(const ProjectDocument& document, const ParameterEdit& edit, const std::string& station,
                       const std::optional<ParameterValue>& own)
{
    if (own)
        return *own;
    const ParameterValue usual = specOf(edit.parameter.id).defaultValue;
    const bool isScenario = edit.entry && document.findScenario(*edit.entry);
    return isScenario ? baselineIn(document.lineOf(edit.entry)->line.line, station, edit.parameter).value_or(usual)
                      : usual;
}

/// The interval of a reason of stops is in cycles or in minutes, as this parameter is, whatever its row of the table
/// says.
ParameterId likeInterval(const ProjectDocument& document, const ParameterEdit& edit)
{
    constexpr double byCycles = 0;
    const ParameterKey per(ParameterId::StopPer, edit.parameter.element);
    const LineEntry* of = document.lineOf(edit.entry);
    const bool isByCycles = of && baselineIn(of->line.line, edit.stations.front(), per) == ParameterValue(byCycles);
    return isByCycles ? ParameterId::StopScrapCycles : ParameterId::StopTimeMin;
}

ChangedValues changedTexts(const ProjectDocument& document, const ParameterEdit& edit, ParameterValue from,
                           ParameterValue to)
{
    const ParameterId id = edit.parameter.id;
    if (id != ParameterId::StopEvery) {
        const LineEntry* of = document.lineOf(edit.entry);
        return changedValues(id, from, to, {.interval = {}, .currency = of ? of->line.line.currency : std::string()});
    }
    const ParameterId like = likeInterval(document, edit);
    const ChangedValues numbers =
        changedNumbers(shownParameter(like, from.value_or(0)), shownParameter(like, to.value_or(0)));
    const QString unit = noBreakSpace + parameterUnit(like);
    const auto text = [&](ParameterValue value, const QString& number) {
        return value ? number + unit : parameterValueText(id, value);
    };
    return {text(from, numbers.from), text(to, numbers.to)};
}

QString valuesText(const ProjectDocument& document, const ParameterEdit& edit)
{
    std::vector<std::pair<ParameterValue, ParameterValue>> values;
    for (std::size_t i = 0; i < edit.stations.size(); ++i) {
        const std::string& station = edit.stations[i];
        values.emplace_back(inForce(document, edit, station, edit.before[i]),
                            inForce(document, edit, station, edit.after));
    }
    const auto& [from, to] = values.front();
    if (std::ranges::all_of(values, [&](const auto& each) { return each == values.front(); }))
        return arrowText(changedTexts(document, edit, from, to));
    if (edit.after) // they come from different values
        return QStringLiteral("→ %1").arg(changedTexts(document, edit, to, to).to);
    return {};
}

QString figureChange(const QString& label, std::optional<double> from, std::optional<double> to, bool isShare)
{
    if (from == to)
        return {};
    const auto text = [isShare](std::optional<double> value) {
        if (!value)
            return EditWords::tr("none");
        return isShare ? shortestPercentText(*value) : shortestNumberText(*value);
    };
    return QStringLiteral("%1 %2 → %3").arg(label, text(from), text(to));
}

QStringList structureChanges(const Station& before, const Station& after)
{
    QStringList changes;
    const QString name = toQString(before.name);
    if (before.batchIn != after.batchIn) {
        const ChangedValues values =
            changedNumbers(static_cast<double>(before.batchIn), static_cast<double>(after.batchIn));
        changes << EditWords::tr("%1, items per cycle %2").arg(name, arrowText(values));
    }
    if (before.outputType != after.outputType) {
        const auto text = [](const std::optional<std::string>& type) {
            return type ? toQString(*type) : EditWords::tr("none");
        };
        changes << EditWords::tr("%1, output %2 → %3").arg(name, text(before.outputType), text(after.outputType));
    }
    return changes;
}

} // namespace

QString entryName(const ProjectDocument& document, std::optional<ScenarioId> id)
{
    return document.nameOf(id);
}

QString joinedNames(const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 3;
    QStringList list;
    for (std::size_t i = 0; i < std::min(names.size(), shown); ++i)
        list << toQString(names[i]);
    return joinedNames(list) + (names.size() > shown ? QStringLiteral(" …") : QString());
}

QString editText(const ProjectDocument& document, const ParameterEdit& edit)
{
    const QString what = joinedClauses({joinedNames(edit.stations), parameterLabel(edit.parameter)});
    const QString values = edit.stations.empty() ? QString() : valuesText(document, edit);
    const QString change = values.isEmpty() ? what : QStringLiteral("%1 %2").arg(what, values);
    const QString entry = entryName(document, edit.entry);
    return edit.after ? labelled(entry, change)
                      : EditWords::tr("%1: %2 (reset)", "a scenario, then a parameter").arg(entry, change);
}

QString settingsText(const Line& line, const SparseRunSettings& before, const SparseRunSettings& after)
{
    Scenario first;
    first.settings = before;
    Scenario second;
    second.settings = after;
    if (hasErrors(validate(line)) || hasErrors(validate(line, first)) || hasErrors(validate(line, second)))
        return {};
    QStringList changes;
    for (const Difference& each : differences(line, first, line, second)) {
        const ChangedValues values{differenceValueText(each, each.first), differenceValueText(each, each.second)};
        changes << QStringLiteral("%1 %2").arg(differenceLabel(each), arrowText(values));
    }
    return joinedNames(changes);
}

QString lineDetails(const Line& before, const Line& after)
{
    if (!std::ranges::equal(before.stations, after.stations, {}, &Station::name, &Station::name))
        return {};
    const auto& [goodBefore, oeeBefore] = before.observed;
    const auto& [goodAfter, oeeAfter] = after.observed;
    const FigureSpec& pace = specOf(LineFigure::GoodUnitsPerHour);
    const auto shown = [&](std::optional<double> perHour) {
        return perHour ? std::optional(*perHour * shownFactor(pace)) : perHour;
    };
    QStringList changes{
        figureChange(isShownPerMinute(pace) ? EditWords::tr("good units/min") : EditWords::tr("good units/h"),
                     shown(goodBefore), shown(goodAfter), false),
        figureChange(EditWords::tr("OEE"), oeeBefore, oeeAfter, true)};
    changes.removeAll(QString());
    for (std::size_t i = 0; i < before.stations.size(); ++i)
        changes << structureChanges(before.stations[i], after.stations[i]);
    return joinedNames(changes);
}

QString undoText(const QString& title, const QString& details)
{
    const QString listed = details.isEmpty() ? title : labelled(title, details);
    return listed + u'\n' + title;
}

} // namespace linetwin::app
