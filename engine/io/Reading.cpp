// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Reading.h"

#include "engine/model/Validation.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::vector<std::string> different;
    for (const std::string& word : words) {
        if (std::ranges::find(different, word) == different.end())
            different.push_back(word);
    }
    return listText(different);
}

/// The path one step up: without its last key or index; empty for a path of one step.
std::string parentOf(const std::string& path)
{
    const std::size_t end = path.find_last_of(".[");
    return end == std::string::npos ? std::string{} : path.substr(0, end);
}

/// The node at a path, or the lowest above it, with how much of the path is left.
struct NearestNode {
    const YamlNode* node;
    std::size_t left;
};

/// Without `step` at its beginning, if what then follows is a step of its own; keys may hold points and brackets.
std::optional<std::string_view> without(std::string_view path, std::string_view step)
{
    if (!path.starts_with(step))
        return std::nullopt;
    path.remove_prefix(step.size());
    return path.empty() || path.front() == '.' || path.front() == '[' ? std::optional(path) : std::nullopt;
}

/// `path` is what is left of it at `node`.
void findBelow(const YamlNode& node, std::string_view path, bool isRoot, NearestNode& nearest)
{
    const auto enter = [&](const YamlNode& place, const YamlNode& below, std::string_view left) {
        if (left.size() < nearest.left)
            nearest = {&place, left.size()};
        if (!left.empty())
            findBelow(below, left, false, nearest);
    };
    if (path.starts_with('[')) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (const auto left = without(path, itemPathOf({}, i)))
                return enter(*node.items[i], *node.items[i], *left);
        }
        return;
    }
    if (!isRoot && !path.starts_with('.'))
        return;
    path.remove_prefix(isRoot ? 0 : 1);
    for (const YamlEntry& entry : node.entries) {
        const std::string& key = entry.key->text;
        const bool mayBe = entry.key->kind == YamlNode::Kind::Scalar && (key.empty() || path.starts_with(key.front()));
        const auto left = mayBe ? without(path, keyPathOf({}, key)) : std::nullopt;
        if (left)
            enter(entry.value->kind == YamlNode::Kind::Null ? *entry.key : *entry.value, *entry.value, *left);
        if (nearest.left == 0)
            return;
    }
}

bool refuseTag(Reading& reading, const YamlNode& node, const std::string& path)
{
    if (node.tag.empty())
        return false;
    reading.error(node, path, LINETWIN_TEXT("Finding", "the tag %1 has no meaning here; leave it out"),
                  {abbreviated(node.tag)});
    return true;
}

} // namespace

std::string keyPathOf(const std::string& parent, std::string_view key)
{
    const std::string shown = abbreviated(key);
    return parent.empty() ? shown : parent + "." + shown;
}

std::string itemPathOf(const std::string& parent, std::size_t index)
{
    return parent + "[" + std::to_string(index) + "]";
}

void Reading::error(const YamlNode& at, const std::string& path, std::string_view messageTemplate,
                    std::vector<std::string> arguments)
{
    m_errorPaths[path] = true;
    add({Severity::Error, messageTemplate, std::move(arguments), path, {}, {m_fileName, at.line, at.column}});
}

void Reading::addValueFindings(Findings findings)
{
    if (accepts == Acceptance::Anything)
        return;
    for (Finding& finding : findings) {
        if (isFull())
            return;
        const bool isAccepted = accepts == Acceptance::Unfinished && saysNoStations(finding);
        if (isAccepted || hasErrorAtOrAbove(finding.keyPath))
            continue;
        finding.position = positionOf(finding.keyPath);
        add(std::move(finding));
    }
}

SourcePosition Reading::positionOf(const std::string& path) const
{
    if (!m_root)
        return {m_fileName, 0, 0};
    NearestNode nearest{m_root, path.size()};
    findBelow(*m_root, path, true, nearest);
    return {m_fileName, nearest.node->line, nearest.node->column};
}

bool Reading::hasErrorAtOrAbove(const std::string& path) const
{
    for (std::string step = path; !step.empty(); step = parentOf(step)) {
        if (m_errorPaths.contains(step))
            return true;
    }
    return false;
}

void Reading::add(Finding finding)
{
    const bool isError = finding.severity == Severity::Error;
    const auto hasMost = isError ? hasMostErrors : hasMostHints;
    if (hasMost(m_findings))
        return;
    m_findings.push_back(std::move(finding));
    if (hasMost(m_findings))
        m_findings.back() = {isError ? Severity::Error : Severity::Warning,
                             isError ? LINETWIN_TEXT("Finding", "too many problems; the rest are not shown")
                                     : LINETWIN_TEXT("Finding", "too many warnings; the rest are not shown"),
                             {},
                             {},
                             {},
                             {m_fileName, 0, 0}};
}

Fields::Fields(Reading& reading, const YamlNode& node, std::string path)
    : m_reading(reading), m_node(node), m_path(std::move(path))
{
    if (refuseTag(reading, node, m_path))
        return;
    if (!isMap() && node.kind != YamlNode::Kind::Null) {
        reading.error(node, m_path, LINETWIN_TEXT("Finding", "must be a mapping: lines of `key: value`"));
        return;
    }
    for (const YamlEntry& entry : node.entries) {
        if (entry.key->kind != YamlNode::Kind::Scalar) {
            reading.error(*entry.key, pathOf("?"), LINETWIN_TEXT("Finding", "a key must be a text; put it in quotes"));
            continue;
        }
        const auto [place, isNew] = m_entries.try_emplace(entry.key->text, &entry);
        if (!isNew)
            reading.error(*entry.key, pathOf(entry.key->text),
                          LINETWIN_TEXT("Finding", "the key stands twice; first in line %1"),
                          {std::to_string(place->second->key->line)});
    }
}

