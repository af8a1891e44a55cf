// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace linetwin::app {

/// The texts' context of all charts.
class Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// What a chart of buffers says in a line without any.
QString noBuffersText();

} // namespace linetwin::app
