// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveRunner.h"

#include <QToolButton>

class QAction;
class QMenu;

namespace linetwin::app {

/// Says which of the simulated shifts is played, and has a menu to choose another: the first, the median, one at the
/// lower or upper end, the worst, or any by its number. Numbers count from 1.
class ShiftChooser : public QToolButton {
    Q_OBJECT

public:
    explicit ShiftChooser(LiveRunner& runner, QWidget* parent = nullptr);

private:
    QAction* add(QMenu& menu, const QString& name, const QString& text, ShiftChoice choice);
    void refresh();
    void showChecks();
    void askForNumber();

    LiveRunner& m_runner;
    std::vector<std::pair<ShiftChoice, QAction*>> m_choices;
    QAction* m_number = nullptr;
};

} // namespace linetwin::app
