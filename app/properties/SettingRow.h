// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/properties/RowLayout.h"

#include <QWidget>

namespace linetwin::app {

/// A label and any editor in the columns of the parameter rows, with help. The editor ignores the wheel while it does
/// not have the focus, so that scrolling the panel changes nothing.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const QString& label, const QString& help, QWidget* editor, QWidget* under = nullptr,
               QWidget* parent = nullptr);

    /// A button at the end and a widget under the label.
    void addBeside(QWidget* end, QWidget* below);
    const RowLayout& rowLayout() const { return m_layout; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RowLayout m_layout;
};

} // namespace linetwin::app
