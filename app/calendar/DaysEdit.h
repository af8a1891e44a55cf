// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QToolButton;

namespace linetwin::app {

/// Days of the week as buttons that stay down, with short ways to all of them and to Monday to Friday. At least one is
/// down.
class DaysEdit : public QWidget {
    Q_OBJECT

public:
    explicit DaysEdit(QWidget* parent = nullptr);

    int days() const { return m_days; }
    /// A bit mask, Monday is 1.
    void setDays(int days);

Q_SIGNALS:
    void edited(int days);

private:
    void edit(int days);

    std::array<QToolButton*, 7> m_buttons{};
    int m_days = 0;
};

} // namespace linetwin::app
