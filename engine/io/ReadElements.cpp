// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"
#include "engine/model/Elements.h"
#include "engine/model/ParameterText.h"
#include "engine/support/Translatable.h"

#include <vector>

namespace linetwin {

namespace {

constexpr std::string_view allWord = "all";

void addWrongValue(Reading& reading, const YamlNode& node, const std::string& path, const ParameterSpec& spec,
                   const std::string& text)
{
    Finding finding = wrongValue(spec, text);
    reading.error(node, path, finding.messageTemplate, std::move(finding.arguments));
}

/// The words of a list, or the one word that stands instead of it; nullopt with a finding if it is neither.
std::optional<std::vector<std::string>> readWords(Reading& reading, const YamlNode& node, const std::string& path)
{
    std::vector<std::string> words;
    if (node.kind != YamlNode::Kind::Sequence) {
        const auto word = readText(reading, node, path);
        return word ? std::optional(std::vector{*word}) : std::nullopt;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const std::string itemPath = itemPathOf(path, i);
        const auto word = readText(reading, *node.items[i], itemPath);
        if (!word)
            return std::nullopt;
        words.push_back(*word);
    }
    return words;
}

std::optional<ParameterValue> readWeekdays(Reading& reading, const YamlNode& node, const std::string& path,
                                           const ParameterSpec& spec)
{
    const auto words = readWords(reading, node, path);
    if (!words)
        return std::nullopt;
    if (const auto days = weekdaysFrom(*words))
        return ParameterValue(days);
    std::string text;
    for (const std::string& word : *words)
        text += (text.empty() ? "" : ", ") + word;
    addWrongValue(reading, node, path, spec, text);
    return std::nullopt;
}

class ElementReader {
public:
    ElementReader(Reading& reading, ElementKind kind, ValueOrigin origin, SparseParameters& values,
                  CalendarStations* stations)
        : m_reading(reading), m_kind(kind), m_origin(origin), m_values(values), m_stations(stations)
    {
    }

    void read(const YamlNode& node, const std::string& path)
    {
        const Fields elements(m_reading, node, path);
        for (const Fields::Named& element : elements.named()) {
            if (m_reading.isFull())
                return;
            const std::string elementPath = elements.pathOf(element.name);
            if (element.value.kind == YamlNode::Kind::Null)
                readNull(element, elementPath);
            else
                readElement(element, elementPath);
        }
    }

private:
    void readNull(const Fields::Named& element, const std::string& path)
    {
        if (m_kind == ElementKind::Closure)
            m_values[{ParameterId::CalendarEntry, element.name}] = std::nullopt;
        else if (m_origin == ValueOrigin::Baseline)
            keepWithoutValues(element.name);
        else
            m_reading.error(element.key, path,
                            LINETWIN_TEXT("Finding", "a scenario cannot drop a reason; {every: null} switches it off"));
    }

    void readElement(const Fields::Named& element, const std::string& path)
    {
        const std::size_t errorsBefore = m_reading.findings().size();
        Fields fields(m_reading, element.value, path);
        bool hasValues = false;
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element != m_kind || spec.format == ParameterFormat::Presence)
                continue;
            const YamlNode* node = fields.find(spec.leaf());
            if (!node)
                continue;
            hasValues = true;
            if (const auto value = readValue(m_reading, *node, fields.pathOf(spec.leaf()), spec))
                m_values[{spec.id, element.name}] = *value;
        }
        if (m_kind == ElementKind::Closure)
            hasValues = readStations(fields, element.name) || hasValues;
        fields.finish();
        const bool isFine = m_reading.findings().size() == errorsBefore;
        if (hasValues || !isFine || m_origin == ValueOrigin::Override)
            return;
        if (m_kind == ElementKind::Closure)
            m_reading.error(element.key, path, LINETWIN_TEXT("Finding", "a calendar entry needs `minutes`"));
        else
            keepWithoutValues(element.name);
    }

    /// A reason is there by having a value: one that says nothing never stops the station.
    void keepWithoutValues(const std::string& name)
    {
        const bool isOfStation = m_kind == ElementKind::Stop;
        m_values[{isOfStation ? ParameterId::StopEvery : ParameterId::LineStopEvery, name}] = std::nullopt;
    }

    bool readStations(Fields& fields, const std::string& name)
    {
        const YamlNode* node = fields.find("stations");
        if (!node)
            return false;
        const std::string path = fields.pathOf("stations");
        const auto words = readWords(m_reading, *node, path);
        const bool isList = node->kind == YamlNode::Kind::Sequence;
        if (words && (isList ? words->empty() : words->front() != allWord))
            m_reading.error(*node, path, LINETWIN_TEXT("Finding", "must be a list of stations, or all"));
        else if (words)
            (*m_stations)[name] = isList ? *words : std::vector<std::string>();
        return true;
    }

    Reading& m_reading;
    ElementKind m_kind;
    ValueOrigin m_origin;
    SparseParameters& m_values;
    CalendarStations* m_stations; ///< only for the calendar
};

} // namespace

std::optional<ParameterValue> readValue(Reading& reading, const YamlNode& node, const std::string& path,
                                        const ParameterSpec& spec)
{
    if (spec.isNullable && node.kind == YamlNode::Kind::Null)
        return ParameterValue();
    if (spec.format == ParameterFormat::Number) {
        const auto number = readNumber(reading, node, path);
        return number ? std::optional<ParameterValue>(*number) : std::nullopt;
    }
    if (spec.format == ParameterFormat::Weekdays)
        return readWeekdays(reading, node, path, spec);
    const auto text = readText(reading, node, path);
    if (!text)
        return std::nullopt;
    auto value = parseValue(spec, *text);
    if (!value)
        addWrongValue(reading, node, path, spec, *text);
    return value;
}

void readElements(Reading& reading, Fields& fields, ElementKind kind, ValueOrigin origin, SparseParameters& values,
                  CalendarStations* stations)
{
    const YamlNode* node = fields.find(sectionKey(kind));
    if (!isNull(node))
        ElementReader(reading, kind, origin, values, stations).read(*node, fields.pathOf(sectionKey(kind)));
}

} // namespace linetwin
