// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/ShownCalendar.h"
#include "app/quantities/NamedList.h"

#include <string>

namespace linetwin::app {

/// The entries of the calendar as a list, also those without a clock time. What a scenario changes is bold, what it
/// leaves out is struck through.
class EntryList : public NamedList {
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);

    /// `current` is one of the names, or empty.
    void showCalendar(const ShownCalendar& calendar, const std::string& current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace linetwin::app
