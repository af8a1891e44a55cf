// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/DifferencesTable.h"

#include "engine/output/TextTable.h"

namespace linetwin {

namespace {

std::string subjectOf(const Difference& difference)
{
    switch (difference.kind) {
    case Difference::Kind::Line: return "(line)";
    case Difference::Kind::Run: return "(run)";
    default: return difference.station;
    }
}

std::string valueText(const Difference& difference, const std::optional<std::string>& value)
{
    if (difference.kind != Difference::Kind::Place)
        return value.value_or("null");
    if (!value)
        return "not there";
    return value->empty() ? "first" : "after " + *value;
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
    constexpr std::size_t longestName = 40;
    TextTable table({"Station", "Parameter", "First", "Second", "Unit"}, longestName);
    table.alignLeft(1);
    table.alignLeft(4);
    for (const Difference& difference : differences)
        table.addRow({subjectOf(difference), difference.key, valueText(difference, difference.first),
                      valueText(difference, difference.second), std::string(difference.unit)});
    table.write(text);
    text.flush();
}

} // namespace linetwin
