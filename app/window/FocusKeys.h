// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linetwin::app {

/// Leaves the keys of the playback that are a space or a letter to a widget with the focus that needs them for itself.
/// An event filter for the application.
class FocusKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace linetwin::app
