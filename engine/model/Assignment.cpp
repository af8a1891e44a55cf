// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Assignment.h"

#include "engine/model/Checks.h"
#include "engine/model/Elements.h"
#include "engine/model/ParameterText.h"
#include "engine/model/Validation.h"
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

} // namespace

std::optional<Assignment> parseAssignment(std::string_view text, const Line& line, const Scenario& scenario,
                                          Findings& findings)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos) {
        addError(findings, text,
                 LINETWIN_TEXT("Finding", "must be a parameter, `=` and a value, like Filler.buffer_capacity=500"));
        return std::nullopt;
    }
    const auto path = parseParameterPath(text.substr(0, equals), line, scenario, findings);
    const std::string_view valueText = text.substr(equals + 1);
    if (!path)
        return std::nullopt;
    const ParameterSpec& spec = specOf(path->parameter.id);
    // Null is told from a word that is no value, also where the parameter cannot be null.
    const bool isNullWord = valueText == "null" || valueText == "~";
    const std::optional<ParameterValue> value = isNullWord ? ParameterValue() : parseValue(spec, valueText);
    if (!value) {
        findings.push_back(wrongValue(spec, valueText));
        findings.back().keyPath = abbreviated(text, 200);
        return std::nullopt;
    }
    const std::size_t before = findings.size();
    validateParameter(path->parameter.id, *value, path->text(), path->station, findings);
    if (findings.size() > before)
        return std::nullopt;
    return Assignment{*path, *value};
}

bool isOverridable(const ParameterPath& path, const Line& line, const Scenario& scenario, Findings& findings)
{
    Checks checks;
    checks.setStation(path.station);
    const ElementKind kind = specOf(path.parameter.id).element;
    if (path.station != wholeLine && !line.indexOf(path.station))
        checks.unknownStation(line, path.station, path.text());
    else if (!isThere(path, line, scenario))
        checks.unknownElement(elementsThere(line, scenario, path.station, kind), kind, path.parameter.element,
                              path.text());
    if (specOf(path.parameter.id).isBaselineOnly)
        checks.error(path.text(),
                     LINETWIN_TEXT("Finding", "belongs to the line's baseline; a scenario cannot change it"));
    const bool isFine = checks.findings.empty();
    std::ranges::move(checks.findings, std::back_inserter(findings));
    return isFine;
}

bool applyTo(Scenario& scenario, const Line& line, const Assignment& assignment, Findings& findings)
{
    const std::size_t before = findings.size();
    validateParameter(assignment.path.parameter.id, assignment.value, assignment.path.text(), assignment.path.station,
                      findings);
    const bool isAllowed = isOverridable(assignment.path, line, scenario, findings);
    if (!isAllowed || findings.size() > before)
        return false;
    setOverride(scenario, line, assignment.path.station, assignment.path.parameter, assignment.value);
    return true;
}

} // namespace linetwin
