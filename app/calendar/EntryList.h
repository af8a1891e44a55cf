// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/ShownCalendar.h"

#include <QTreeWidget>

#include <string>

namespace linetwin::app {

/// The entries of the calendar as a list, also those without a clock time. What a scenario changes is bold, what it
/// leaves out is struck through.
class EntryList : public QTreeWidget {
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);

    /// `current` is one of the names, or empty.
    void showCalendar(const ShownCalendar& calendar, const std::string& current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const std::string& name);
    /// By Enter or a double click: its values are wanted.
    void openWanted(const std::string& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitColumns();

    std::vector<std::string> m_names;
    bool m_isShowing = false;
};

} // namespace linetwin::app
