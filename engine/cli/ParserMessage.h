// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linetwin {

/// What the parser of the command line complains of in its own English, in this program's words and the user's
/// language; as it is where that is none of the known complaints.
std::string parserMessage(std::string_view complaint);

} // namespace linetwin
