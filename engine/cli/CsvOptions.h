// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/CsvText.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace linetwin {

/// How CSV outputs are written, as it was given.
struct CsvOptions {
    std::optional<std::string> separator;
    std::optional<std::string> decimalSign;
    bool hasByteOrderMark = false;
};

void addCsvOptions(CLI::App& command, CsvOptions& options);

/// Throws UsageError.
CsvStyle csvStyleOf(const CsvOptions& options);

/// The same options once more, in words that no shell takes for signs of its own. Throws UsageError.
std::vector<std::string> csvArguments(const CsvOptions& options);

} // namespace linetwin
