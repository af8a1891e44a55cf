// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveRunner.h"

#include <QWidget>

class QToolButton;

namespace linetwin::app {

/// What can be done about the evidence: more shifts, a confirmation on fresh luck, and what difference is relevant.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(LiveRunner& runner, QWidget* parent = nullptr);

    /// `wantsMore`: more shifts may lead to a verdict, so that they are offered.
    void showResult(const LiveResultPointer& result, bool wantsMore);
    /// What runs has changed, and with it what can be asked for.
    void showRunning();
    bool showsDetails() const;

Q_SIGNALS:
    /// Details on or off, or another relevant difference.
    void viewChanged();

private:
    void fillMargins();
    void showMargin();

    LiveRunner& m_runner;
    QToolButton* m_more;
    QToolButton* m_confirm;
    QToolButton* m_details;
    QToolButton* m_margin;
};

} // namespace linetwin::app
