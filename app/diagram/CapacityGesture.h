// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <cstdint>
#include <optional>
#include <string>

namespace linetwin::app {

/// The capacity that a tank gets when its edge was pulled up by so many pixels (down: negative). Grows by doubling, so
/// that 5 and 5000 places are equally near, is rounded to two digits where that is natural, and returns to exactly
/// `before` where the drag began. `isFine` moves place by place.
std::int64_t capacityAfterDrag(std::int64_t before, double upwardPx, bool isFine);

/// The next capacity in steps that fit its size: 1 below 10, 5 below 100, 50 below 1000, …
std::int64_t capacityAfterStep(std::int64_t before, bool isUp);

/// One drag of a tank's edge: each move changes the document at once, and all of them are one undo step.
class CapacityGesture {
public:
    CapacityGesture(ProjectDocument& document, std::string station);

    std::int64_t capacityBefore() const { return m_before; }
    void dragTo(double upwardPx, bool isFine);
    /// Leaves the document as it was before the drag, without an undo step.
    void cancel();

private:
    ProjectDocument& m_document;
    std::string m_station;
    int m_gesture;
    std::int64_t m_before;
    std::optional<ParameterValue> m_ownBefore;
};

} // namespace linetwin::app
