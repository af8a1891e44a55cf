// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LineNotices.h"

#include "app/commands/FileCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/window/Messages.h"

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int editsUntilOffer = 3;

bool isReload(const QUndoCommand* step)
{
    return dynamic_cast<const TakeContents*>(step) || dynamic_cast<const TakeProject*>(step);
}

} // namespace

LineNotices::LineNotices(ProjectDocument& document, Messages& messages, QObject* parent)
    : QObject(parent), m_document(document), m_messages(messages), m_index(document.undoStack()->index())
{
    connect(&document, &ProjectDocument::changed, this, &LineNotices::follow);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &LineNotices::followSteps);
}

void LineNotices::follow(const Change& change)
{
    if (std::holds_alternative<DocumentReplaced>(change)) {
        m_edits = 0;
        m_before = noStep;
        m_wasOffered = false;
        m_wasLineOffered = m_document.line().stations.empty(); // who builds a line changes it
    } else if (const auto* stations = std::get_if<StationsChanged>(&change)) {
        if (stations->isOtherLine)
            return;
        m_isLineChanged = true;
        m_isRenamed = !stations->renamed.empty();
    } else if (std::holds_alternative<ActiveEntryChanged>(change)) {
        forgetLineChange(); // what is shown now is not what was offered to be tried
    } else if (std::holds_alternative<ParameterChanged>(change)) {
        m_isBaselineChanged = m_document.isBaselineActive();
    }
}

void LineNotices::followSteps(int index)
{
    const bool isForward = index > m_index;
    if (isForward && isReload(m_document.undoStack()->command(index - 1))) { // nobody changes the line here
        m_index = index;
        m_isLineChanged = m_isBaselineChanged = false;
        return forgetLineChange();
    }
    const bool isLineStep = m_isLineChanged && isForward;
    const int before = std::exchange(m_index, index);
    // It holds while the line is changed: its new stations get values next. Who closed it is done with that change.
    if (m_before != noStep && (index <= m_before || !m_messages.isShowing(m_said)))
        forgetLineChange();
    if (isLineStep)
        followLineStep(before);
    else if (m_before != noStep)
        sayLineChanged(false);
    if (m_isBaselineChanged && isForward && m_before == noStep)
        offerScenario();
    m_isLineChanged = m_isBaselineChanged = false;
}

void LineNotices::forgetLineChange()
{
    m_messages.retract(m_said);
    m_before = noStep;
}

void LineNotices::followLineStep(int before)
{
    const bool isOwnBaseline = m_document.isReferenceActive();
    const bool isOffered = isFinished() && !m_wasLineOffered && !m_isRenamed;
    if (m_document.isBaselineActive() && m_before == noStep && !(isOwnBaseline && isOffered))
        return;
    if (m_before == noStep)
        m_before = before;
    sayLineChanged(true);
}

void LineNotices::sayLineChanged(bool canUndo)
{
    const MessageBar::Choice undo{tr("Undo"), "undoLineChange", [this] { m_document.undoStack()->undo(); }};
    const MessageBar::Choice other{tr("Try as another line"), "tryAsOtherLine", [this] { tryAsOtherLine(); }};
    const bool isOtherLine = m_document.shownLine().id.has_value();
    std::vector<MessageBar::Choice> choices;
    if (isOtherLine) {
        m_said = tr("The line itself changed, for “%1” and all its scenarios.")
                     .arg(m_document.nameOf(m_document.shownLine().id));
    } else {
        const bool isBaseline = m_document.isBaselineActive();
        m_wasLineOffered = m_wasLineOffered || isBaseline;
        m_said = isBaseline ? tr("You are changing the line as it is today. To compare the change with it, try it as "
                                 "another line.")
                            : tr("The line itself changed, for the Baseline and all scenarios.");
        choices.push_back(other);
    }
    if (canUndo)
        choices.push_back(undo);
    m_messages.showNoteWith(m_said, choices);
}

void LineNotices::tryAsOtherLine()
{
    const int steps = m_document.undoStack()->index() - std::max(m_before, 0);
    const ScenarioId made = linetwin::app::tryAsOtherLine(m_document, steps);
    if (made != noScenario)
        Q_EMIT renameWanted(made);
}

bool LineNotices::isFinished() const
{
    return m_document.ownLine().line.source.kind != LineSource::Kind::Inline || m_document.project().isThere();
}

void LineNotices::offerScenario()
{
    if (m_wasOffered || !isFinished() || !m_document.isReferenceActive() || ++m_edits < editsUntilOffer)
        return;
    m_wasOffered = true;
    m_offer = tr("You are changing the line as it is today. To compare these changes with it, make them a what-if.");
    m_messages.showNoteWith(m_offer, {{tr("Make them a what-if"), "moveToScenario", [this] {
                                           m_messages.retract(m_offer);
                                           moveEditsToScenario(m_document);
                                       }}});
}

} // namespace linetwin::app
