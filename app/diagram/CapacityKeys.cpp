// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CapacityKeys.h"

#include "app/commands/SetParameter.h"
#include "app/diagram/CapacityGesture.h"
#include "app/quantities/Gesture.h"

#include <cstdint>

namespace linetwin::app {

void CapacityKeys::step(const std::string& station, bool isUp, bool isRepeat)
{
    const auto before = static_cast<std::int64_t>(m_document.value(station, ParameterId::BufferCapacity).value_or(0));
    if (!isRepeat || m_gesture == 0)
        m_gesture = nextGesture();
    const std::int64_t capacity = capacityAfterStep(before, isUp);
    if (capacity != before)
        setParameter(m_document, station, ParameterId::BufferCapacity, ParameterValue(static_cast<double>(capacity)),
                     m_gesture);
}

} // namespace linetwin::app
