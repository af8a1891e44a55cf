// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/charts/saving/SavingPlace.h"

#include <QSet>

namespace linetwin::app {

/// The tables as an .xlsx file, a sheet for each: title and conditions, a bold header that stays while the rows scroll
/// and filters them, columns as wide as they need. Numbers, moments and times are what they are, with the digits of
/// their cells or, where those have none, with those that the column's largest number needs.
SavedContent workbookOf(const QList<ChartTable>& tables);

/// A name that a sheet may have: up to 31 characters, none of []:*?/\, no apostrophe at the ends, none of `taken` in
/// any case, to which it is added in lower case.
QString sheetNameOf(const QString& name, QSet<QString>& taken);

} // namespace linetwin::app
