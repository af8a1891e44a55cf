// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace linetwin::app {

/// The context of the words of reports.
class ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::Report)
};

} // namespace linetwin::app
