// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/SlideContent.h"

#include <QWidget>

namespace linetwin::app {

/// The loss waterfall, or that of gains, with as many rows as there is room for.
class SlideLosses : public QWidget {
    Q_OBJECT

public:
    explicit SlideLosses(QWidget* parent = nullptr);

    void showLosses(std::vector<SlideLoss> losses, bool isPreliminary);
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// In pixels.
    struct Columns {
        double names = 0;
        double barLeft = 0;
        double barWidth = 0;
        double values = 0;
        double valueRight = 0;
        double changes = 0; ///< 0 without any
    };
    Columns columnsOf(const std::vector<SlideLoss>& rows, const QFontMetrics& metrics) const;
    void paintTexts(QPainter& painter, const SlideLoss& row, const Columns& columns, const QRectF& place) const;

    std::vector<SlideLoss> m_losses;
    bool m_isPreliminary = false;
    double m_unit = 1;
};

} // namespace linetwin::app
