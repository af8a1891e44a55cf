// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace linetwin::app {

/// The texts' context of all charts.
class Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

inline QString noBuffersText()
{
    return Charts::tr("The line has no buffers.");
}

} // namespace linetwin::app
