// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace linetwin::app {

/// The line's V-curve: the rated pace of every station in base units an hour as an outline, what breakdowns and jams
/// are predicted to leave of it as a filled bar, and the constraint marked. The stations around it should have more.
class VCurve : public QWidget {
    Q_OBJECT

public:
    explicit VCurve(QWidget* parent = nullptr);

    void showLine(const ResolvedLine& line);
    /// Of this station the read-out tells while the mouse is elsewhere; empty: of the constraint.
    void select(const QString& station);
    /// What stands above bars that are too narrow for numbers: "Filler: net 9,300 of 10,000 units/h".
    QString readOut() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Point {
        QString name;
        double rated = 0; ///< base units/h
        double net = 0;   ///< likewise
    };
    QRectF slotOf(std::size_t point) const;
    std::size_t pointAt(int x) const;
    std::size_t pointRead() const;
    bool isNarrow() const;
    int labelHeight() const;
    void drawTurnedNames(QPainter& painter) const;
    QString textOf(std::size_t point) const;
    void drawPoint(QPainter& painter, std::size_t point) const;

    std::vector<Point> m_points;
    std::size_t m_constraint = 0;
    QString m_selected;
    std::optional<std::size_t> m_hovered;
    double m_top = 1;
};

} // namespace linetwin::app
