// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

#include <QMetaType>

// For columns of test data.
Q_DECLARE_METATYPE(linetwin::SparseParameters)