const YamlNode* Fields::find(std::string_view key)
{
    m_known.emplace_back(key);
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : found->second->value.get();
}

const YamlNode* Fields::require(std::string_view key)
{
    const YamlNode* value = find(key);
    if (!value && (isMap() || m_node.kind == YamlNode::Kind::Null))
        m_reading.error(m_node, pathOf(key), LINETWIN_TEXT("Finding", "this key is missing"));
    return value;
}

std::vector<Fields::Named> Fields::named() const
{
    std::vector<Named> result;
    for (const YamlEntry& entry : m_node.entries) {
        const auto found = m_entries.find(entry.key->text);
        if (found != m_entries.end() && found->second == &entry)
            result.push_back({entry.key->text, *entry.key, *entry.value});
    }
    return result;
}

std::string Fields::placeOf(std::string_view key) const
{
    if (const auto place = m_places.find(key); place != m_places.end())
        return place->second;
    return m_placeOf ? std::string(m_placeOf(key)) : std::string();
}

void Fields::finish()
{
    for (const YamlEntry& entry : m_node.entries) {
        if (m_reading.isFull())
            return;
        const std::string& key = entry.key->text;
        const auto found = m_entries.find(key);
        const bool isKnown = found == m_entries.end() || found->second != &entry || std::ranges::count(m_known, key);
        if (isKnown)
            continue;
        if (const std::string place = placeOf(key); !place.empty())
            m_reading.error(*entry.key, pathOf(key),
                            LINETWIN_TEXT("Finding", "this key does not belong here but inside `%1`"), {place});
        else if (const auto colon = key.find(':'); std::ranges::count(m_known, key.substr(0, colon)))
            m_reading.error(*entry.key, pathOf(key), LINETWIN_TEXT("Finding", "a space is missing after the `:`"));
        else if (parseNumber(key) && entry.value->kind == YamlNode::Kind::Null)
            m_reading.error(
                *entry.key, pathOf(key),
                LINETWIN_TEXT("Finding", "this number is no key; decimals stand behind a point, not a comma"));
        else if (const auto meant = nearest(key, m_known))
            m_reading.error(*entry.key, pathOf(key),
                            LINETWIN_TEXT("Finding", "this key is not known here; did you mean `%1`?"), {*meant});
        else
            m_reading.error(*entry.key, pathOf(key),
                            LINETWIN_TEXT("Finding", "this key is not known here; known are: %1"), {joined(m_known)});
    }
}

std::optional<double> readNumber(Reading& reading, const YamlNode& node, const std::string& path)
{
    if (refuseTag(reading, node, path))
        return std::nullopt;
    const bool isNumber = node.kind == YamlNode::Kind::Scalar && parseNumber(node.text);
    if (isNumber && !node.isQuoted)
        return parseNumber(node.text);
    if (isNumber)
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a number, not a text; leave out the quotes"));
    else if (node.kind == YamlNode::Kind::Null)
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a number, not empty or null"));
    else if (node.kind != YamlNode::Kind::Scalar)
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a number, not a list or a mapping"));
    else if (node.text == ".nan" || node.text.ends_with(".inf"))
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a finite number"));
    else
        reading.error(node, path,
                      LINETWIN_TEXT("Finding", "`%1` is not a number; write it with digits and a point, like 0.5"),
                      {abbreviated(node.text)});
    return std::nullopt;
}

std::optional<std::int64_t> readWhole(Reading& reading, const YamlNode& node, const std::string& path,
                                      std::int64_t least, std::int64_t most)
{
    const auto number = readNumber(reading, node, path);
    if (!number)
        return std::nullopt;
    const bool isInRange = *number >= static_cast<double>(least) && *number <= static_cast<double>(most);
    if (isInRange && *number == std::floor(*number))
        return static_cast<std::int64_t>(*number);
    reading.error(node, path, LINETWIN_TEXT("Finding", "%1 is not a whole number from %2 to %3"),
                  {numberText(*number), std::to_string(least), std::to_string(most)});
    return std::nullopt;
}

std::optional<std::string> readText(Reading& reading, const YamlNode& node, const std::string& path)
{
    if (refuseTag(reading, node, path))
        return std::nullopt;
    if (node.kind == YamlNode::Kind::Scalar)
        return node.text;
    if (node.kind == YamlNode::Kind::Null)
        reading.error(node, path,
                      LINETWIN_TEXT("Finding", "must be a text; to mean a word like null, put it in quotes"));
    else
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a text, not a list or a mapping"));
    return std::nullopt;
}

void readNumberInto(Reading& reading, Fields& fields, std::string_view key, double& target)
{
    if (const YamlNode* node = fields.find(key))
        target = readNumber(reading, *node, fields.pathOf(key)).value_or(target);
}

void readOptionalNumber(Reading& reading, Fields& fields, std::string_view key, std::optional<double>& target)
{
    if (const YamlNode* node = fields.find(key); !isNull(node))
        target = readNumber(reading, *node, fields.pathOf(key));
}

} // namespace linetwin
