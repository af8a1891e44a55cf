// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopSlider.h"

#include "app/settings/Appearance.h"

#include <QLocale>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

std::vector<double> sliderStops(double maximum)
{
    std::vector<double> stops;
    for (double value = 0; value < std::min(maximum, 20.0); ++value)
        stops.push_back(value);
    // Per decade from 20: steps of 2 up to 50, of 5 up to 100, of 10 up to 200, and ten times that in the next.
    struct Section {
        double end;
        double step;
    };
    constexpr std::array<Section, 3> decade{{{50, 2}, {100, 5}, {200, 10}}};
    double value = 20;
    for (double scale = 1; value < maximum; scale *= 10) {
        for (const auto& [end, step] : decade) {
            for (; value < std::min(end * scale, maximum); value += step * scale)
                stops.push_back(value);
        }
    }
    stops.push_back(maximum);
    return stops;
}

StopSlider::StopSlider(double largest, QWidget* parent) : SpokenSlider(parent), m_largest(largest)
{
    setFocusPolicy(Qt::StrongFocus);
    setReach(0);
    connect(this, &QSlider::sliderPressed, this, [this] { m_gesture.hold(); });
    connect(this, &QSlider::sliderReleased, this, [this] { m_gesture.end(); });
    connect(this, &QSlider::valueChanged, this, &StopSlider::announce);
}

void StopSlider::setReach(double value)
{
    const double needed = std::min(std::max(1000.0, value), m_largest);
    const double reach = std::min(std::pow(10.0, std::ceil(std::log10(needed) - 1e-9)), m_largest);
    if (isSliderDown() || (!m_stops.empty() && reach == m_stops.back()))
        return;
    m_stops = sliderStops(reach);
    setRange(0, static_cast<int>(m_stops.size()) - 1);
    setPageStep(5);
}

double StopSlider::numberAt(int place) const
{
    return m_stops[static_cast<std::size_t>(std::clamp(place, minimum(), maximum()))];
}

QString StopSlider::spokenValue() const
{
    return numberLocale().toString(m_value, 'f', 0);
}

int StopSlider::placeOf(double number) const
{
    const auto above = std::lower_bound(m_stops.begin(), m_stops.end(), number);
    if (above == m_stops.begin())
        return 0;
    if (above == m_stops.end())
        return maximum();
    const bool isBelowNearer = number - *(above - 1) < *above - number;
    return static_cast<int>(above - m_stops.begin()) - (isBelowNearer ? 1 : 0);
}

void StopSlider::showValue(double value, double alsoReach)
{
    const QSignalBlocker blocker(this);
    setReach(std::max(value, alsoReach));
    if (!isSliderDown())
        setSliderPosition(placeOf(value));
    m_value = value;
}

void StopSlider::announce(int position)
{
    Q_EMIT valueEdited(m_stops[static_cast<std::size_t>(position)], m_gesture.current());
}

void StopSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void StopSlider::mousePressEvent(QMouseEvent* event)
{
    // A click beside the handle brings the handle there, so that one press and drag is one gesture.
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint())) {
        const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
        const int offset = qRound(event->position().x()) - groove.left() - handle.width() / 2;
        m_gesture.hold();
        setSliderPosition(QStyle::sliderValueFromPosition(minimum(), maximum(), offset, groove.width() - handle.width(),
                                                          option.upsideDown));
    }
    QSlider::mousePressEvent(event);
    if (!isSliderDown())
        m_gesture.end();
}

void StopSlider::focusOutEvent(QFocusEvent* event)
{
    m_gesture.end();
    QSlider::focusOutEvent(event);
}

} // namespace linetwin::app
