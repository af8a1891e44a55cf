// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/SlideContent.h"

#include <QWidget>

namespace linetwin::app {

/// The loss waterfall with as many rows as there is room for.
class SlideLosses : public QWidget {
    Q_OBJECT

public:
    explicit SlideLosses(QWidget* parent = nullptr);

    void showLosses(std::vector<SlideLoss> losses, bool isPreliminary);
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<SlideLoss> m_losses;
    bool m_isPreliminary = false;
    double m_unit = 1;
};

} // namespace linetwin::app
