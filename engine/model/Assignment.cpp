// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Assignment.h"

#include "engine/model/Checks.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>

namespace linetwin {

namespace {

void addError(Findings& findings, std::string_view text, std::string_view messageTemplate,
              std::vector<std::string> arguments = {})
{
    findings.push_back({Severity::Error, messageTemplate, std::move(arguments), abbreviated(text, 200), {}, {}});
}

/// What follows the first dot, or the second where it stands for a group, is compared with the keys that there are.
void addUnknownKey(Findings& findings, std::string_view text)
{
    std::vector<std::string> keys;
    for (const ParameterSpec& spec : parameterSpecs())
        keys.emplace_back(spec.key);
    const std::size_t lastDot = text.rfind('.');
    const std::size_t groupDot = lastDot == 0 ? std::string_view::npos : text.rfind('.', lastDot - 1);
    const std::string_view leaf = text.substr(lastDot + 1);
    for (const std::string& key : keys) {
        if (key.ends_with("." + std::string(leaf)))
            return addError(findings, text, LINETWIN_TEXT("Finding", "there is no such parameter; did you mean `%1`?"),
                            {key});
    }
    auto meant = nearest(leaf, keys);
    if (!meant && groupDot != std::string_view::npos)
        meant = nearest(text.substr(groupDot + 1), keys);
    if (meant)
        addError(findings, text, LINETWIN_TEXT("Finding", "there is no such parameter; did you mean `%1`?"), {*meant});
    else
        addError(findings, text, LINETWIN_TEXT("Finding", "there is no such parameter"));
}

} // namespace

std::string ParameterPath::text() const
{
    return station + "." + std::string(specOf(parameter).key);
}

std::optional<ParameterPath> parseParameterPath(std::string_view text, Findings& findings)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        const std::string ending = "." + std::string(spec.key);
        if (text.size() > ending.size() && text.ends_with(ending))
            return ParameterPath{std::string(text.substr(0, text.size() - ending.size())), spec.id};
    }
    if (text.find('.') == std::string_view::npos)
        addError(findings, text,
                 LINETWIN_TEXT("Finding", "must be a station, a point and a parameter, like Filler.buffer_capacity"));
    else
        addUnknownKey(findings, text);
    return std::nullopt;
}

std::optional<Assignment> parseAssignment(std::string_view text, Findings& findings)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos) {
        addError(findings, text,
                 LINETWIN_TEXT("Finding", "must be a parameter, `=` and a value, like Filler.buffer_capacity=500"));
        return std::nullopt;
    }
    const auto path = parseParameterPath(text.substr(0, equals), findings);
    const std::string_view valueText = text.substr(equals + 1);
    const bool isNullWord = valueText == "null" || valueText == "~";
    const ParameterValue value = isNullWord ? std::nullopt : parseNumber(valueText);
    if (!isNullWord && !value)
        addError(findings, text,
                 LINETWIN_TEXT("Finding", "`%1` is not a number; write it with digits and a point, like 0.5"),
                 {abbreviated(valueText)});
    if (!path || (!isNullWord && !value))
        return std::nullopt;
    const std::size_t before = findings.size();
    validateParameter(path->parameter, value, path->text(), path->station, findings);
    if (findings.size() > before)
        return std::nullopt;
    return Assignment{*path, value};
}

bool isOverridable(const ParameterPath& path, const Line& line, Findings& findings)
{
    Checks checks;
    checks.setStation(path.station);
    if (!line.indexOf(path.station))
        checks.unknownStation(line, path.station, path.text());
    if (specOf(path.parameter).isBaselineOnly)
        checks.error(path.text(),
                     LINETWIN_TEXT("Finding", "belongs to the line's baseline; a scenario cannot change it"));
    const bool isFine = checks.findings.empty();
    std::ranges::move(checks.findings, std::back_inserter(findings));
    return isFine;
}

bool applyTo(Scenario& scenario, const Line& line, const Assignment& assignment, Findings& findings)
{
    const std::size_t before = findings.size();
    validateParameter(assignment.path.parameter, assignment.value, assignment.path.text(), assignment.path.station,
                      findings);
    const bool isAllowed = isOverridable(assignment.path, line, findings);
    if (!isAllowed || findings.size() > before)
        return false;
    scenario.overrides[assignment.path.station][assignment.path.parameter] = assignment.value;
    return true;
}

} // namespace linetwin
