// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Unchecked.h"

namespace linetwin {

bool isUnchecked(const Line& line, const std::string& station, const ParameterKey& parameter)
{
    const auto found = line.unchecked.find(station);
    return found != line.unchecked.end() && found->second.contains(parameter);
}

void setUnchecked(Line& line, const std::string& station, const ParameterKey& parameter, bool isUnchecked)
{
    if (isUnchecked) {
        line.unchecked[station].insert(parameter);
        return;
    }
    const auto found = line.unchecked.find(station);
    if (found == line.unchecked.end())
        return;
    found->second.erase(parameter);
    if (found->second.empty())
        line.unchecked.erase(found);
}

} // namespace linetwin
