// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace linetwin {

/// What --help prints of the program or one of its commands, which was called as `name`, in the user's language. The
/// parser's own texts are English, marked with LINETWIN_TEXT("CommandLine", …).
std::string helpText(const CLI::App& app, const std::string& name);

} // namespace linetwin
