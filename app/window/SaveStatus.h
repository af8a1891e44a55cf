// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace linetwin::app {

class FileSaving;

/// In the status bar: that a save is under way, once it takes longer than usual.
class SaveStatus : public QLabel {
    Q_OBJECT

public:
    explicit SaveStatus(const FileSaving& saving, QWidget* parent = nullptr);

private:
    void refresh();

    const FileSaving& m_saving;
    QTimer m_patience;
};

} // namespace linetwin::app
