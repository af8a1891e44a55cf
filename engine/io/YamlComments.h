// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linetwin {

/// The comments of a YAML text, which its parser does not report.
struct CommentScan {
    std::string leading;    ///< from the first `#` to the last one before any content, without a final newline
    bool hasOthers = false; ///< any other comment
};

/// Finds the comments in valid YAML with `\n` as line end. A `#` inside quotes, a block scalar or a word is none.
CommentScan scanComments(std::string_view text);

/// The deepest nesting of `[` and `{`, found without parsing: never too low in valid YAML, also for other text.
int deepestFlow(std::string_view text);

} // namespace linetwin
