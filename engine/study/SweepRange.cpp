// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Validation.h"
#include "engine/study/Sweep.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin {

namespace {

/// A step that all but reaches the end is taken to reach it.
constexpr double stepTolerance = 1e-9;

void addError(Findings& findings, std::string_view path, std::string_view messageTemplate,
              std::vector<std::string> arguments = {})
{
    findings.push_back({Severity::Error, messageTemplate, std::move(arguments), abbreviated(path, 200), {}, {}});
}

/// The three numbers between the colons.
std::optional<std::array<double, 3>> parseBounds(std::string_view text)
{
    std::array<double, 3> bounds{};
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const std::size_t end = i + 1 < bounds.size() ? text.find(':') : text.size();
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::optional<double> number = parseNumber(text.substr(0, end));
        if (!number)
            return std::nullopt;
        bounds[i] = *number;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return bounds;
}

/// Values are numbers of 12 digits.
bool hasEqualNeighbours(const std::vector<double>& values)
{
    return std::ranges::adjacent_find(values) != values.end();
}

void checkBounds(const SweepRange& range, Findings& findings)
{
    const std::string path = range.path.text();
    if (specOf(range.path.parameter.id).format != ParameterFormat::Number)
        return addError(findings, path, LINETWIN_TEXT("Finding", "is no number, so that it has no range"));
    for (const double bound : {range.from, range.to})
        validateParameter(range.path.parameter.id, bound, path, range.path.station, findings);
    if (range.from > range.to)
        addError(findings, path, LINETWIN_TEXT("Finding", "the range must go from the smaller to the larger value"));
    if (range.step <= 0)
        addError(findings, path, LINETWIN_TEXT("Finding", "the step must be more than 0"));
    else if (specOf(range.path.parameter.id).isInteger && range.step != std::floor(range.step))
        addError(findings, path, LINETWIN_TEXT("Finding", "the step must be a whole number"));
    else if (range.from <= range.to && range.count() <= mostSweepPoints && hasEqualNeighbours(range.values()))
        addError(findings, path, LINETWIN_TEXT("Finding", "the step is too small beside the values"));
}

} // namespace

std::size_t SweepRange::count() const
{
    const double steps = (to - from) / step;
    if (steps > static_cast<double>(mostSweepPoints))
        return mostSweepPoints + 1;
    return static_cast<std::size_t>(std::ceil(steps - stepTolerance)) + 1;
}

std::vector<double> SweepRange::values() const
{
    std::vector<double> values(count());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = withoutRoundingError(from + static_cast<double>(i) * step);
    values.front() = from;
    values.back() = to;
    return values;
}

std::optional<SweepRange> parseSweepRange(std::string_view text, const StudyScenario& scenario, Findings& findings)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos) {
        addError(
            findings, text,
            LINETWIN_TEXT("Finding", "must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25"));
        return std::nullopt;
    }
    const auto path = parseParameterPath(text.substr(0, equals), scenario.line, scenario.scenario, findings);
    const auto bounds = parseBounds(text.substr(equals + 1));
    if (!bounds)
        addError(findings, text, LINETWIN_TEXT("Finding", "`%1` is not a range; write from:to:step, like 0:500:25"),
                 {abbreviated(text.substr(equals + 1))});
    if (!path || !bounds)
        return std::nullopt;
    const SweepRange range{*path, (*bounds)[0], (*bounds)[1], (*bounds)[2]};
    const std::size_t before = findings.size();
    checkBounds(range, findings);
    if (findings.size() > before)
        return std::nullopt;
    return range;
}

bool areSweepable(std::span<const SweepRange> ranges, const StudyScenario& scenario, Findings& findings)
{
    const std::size_t before = findings.size();
    std::size_t points = 1;
    for (const SweepRange& range : ranges) {
        isOverridable(range.path, scenario.line, scenario.scenario, findings);
        points *= range.count();
    }
    if (ranges.size() == 2 && ranges[0].path == ranges[1].path)
        addError(findings, ranges[1].path.text(), LINETWIN_TEXT("Finding", "cannot be varied against itself"));
    if (points > mostSweepPoints)
        addError(findings, ranges.back().path.text(),
                 LINETWIN_TEXT("Finding", "a sweep may have at most %1 points; take a larger step"),
                 {numberText(static_cast<double>(mostSweepPoints))});
    return findings.size() == before;
}

} // namespace linetwin
