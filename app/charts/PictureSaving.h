// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartPicture.h"

#include <QString>

class QWidget;

namespace linetwin::app {

/// What the user is told of a file that was to be written; both empty if they thought better of it.
struct SavingAnswer {
    QString done;
    QString failed;
};

/// Asks where to and in which format, beginning in the last folder, and writes the picture. `name` may hold anything.
SavingAnswer savePictureAs(const ChartPicture& picture, const QString& name, QWidget* parent);

/// A file name for a text that may hold anything.
QString fileNameOf(QString text);

} // namespace linetwin::app
