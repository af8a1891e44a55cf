// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include <optional>

class QGestureEvent;
class QNativeGestureEvent;

namespace linetwin::app {

class DiagramScene;

/// The window onto the diagram's scene: what part of it is seen, and how large.
/// The wheel and a pinch zoom at the mouse. Fits the whole line into itself
/// until the user zooms or scrolls.
class ZoomedDiagram : public QGraphicsView {
    Q_OBJECT

public:
    explicit ZoomedDiagram(QWidget* parent = nullptr);

    DiagramScene& diagram() const { return *m_scene; }
    bool isFitted() const { return m_isFitted; }
    double scale() const { return transform().m11(); }
    /// What the user looks at: a part of the line.
    struct Section {
        double scale = 1;
        QPointF centre; ///< in the scene
        std::size_t stationsPerRow = 1;
    };
    /// None while all of the line is shown.
    std::optional<Section> section() const;
    void showSection(const Section& section);
    /// Moves the section that is seen by so many pixels to the right and down.
    void scrollBy(QPoint distance);
    /// Keeps what is seen in its place, and lets it be scrolled freely from now on.
    void leaveFit();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();

Q_SIGNALS:
    void aboutToZoom();
    void fitted();

protected:
    /// The line has another shape: fits it, unless the user looks at a part of
    /// it.
    void relayout();
    /// Of a line that fits; what stands on stations is drawn that much larger.
    void setLargestFit(double scale) { m_largestFit = scale; }
    /// The next relayout() shows all of the line.
    void setFitted() { m_isFitted = true; }
    /// Shows an area of the scene as large as the view allows.
    void zoomTo(const QRectF& area);

    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool handleGesture(QGestureEvent& event);
    bool handlePinch(const QNativeGestureEvent& event);
    void zoomBy(double factor, QPoint fixedPoint);

    DiagramScene* m_scene;
    double m_largestFit;
    bool m_isFitted = true;
};

} // namespace linetwin::app
