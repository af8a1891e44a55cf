// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveRunner.h"

#include <QObject>
#include <QTimer>

#include <compare>
#include <optional>

class QWidget;

namespace linetwin::app {

/// Tells screen readers the output and what the last change did to it, once all shifts are in: nobody who listens sees
/// that the figures have changed. What comes on the way there is not told, nor the answer that a document opens with.
class SpokenAnswer : public QObject {
    Q_OBJECT

public:
    SpokenAnswer(LiveRunner& runner, QWidget& window, QObject* parent);

private:
    struct Answer {
        std::uint64_t revision = 0;
        int shifts = 0;
        int confirmingShifts = 0;

        auto operator<=>(const Answer&) const = default;
    };

    void follow();
    void say();

    LiveRunner& m_runner;
    QWidget& m_window;
    QTimer m_pause; ///< answers follow each other quickly while a slider moves
    std::optional<Answer> m_last;
};

} // namespace linetwin::app
