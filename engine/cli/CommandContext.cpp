// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CommandContext.h"

namespace linetwin {

UsageError wrongValue(std::string_view option, const std::string& value, std::string_view expectation)
{
    return {localText("CommandLine", "%1 %2: must be %3"), {std::string(option), value, std::string(expectation)}};
}

} // namespace linetwin
