// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/StationEdit.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/EditWords.h"
#include "app/commands/SetParameter.h"
#include "app/text/Punctuation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace linetwin::app {

bool StationEdit::changes(const StationValue& value) const
{
    const bool isForbidden = specOf(value.parameter.id).isBaselineOnly && !m_document.isBaselineActive() && value.value;
    return !isForbidden && changesParameter(m_document, value.station, value.parameter, value.value);
}

void StationEdit::takeBackEarlierStepOf(int gesture)
{
    const bool isLast = gesture != 0 && gesture == m_gesture && m_document.undoStack()->index() == m_indexAfter;
    m_gesture = 0;
    // A step of several values merges with nothing: the earlier step of the gesture gives way to the new one.
    if (isLast)
        m_document.undoStack()->undo();
}

QString StationEdit::listText(const std::vector<StationValue>& values, const QString& text) const
{
    const StationValue& first = values.front();
    const bool isOne = std::ranges::all_of(values, [&](const StationValue& each) {
        return each.parameter == first.parameter && each.value == first.value;
    });
    if (!isOne)
        return labelled(entryName(m_document, m_document.activeScenario()), text);
    ParameterEdit edit{m_document.activeScenario(), {}, first.parameter, {}, first.value};
    for (const StationValue& each : values) {
        edit.stations.push_back(each.station);
        edit.before.push_back(m_document.ownValue(each.station, each.parameter));
    }
    return editText(m_document, edit);
}

void StationEdit::apply(const std::vector<StationValue>& values, const QString& text, int gesture)
{
    if (values.size() == 1) {
        setParameter(m_document, values[0].station, values[0].parameter, values[0].value, gesture);
        return;
    }
    takeBackEarlierStepOf(gesture);
    std::vector<StationValue> changed;
    std::ranges::copy_if(values, std::back_inserter(changed),
                         [this](const StationValue& value) { return changes(value); });
    if (changed.empty() || !hasRoomForValues(m_document, changed))
        return;
    QUndoStack& stack = *m_document.undoStack();
    stack.push(new SetParameter(m_document, m_document.activeScenario(), std::move(changed),
                                listText(values, text) + u'\n' + text));
    m_gesture = gesture;
    m_indexAfter = stack.index();
}

} // namespace linetwin::app
