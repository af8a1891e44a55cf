// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace linetwin::app {

/// Gives a widget the keys of its own actions while it has the focus, whoever else claims them: where a desktop shows
/// the window's menu bar itself, the keys of all its entries hold in the whole window.
class OwnKeys : public QObject {
public:
    /// Belongs to the widget, whose actions may come and go.
    explicit OwnKeys(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace linetwin::app
