// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ScenarioNames.h"

#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/io/ProjectFile.h"
#include "engine/model/Limits.h"

#include <QString>

#include <algorithm>

namespace linetwin::app {

namespace {

/// Without control characters and blanks at the ends, and not longer than may be.
QString cleaned(const std::string& wanted)
{
    QString name = withPlainBlanks(toQString(wanted)); // nobody can tell others from a blank, or type them
    for (QChar& each : name) {
        const bool isControl = each.category() == QChar::Other_Control || each == QChar::LineSeparator ||
                               each == QChar::ParagraphSeparator;
        if (isControl)
            each = u' ';
    }
    constexpr auto most = static_cast<qsizetype>(longestProjectName) - 5; // room for a number
    return name.left(most).trimmed();
}

} // namespace

std::string freeScenarioName(const ProjectDocument& document, std::string wanted, std::optional<ScenarioId> owner)
{
    const QString clean = cleaned(wanted);
    wanted = (clean.isEmpty() ? ProjectDocument::tr("What-if") : clean).toStdString();
    const auto isTaken = [&](const std::string& name) {
        const auto isOthers = [&](const ScenarioEntry& each) { return each.scenario.name == name && each.id != owner; };
        const auto hasName = [&](const LineEntry& line) {
            const bool isLineOfName = line.id && line.id != owner && line.name == name;
            return isLineOfName || std::ranges::any_of(line.scenarios, isOthers);
        };
        return projectNameProblem(name) || std::ranges::any_of(document.lines(), hasName);
    };
    std::string name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

std::optional<std::optional<ScenarioId>> entryNamed(const ProjectDocument& document, const std::string& name)
{
    if (name.empty())
        return std::optional<ScenarioId>();
    for (const LineEntry& line : document.lines()) {
        if (line.id && line.name == name)
            return line.id;
        const auto found =
            std::ranges::find(line.scenarios, name, [](const ScenarioEntry& each) { return each.scenario.name; });
        if (found != line.scenarios.end())
            return found->id;
    }
    return std::nullopt;
}

} // namespace linetwin::app
