// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/YamlMutator.h"

#include "engine/model/Parameters.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace linetwin::fuzz {

namespace {

constexpr auto otherKeys = std::to_array<std::string_view>({
    "format",
    "name",
    "description",
    "author",
    "level",
    "relevance",
    "line",
    "topology",
    "stations",
    "batch_in",
    "output_type",
    "stream",
    "measurement",
    "mean",
    "sd",
    "per_input",
    "tare",
    "text",
    "baseline",
    "equipment",
    "duration_hours",
    "warmup_hours",
    "random_seed",
    "replications",
    "start_time",
    "telemetry_interval_sec",
    "production_interval_sec",
    "calendar",
    "stops",
    "products",
    "product",
    "sku",
    "material_type",
    "selling_price",
    "material_cost",
    "conversion_cost",
    "currency",
    "operating_hours_per_year",
    "scenarios",
    "other_lines",
    "moments",
    "caption",
    "scenario",
    "time_sec",
    "replication",
    "view",
    "investment",
    "cost",
    "life_years",
    "discount_rate",
    "excludes",
    "combine",
    "constraint",
    "observed",
    "unchecked",
    "layout",
});
constexpr std::array<std::string_view, 28> otherValues{
    "null",
    "~",
    "true",
    "no",
    "0",
    "-0",
    "-1",
    "1",
    "1e308",
    "-1e400",
    ".inf",
    ".nan",
    "0x10",
    "1_000",
    "07:00",
    "2025-01-06T06:00",
    "''",
    "\"a: b\"",
    "[]",
    "{}",
    "[Filler, Filler]",
    "{Filler: 1}",
    "&a x",
    "*a",
    "!!str 5",
    "builtin:cosmetics",
    "9007199254740993",
    "Europe/Berlin",
};

class Dice {
public:
    explicit Dice(unsigned seed) : m_bits(seed) {}

    std::size_t below(std::size_t count) { return m_bits() % count; }
    template <typename Items> auto& oneOf(Items& items) { return items[below(items.size())]; }

private:
    std::minstd_rand m_bits;
};

const ParameterSpec& anySpec(Dice& dice)
{
    const std::size_t which = dice.below(parameterCount + elementParameterCount);
    return which < parameterCount ? parameterSpecs()[which] : elementSpecs()[which - parameterCount];
}

/// At the ends of the range, next to them, and its default.
std::string valueOf(const ParameterSpec& spec, Dice& dice)
{
    const std::array values{spec.minimum,     spec.maximum,     spec.minimum - 1,
                            spec.maximum + 1, spec.maximum / 2, spec.defaultValue.value_or(0)};
    return numberText(dice.oneOf(values));
}

std::string anyValue(Dice& dice)
{
    return dice.below(2) == 0 ? std::string(dice.oneOf(otherValues)) : valueOf(anySpec(dice), dice);
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return lines;
}

std::string indentOf(const std::string& line)
{
    return line.substr(0, std::min(line.find_first_not_of(" -"), line.size()));
}

void putKeyIn(std::vector<std::string>& lines, std::size_t at, Dice& dice)
{
    std::string indent = indentOf(lines[at]);
    std::ranges::replace(indent, '-', ' ');
    const ParameterSpec& spec = anySpec(dice);
    const bool isParameter = dice.below(3) != 0;
    const std::string key{isParameter ? spec.key.substr(spec.key.rfind('.') + 1) : dice.oneOf(otherKeys)};
    const std::string value = isParameter ? valueOf(spec, dice) : anyValue(dice);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), indent + key + ": " + value);
}

void replaceValue(std::string& line, Dice& dice)
{
    if (const std::size_t colon = line.find(": "); colon != std::string::npos)
        line = line.substr(0, colon + 2) + anyValue(dice);
    else if (const std::size_t equals = line.rfind('='); equals != std::string::npos)
        line = line.substr(0, equals + 1) + anyValue(dice);
    else
        line = indentOf(line) + anyValue(dice);
}

void change(std::vector<std::string>& lines, Dice& dice)
{
    const std::size_t at = dice.below(lines.size());
    switch (dice.below(7)) {
    case 0: lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at)); break;
    case 1: {
        const std::string copy = lines[at];
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(dice.below(lines.size())), copy);
        break;
    }
    case 2: std::swap(lines[at], dice.oneOf(lines)); break;
    case 3: lines[at].insert(0, 2, ' '); break;
    case 4: putKeyIn(lines, at, dice); break;
    default: replaceValue(lines[at], dice);
    }
}

} // namespace

std::string mutated(std::string_view text, unsigned seed)
{
    Dice dice(seed);
    std::vector<std::string> lines = linesOf(text);
    for (std::size_t i = dice.below(4) + 1; i > 0 && !lines.empty(); --i)
        change(lines, dice);
    std::string result;
    for (const std::string& line : lines)
        result += line + '\n';
    return result;
}

} // namespace linetwin::fuzz
