// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ParameterPath.h"

#include "engine/model/Elements.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>

namespace linetwin {

namespace {

constexpr std::size_t mostShownPaths = 5;

void addPathError(Findings& findings, std::string_view text, std::string_view messageTemplate,
                  std::vector<std::string> arguments = {})
{
    findings.push_back({Severity::Error, messageTemplate, std::move(arguments), abbreviated(text, 200), {}, {}});
}

/// The nearest key of the elements that the text seems to speak of.
std::optional<std::string> nearestOfElement(std::string_view text, std::string_view leaf)
{
    for (const ElementKind kind : {ElementKind::LineStop, ElementKind::Closure, ElementKind::Stop}) {
        const std::string section = std::string(sectionKey(kind)) + ".";
        if (isOfStation(kind) ? text.find("." + section) == std::string_view::npos : !text.starts_with(section))
            continue;
        std::vector<std::string> leaves;
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element == kind && spec.format != ParameterFormat::Presence)
                leaves.emplace_back(spec.leaf());
        }
        if (const auto meant = nearest(leaf, leaves))
            return section + "*." + *meant;
    }
    return std::nullopt;
}

/// What follows the first dot, or the second where it stands for a group, is compared with the keys that there are.
void addUnknownKey(Findings& findings, std::string_view text)
{
    std::vector<std::string> keys;
    for (const ParameterSpec& spec : parameterSpecs())
        keys.emplace_back(spec.key);
    for (const ParameterSpec& spec : elementSpecs())
        keys.emplace_back(spec.key);
    const std::size_t lastDot = text.rfind('.');
    const std::size_t groupDot = lastDot == 0 ? std::string_view::npos : text.rfind('.', lastDot - 1);
    const std::string_view leaf = text.substr(lastDot + 1);
    for (const std::string& key : keys) {
        if (key.ends_with("." + std::string(leaf)))
            return addPathError(findings, text,
                                LINETWIN_TEXT("Finding", "there is no such parameter; did you mean `%1`?"), {key});
    }
    auto meant = nearestOfElement(text, leaf);
    if (!meant)
        meant = nearest(leaf, keys);
    if (!meant && groupDot != std::string_view::npos)
        meant = nearest(text.substr(groupDot + 1), keys);
    if (meant)
        addPathError(findings, text, LINETWIN_TEXT("Finding", "there is no such parameter; did you mean `%1`?"),
                     {*meant});
    else
        addPathError(findings, text, LINETWIN_TEXT("Finding", "there is no such parameter"));
}

/// Adds the readings of a text before the key's last part in which `section` comes before the element's name.
void addElementPaths(std::vector<ParameterPath>& paths, const ParameterSpec& spec, std::string_view rest)
{
    const std::string section = std::string(sectionKey(spec.element)) + ".";
    if (!isOfStation(spec.element)) {
        if (rest.size() > section.size() && rest.starts_with(section))
            paths.push_back({wholeLine, {spec.id, std::string(rest.substr(section.size()))}});
        return;
    }
    const std::string inside = "." + section;
    for (std::size_t at = rest.find(inside, 1); at != std::string_view::npos; at = rest.find(inside, at + 1)) {
        const std::string_view element = rest.substr(at + inside.size());
        if (!element.empty())
            paths.push_back({std::string(rest.substr(0, at)), {spec.id, std::string(element)}});
    }
}

std::string listOf(const std::vector<ParameterPath>& paths)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(paths.size(), mostShownPaths); ++i) {
        const ParameterPath& path = paths[i];
        const std::string leaf =
            specOf(path.parameter.id).element == ElementKind::None ? path.parameter.text() : std::string();
        text += text.empty() ? "" : "; ";
        if (!path.station.empty())
            text += "station `" + abbreviated(path.station) + "`" + (leaf.empty() ? "" : ", " + leaf);
        if (leaf.empty())
            text += std::string(path.station.empty() ? "" : ", ") +
                    std::string(sectionKey(specOf(path.parameter.id).element)) + " `" +
                    abbreviated(path.parameter.element) + "`";
        if (leaf.empty() && path.parameter.id != ParameterId::CalendarEntry)
            text += ", " + std::string(specOf(path.parameter.id).leaf());
    }
    return paths.size() > mostShownPaths ? text + "; …" : text;
}

} // namespace

std::string ParameterPath::text() const
{
    return station.empty() ? parameter.text() : station + "." + parameter.text();
}

std::vector<ParameterPath> possiblePaths(std::string_view text)
{
    std::vector<ParameterPath> paths;
    for (const ParameterSpec& spec : parameterSpecs()) {
        const std::string ending = "." + std::string(spec.key);
        if (text.size() > ending.size() && text.ends_with(ending))
            paths.push_back({std::string(text.substr(0, text.size() - ending.size())), spec.id});
    }
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.format == ParameterFormat::Presence) {
            addElementPaths(paths, spec, text);
            continue;
        }
        const std::string ending = "." + std::string(spec.leaf());
        if (text.size() > ending.size() && text.ends_with(ending))
            addElementPaths(paths, spec, text.substr(0, text.size() - ending.size()));
    }
    return paths;
}

bool isThere(const ParameterPath& path, const Line& line, const Scenario& scenario)
{
    const ElementKind kind = specOf(path.parameter.id).element;
    if (path.station != wholeLine && !line.indexOf(path.station))
        return false;
    if (kind == ElementKind::None)
        return path.station != wholeLine;
    // An entry that the scenario drops can be taken back.
    return hasElement(baselineOf(line, path.station), kind, path.parameter.element) ||
           isElementThere(line, scenario, path.station, kind, path.parameter.element);
}

std::optional<ParameterPath> parseParameterPath(std::string_view text, const Line& line, const Scenario& scenario,
                                                Findings& findings)
{
    std::vector<ParameterPath> paths = possiblePaths(text);
    const std::vector<ParameterPath> possible = paths;
    std::erase_if(paths, [&](const ParameterPath& path) { return !isThere(path, line, scenario); });
    if (paths.size() == 1)
        return paths.front();
    if (paths.size() > 1) {
        addPathError(findings, text, LINETWIN_TEXT("Finding", "can mean more than one thing: %1"), {listOf(paths)});
        return std::nullopt;
    }
    // A calendar entry of which nobody speaks would take any text.
    std::vector<ParameterPath> likely = possible;
    std::erase_if(likely, [](const ParameterPath& path) { return path.parameter.id == ParameterId::CalendarEntry; });
    if (likely.empty())
        likely = possible;
    if (likely.size() == 1)
        return likely.front();
    if (likely.size() > 1)
        addPathError(findings, text, LINETWIN_TEXT("Finding", "nothing is called so; it could mean: %1"),
                     {listOf(likely)});
    else if (text.find('.') == std::string_view::npos)
        addPathError(
            findings, text,
            LINETWIN_TEXT("Finding", "must be a station, a point and a parameter, like Filler.buffer_capacity"));
    else
        addUnknownKey(findings, text);
    return std::nullopt;
}

} // namespace linetwin
