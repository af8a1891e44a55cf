// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/SystemLanguage.h"

namespace linetwin {

std::string systemLanguage()
{
    return {};
}

} // namespace linetwin
