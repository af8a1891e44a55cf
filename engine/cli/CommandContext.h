// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/Messages.h"

#include <ostream>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// How a command ended (SPEC 10).
namespace exitStatus {
inline constexpr int done = 0;
inline constexpr int wrongInput = 1;
inline constexpr int wrongUsage = 2;
inline constexpr int fileFailure = 3;
inline constexpr int interrupted = 130;
} // namespace exitStatus

/// Where a command writes, and what may stop it.
struct CommandContext {
    std::ostream& out;
    std::ostream& err;
    bool isErrTerminal = false; ///< only then is progress shown
    std::stop_token stop;
};

/// The command was called in a wrong way; what() says how, in the user's language.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    /// A sentence of localText() with its %1, %2 …
    UsageError(std::string_view sentence, const std::vector<std::string>& arguments)
        : std::runtime_error(filledText(sentence, arguments))
    {
    }
};

/// Of an option; the expectation is in the user's language.
UsageError wrongValue(std::string_view option, const std::string& value, std::string_view expectation);

/// The input asks for more than can be done; what() says what, in the user's language.
class InputError : public std::runtime_error {
public:
    /// A sentence of localText() with its %1, %2 …
    InputError(std::string_view sentence, const std::vector<std::string>& arguments)
        : std::runtime_error(filledText(sentence, arguments))
    {
    }
};

} // namespace linetwin
