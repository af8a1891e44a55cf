// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/DifferencesTable.h"

#include "engine/io/YamlText.h"
#include "engine/output/DisplayWidth.h"
#include "engine/output/TextTable.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

namespace linetwin {

namespace {

std::string subjectOf(const Difference& difference)
{
    switch (difference.kind) {
    case Difference::Kind::Line: return "(line)";
    case Difference::Kind::Run: return "(run)";
    default: return difference.station == wholeLine ? "(line)" : difference.station;
    }
}

constexpr std::size_t widestName = 40;
constexpr std::size_t widestValue = 60;

/// What a measurement or a product says may be any text: it must not break the table, nor reach the terminal.
std::string printable(const std::string& text)
{
    return cutToWidth(hasControlCharacter(text) ? yamlScalar(text) : text, widestValue);
}

std::string valueText(const Difference& difference, const std::optional<std::string>& value)
{
    if (difference.kind == Difference::Kind::Element && !value)
        return "not there";
    if (difference.kind != Difference::Kind::Place)
        return value ? printable(*value) : "null";
    if (!value)
        return "not there";
    return value->empty() ? "first" : "after " + *value;
}

/// `EUR`, `EUR/h`; `money/h` where the line has no currency.
std::string unitText(const Difference& difference)
{
    constexpr std::string_view money = "money";
    std::string_view unit = difference.unit;
    if (!difference.currency.empty() && unit.starts_with(money))
        unit.remove_prefix(money.size());
    return difference.currency + std::string(unit);
}

} // namespace

void writeDifferencesTable(std::ostream& out, const std::string& firstFile, const std::string& secondFile,
                           const std::vector<Difference>& differences)
{
    TextBuffer text(out);
    if (differences.empty()) {
        text << "no difference: " << firstFile << " and " << secondFile
             << " have the same stations, parameters and run settings\n";
        text.flush();
        return;
    }
    text << "First:  " << firstFile << "\nSecond: " << secondFile << "\n\n";
    TextTable table({LINETWIN_TEXT("CommandLine", "Station"), LINETWIN_TEXT("CommandLine", "Parameter"),
                     LINETWIN_TEXT("CommandLine", "First"), LINETWIN_TEXT("CommandLine", "Second"),
                     LINETWIN_TEXT("CommandLine", "Unit")},
                    widestName);
    table.alignLeft(1);
    table.alignLeft(4);
    for (const Difference& difference : differences)
        table.addRow({subjectOf(difference), difference.key, valueText(difference, difference.first),
                      valueText(difference, difference.second), unitText(difference)});
    table.write(text);
    text.flush();
}

} // namespace linetwin
