// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <string>

namespace linetwin::app {

/// Changes the capacity behind a station with keys, step by step.
class CapacityKeys {
public:
    explicit CapacityKeys(ProjectDocument& document) : m_document(document) {}

    /// A key that is held down is one undo step.
    void step(const std::string& station, bool isUp, bool isRepeat);

private:
    ProjectDocument& m_document;
    int m_gesture = 0;
};

} // namespace linetwin::app
