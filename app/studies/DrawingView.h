// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace linetwin::app {

/// A drawing that was made in light colours, as large as there is room; a sentence where there is none.
class DrawingView : public QWidget {
    Q_OBJECT

public:
    explicit DrawingView(QWidget* parent = nullptr);

    /// SVG; empty for none.
    void setDrawing(const QByteArray& svg);
    bool isEmpty() const { return !m_drawing.isValid(); }
    /// In pixels of 1/96 inch.
    QSize drawnSize() const;
    /// All of it into that area, in its own proportions.
    void paintDrawing(QPainter& painter, const QRectF& area);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSvgRenderer m_drawing;
};

} // namespace linetwin::app
