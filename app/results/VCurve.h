// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace linetwin::app {

/// The line's V-curve: the rated pace of every station in base units an hour as an outline, what breakdowns and jams
/// are predicted to leave of it as a filled bar, and the constraint marked. The stations around it should have more.
class VCurve : public QWidget {
    Q_OBJECT

public:
    explicit VCurve(QWidget* parent = nullptr);

    void showLine(const ResolvedLine& line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Point {
        QString name;
        double rated = 0; ///< base units/h
        double net = 0;   ///< likewise
    };
    QRectF slotOf(std::size_t point) const;
    QString textOf(std::size_t point) const;
    void drawPoint(QPainter& painter, std::size_t point) const;

    std::vector<Point> m_points;
    std::size_t m_constraint = 0;
    double m_top = 1;
};

} // namespace linetwin::app
