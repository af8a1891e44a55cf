// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CapacityGesture.h"

#include "app/commands/SetParameter.h"
#include "app/quantities/Gesture.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double pxPerDoubling = 48;
/// Added before doubling, so that a drag from 0 gets somewhere and a drag down reaches 0.
constexpr double offsetItems = 10;
constexpr double restPx = 3;
constexpr double finePxPerItem = 4;

std::int64_t largestCapacity()
{
    return static_cast<std::int64_t>(specOf(ParameterId::BufferCapacity).maximum);
}

std::int64_t roundedToTwoDigits(double value)
{
    double unit = 1;
    while (value / unit >= 100)
        unit *= 10;
    return std::llround(value / unit) * static_cast<std::int64_t>(unit);
}

/// The half of the largest power of ten in `value`, at least 1.
std::int64_t stepFor(std::int64_t value)
{
    std::int64_t power = 1;
    while (value / power >= 10)
        power *= 10;
    return std::max<std::int64_t>(power / 2, 1);
}

} // namespace

std::int64_t capacityAfterDrag(std::int64_t before, double upwardPx, bool isFine)
{
    if (std::abs(upwardPx) < restPx)
        return before;
    const auto start = static_cast<double>(before);
    const auto largest = static_cast<double>(largestCapacity());
    if (isFine)
        return std::llround(std::clamp(start + upwardPx / finePxPerItem, 0.0, largest));
    const double doublings = std::clamp(upwardPx / pxPerDoubling, -64.0, 64.0);
    const double wanted = (start + offsetItems) * std::exp2(doublings) - offsetItems;
    return roundedToTwoDigits(std::clamp(wanted, 0.0, largest));
}

std::int64_t capacityAfterStep(std::int64_t before, bool isUp)
{
    if (isUp) {
        const std::int64_t step = stepFor(before);
        return std::min((before / step + 1) * step, largestCapacity());
    }
    if (before <= 0)
        return 0;
    const std::int64_t step = stepFor(before - 1);
    return (before - 1) / step * step;
}

CapacityGesture::CapacityGesture(ProjectDocument& document, std::string station)
    : m_document(document), m_station(std::move(station)), m_gesture(nextGesture()),
      m_before(static_cast<std::int64_t>(document.value(m_station, ParameterId::BufferCapacity).value_or(0))),
      m_ownBefore(document.ownValue(m_station, ParameterId::BufferCapacity))
{
}

void CapacityGesture::dragTo(double upwardPx, bool isFine)
{
    const std::int64_t capacity = capacityAfterDrag(m_before, upwardPx, isFine);
    if (capacity == m_before)
        cancel();
    else
        setParameter(m_document, m_station, ParameterId::BufferCapacity, ParameterValue(static_cast<double>(capacity)),
                     m_gesture);
}

void CapacityGesture::cancel()
{
    setParameter(m_document, m_station, ParameterId::BufferCapacity, m_ownBefore, m_gesture);
}

} // namespace linetwin::app
