// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace linetwin {

struct LocalMessage {
    std::string_view context;
    std::string_view english;
    std::string_view text;
};

/// Made from translations/linetwin_CODE.ts by translate.py.
struct MessageTable {
    std::string_view code;
    bool isComplete;                        ///< is offered
    std::span<const LocalMessage> messages; ///< by context and English text, in the order of their bytes
};

std::span<const MessageTable> messageTables();

} // namespace linetwin
