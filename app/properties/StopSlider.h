// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/Gesture.h"
#include "app/settings/SpokenSlider.h"

#include <vector>

namespace linetwin::app {

/// Round values from 0 to `maximum` for a slider: every whole number up to 20, then ever coarser, so that each stop is
/// a step of about 5 %.
std::vector<double> sliderStops(double maximum);

/// A slider for whole numbers whose positions are sliderStops(): fine near 0, coarse far out. It reaches to 1000, or to
/// the next power of ten of a larger value. Showing a value between two stops does not change it. One drag is one
/// gesture, and so is a run of key or wheel steps.
class StopSlider : public SpokenSlider {
    Q_OBJECT

public:
    explicit StopSlider(double largest, QWidget* parent = nullptr);

    /// Moves the handle without announcing an edit; `alsoReach` is another value that must fit (the baseline's).
    void showValue(double value, double alsoReach);

    double numberAt(int place) const override;
    int placeOf(double number) const override;
    QString spokenValue() const override;

Q_SIGNALS:
    void valueEdited(double value, int gesture);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setReach(double value);
    void announce(int position);

    double m_largest;
    std::vector<double> m_stops;
    double m_value = 0; ///< that is shown, which may be between two stops
    Gesture m_gesture;
};

} // namespace linetwin::app
