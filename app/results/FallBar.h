// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linetwin::app {

/// One step of a waterfall: the part of a whole that a row takes, where the row before has left off.
class FallBar : public QWidget {
    Q_OBJECT

public:
    /// A total is drawn in the accent colour.
    explicit FallBar(bool isTotal, QWidget* parent = nullptr);
    /// Shares of the whole; what lies outside of 0 … 1 is cut.
    void setSpan(double from, double to);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isTotal;
    double m_from = 0;
    double m_to = 0;
};

} // namespace linetwin::app
