// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/EntrySummary.h"

#include <QWidget>

namespace linetwin::app {

/// The loss waterfall, or that of gains, with as many rows as there is room for.
class SlideLosses : public QWidget {
    Q_OBJECT

public:
    explicit SlideLosses(QWidget* parent = nullptr);

    void showLosses(std::vector<SummaryLoss> losses, bool isPreliminary);
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<SummaryLoss> m_losses;
    bool m_isPreliminary = false;
    double m_unit = 1;
};

} // namespace linetwin::app
