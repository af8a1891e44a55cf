// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// Sets parameters of one or several stations of the active entry as one undo step.
class StationEdit {
public:
    explicit StationEdit(ProjectDocument& document) : m_document(document) {}

    /// `text` names a step of several values. Steps of one gesture (a drag, not 0) become one. Does nothing where
    /// nothing would change.
    void apply(const std::vector<StationValue>& values, const QString& text, int gesture = 0);

private:
    void takeBackEarlierStepOf(int gesture);
    bool changes(const StationValue& value) const;
    /// What the list of undo steps says; menus say `text`.
    QString listText(const std::vector<StationValue>& values, const QString& text) const;

    ProjectDocument& m_document;
    int m_gesture = 0;     ///< of the last step of several values
    int m_indexAfter = -1; ///< the undo stack's, to tell whether that step is still the last one
};

} // namespace linetwin::app
