// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace linetwin {

/// The language of the user where the system keeps it elsewhere than in the locale's variables (Windows): as `de_DE`,
/// or empty.
std::string systemLanguage();

} // namespace linetwin
