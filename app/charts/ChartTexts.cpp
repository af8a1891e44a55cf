// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"

namespace linetwin::app {

QString noBuffersText()
{
    return Charts::tr("The line has no buffers.");
}

} // namespace linetwin::app
