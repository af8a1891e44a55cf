// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"
#include "app/charts/saving/SavingPlace.h"

namespace linetwin::app {

/// Writes the picture as the ending of the file says.
SavingAnswer savePicture(const Picture& picture, const QString& path, QWidget* parent);

/// Asks where to and in which format, beginning in the last folder, and writes the picture. `name` may hold anything.
SavingAnswer savePictureAs(const Picture& picture, const QString& name, QWidget* parent);

} // namespace linetwin::app
