// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Version.h"

namespace linetwin {

std::string_view version()
{
    return LINETWIN_VERSION;
}

} // namespace linetwin
