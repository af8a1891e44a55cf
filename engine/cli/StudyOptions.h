// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CsvOptions.h"
#include "engine/cli/SetupOptions.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// Where a study's result goes, as it was given.
struct StudyOutputs {
    std::optional<std::string> json;
    std::optional<std::string> csv; ///< of a sweep only
    CsvOptions csvOptions;
};

/// The options that all studies have, as they were given (SPEC 10).
struct StudyOptions : SetupOptions {
    std::vector<std::string> files;
    std::optional<std::string> figure;
    std::optional<std::string> shard;
    StudyOutputs outputs;
    bool isConfirmation = false;   ///< --confirm
    std::vector<std::string> rows; ///< of --rows: each a row or several separated by commas
};

} // namespace linetwin
