// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/StudyRows.h"

#include "engine/cli/CommandContext.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

#include <set>
#include <string>
#include <string_view>

namespace linetwin {

namespace {

/// A station's name may hold a comma: what is a row as a whole is not taken apart.
std::vector<std::size_t> chosenOf(const std::vector<std::string>& asked, const std::vector<std::string>& names)
{
    std::set<std::size_t> chosen;
    const auto choose = [&](std::string_view name) {
        bool isKnown = false;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] != name)
                continue;
            chosen.insert(i);
            isKnown = true;
        }
        return isKnown;
    };
    for (const std::string& text : asked) {
        if (choose(text))
            continue;
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t end = std::min(text.find(',', start), text.size());
            const std::string name = text.substr(start, end - start);
            if (!choose(name))
                throw UsageError(
                    names.empty()
                        ? localText("CommandLine", "--rows %1: there is no such row, but for example none")
                        : localText("CommandLine", "--rows %1: there is no such row, but for example %2 and %3"),
                    {name, names.empty() ? "" : names.front(), names.empty() ? "" : names.back()});
            start = end + 1;
        }
    }
    return {chosen.begin(), chosen.end()};
}

} // namespace

std::vector<std::size_t> rowsFor(const StudyOptions& options, const SweepStudy& study)
{
    std::vector<std::string> names;
    for (const std::vector<double>& values : pointsOf(study)) {
        std::string name;
        for (const double value : values)
            name += (name.empty() ? "" : "/") + numberText(value);
        names.push_back(std::move(name));
    }
    return chosenOf(options.rows, names);
}

std::vector<std::size_t> rowsFor(const StudyOptions& options, const SensitivityStudy& study)
{
    std::vector<std::string> names;
    for (const SensitivityRow& row : rowsOf(study))
        names.push_back(nameOf(row));
    return chosenOf(options.rows, names);
}

} // namespace linetwin
