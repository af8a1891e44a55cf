// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/monkey/Choices.h"
#include "tests/app/monkey/Step.h"
#include "tests/app/monkey/Targets.h"
#include "tests/app/window/TestWindow.h"

namespace linetwin::app::testing {

/// Chooses what a user without a plan does next with what the windows show.
class Generator {
public:
    explicit Generator(quint64 seed) : m_choices(seed) {}

    Step next(TestWindow& window);

private:
    Step action(TestWindow& window);
    Step keys();
    Step onTarget(const Targets& targets);
    Step press(const Targets& targets);
    Step dropped(const Targets& targets);
    Step surrounding();
    QString place() { return QString::number(m_choices.below(1000)); }

    Choices m_choices;
    int m_steps = 0;
};

} // namespace linetwin::app::testing
