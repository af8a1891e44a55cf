// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// Sets, or with nullopt resets, parameters of one or several stations in the Baseline or in a scenario. Undo and redo
/// show that entry first, so that none passes out of sight. Holds ids and values only. Steps of one gesture (a slider,
/// a drag) merge while `gesture` is the same and not 0; a merge back to the first values makes the step vanish. A value
/// that is set or reset in the Baseline is no typical one any more (Line::unchecked).
class SetParameter : public QUndoCommand {
public:
    /// One parameter, to the same value everywhere.
    SetParameter(ProjectDocument& document, std::optional<ScenarioId> entry, std::vector<std::string> stations,
                 const ParameterKey& parameter, std::optional<ParameterValue> value, int gesture = 0);
    /// Any; `text` is that of the step, which merges with none.
    SetParameter(ProjectDocument& document, std::optional<ScenarioId> entry, std::vector<StationValue> values,
                 const QString& text);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void describe();

    ProjectDocument& m_document;
    std::optional<ScenarioId> m_entry;
    std::vector<StationValue> m_before;
    std::vector<StationValue> m_after; ///< of the same parameters
    ParameterPlaces m_typical;         ///< those whose value in the Baseline was one that nobody has checked
    int m_gesture;
    bool m_isRepeated = false; ///< an undo or redo, which shows the entry; the edit itself shows nothing else
};

/// Whether the active entry would change; a typical value does by being confirmed.
bool changesParameter(const ProjectDocument& document, const std::string& station, const ParameterKey& parameter,
                      const std::optional<ParameterValue>& value);

/// Pushes a SetParameter for the active entry, unless it would change nothing or is a scenario's override of a
/// parameter that only the baseline may have. Also of a station that the line does not have, whose override is reset.
void setParameter(ProjectDocument& document, const std::string& station, const ParameterKey& parameter,
                  std::optional<ParameterValue> value, int gesture = 0);

/// The same for several stations in one step. Those that the line does not have are left out.
void setParameters(ProjectDocument& document, const std::vector<std::string>& stations, const ParameterKey& parameter,
                   std::optional<ParameterValue> value, int gesture = 0);

/// Pushes one undo step that removes every override of the active scenario at these stations, or at all of them if
/// `stations` is empty. Does nothing for the Baseline.
void resetOverrides(ProjectDocument& document, const std::vector<std::string>& stations);

} // namespace linetwin::app
