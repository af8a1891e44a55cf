// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/DifferencesTable.h"

#include "engine/io/YamlText.h"
#include "engine/output/DisplayWidth.h"
#include "engine/output/TextTable.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

constexpr std::string_view firstTitle = LINETWIN_TEXT("CommandLine", "First");
constexpr std::string_view secondTitle = LINETWIN_TEXT("CommandLine", "Second");

std::string subjectOf(const Difference& difference)
{
    switch (difference.kind) {
    case Difference::Kind::Run: return cliText(LINETWIN_TEXT("CommandLine", "(run)"));
    case Difference::Kind::Line: break;
    default:
        if (difference.station != wholeLine)
            return difference.station;
    }
    return cliText(LINETWIN_TEXT("CommandLine", "(line)"));
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
    if (!value && (difference.kind == Difference::Kind::Element || difference.kind == Difference::Kind::Place))
        return cliText(LINETWIN_TEXT("CommandLine", "not there"));
    if (difference.kind != Difference::Kind::Place)
        return value ? printable(*value) : "null";
    return value->empty() ? cliText(LINETWIN_TEXT("CommandLine", "first"))
                          : filledText(localText("CommandLine", "after %1"), {*value});
}

/// `EUR`, `EUR/h`; `money/h` where the line has no currency.
std::string unitText(const Difference& difference)
{
    constexpr std::string_view money = "money";
    std::string_view unit = difference.unit;
    if (difference.currency.empty())
        return unit.empty() ? std::string() : std::string(localText("Parameter", unit));
    if (unit.starts_with(money))
        unit.remove_prefix(money.size());
    return difference.currency + std::string(unit);
}

/// What the two are, the names of their files beginning in one column.
void writeFiles(TextBuffer& text, const std::string& firstFile, const std::string& secondFile)
{
    const auto headed = [](std::string_view title) {
        return filledText(localText("CommandLine", "%1: %2"), {cliText(title), ""});
    };
    const std::string first = headed(firstTitle);
    const std::string second = headed(secondTitle);
    const std::size_t width = std::max(displayWidth(first), displayWidth(second));
    for (const auto& [title, file] : {std::pair(first, firstFile), std::pair(second, secondFile)})
        text << title << std::string(width - displayWidth(title), ' ') << file << "\n";
}

} // namespace

void writeDifferencesTable(std::ostream& out, const std::string& firstFile, const std::string& secondFile,
                           const std::vector<Difference>& differences)
{
    TextBuffer text(out);
    if (differences.empty()) {
        text << filledText(localText("CommandLine", "no difference: %1 and %2 have the same stations, parameters and "
                                                    "run settings"),
                           {firstFile, secondFile})
             << "\n";
        text.flush();
        return;
    }
    writeFiles(text, firstFile, secondFile);
    text << "\n";
    TextTable table({LINETWIN_TEXT("CommandLine", "Station"), LINETWIN_TEXT("CommandLine", "Parameter"),
                     std::string(firstTitle), std::string(secondTitle), LINETWIN_TEXT("CommandLine", "Unit")},
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
