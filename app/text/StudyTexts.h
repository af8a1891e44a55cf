// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace linetwin::app {

/// The context of the words about studies.
class StudyTexts {
    Q_DECLARE_TR_FUNCTIONS(StudyTexts)
};

} // namespace linetwin::app
