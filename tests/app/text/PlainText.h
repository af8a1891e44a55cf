// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Numbers.h"

namespace linetwin::app::testing {

/// Spaces that must not break are written as `~` in the tables.
inline QString plain(QString text)
{
    return text.replace(noBreakSpace, QStringLiteral("~"));
}

} // namespace linetwin::app::testing
