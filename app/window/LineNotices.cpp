// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LineNotices.h"

#include "app/commands/ScenarioCommands.h"
#include "app/window/Messages.h"

namespace linetwin::app {

namespace {

constexpr int editsUntilOffer = 3;

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
        m_wasOffered = false;
    } else if (std::holds_alternative<StationsChanged>(change)) {
        m_isLineChanged = !m_document.isBaselineActive();
    } else if (std::holds_alternative<ParameterChanged>(change)) {
        m_isBaselineChanged = m_document.isBaselineActive();
    }
}

void LineNotices::followSteps(int index)
{
    // Undo goes back; what was said of an edit holds until the next step.
    const bool isForward = index > m_index;
    m_index = index;
    m_messages.retract(m_said);
    if (m_isLineChanged && isForward)
        sayLineChanged();
    if (m_isBaselineChanged && isForward)
        offerScenario();
    m_isLineChanged = m_isBaselineChanged = false;
}

void LineNotices::sayLineChanged()
{
    m_said = tr("The line itself changed, for the Baseline and all scenarios.");
    m_messages.showNoteWith(m_said, {{tr("Undo"), "undoLineChange", [this] { m_document.undoStack()->undo(); }}});
}

void LineNotices::offerScenario()
{
    const bool isFinished = m_document.lineSource().kind != LineSource::Kind::Inline || m_document.project().isThere();
    if (m_wasOffered || !isFinished || !m_document.isBaselineActive() || ++m_edits < editsUntilOffer)
        return;
    m_wasOffered = true;
    m_offer = tr("You are changing the line as it is today. To compare these changes with it, make them a what-if.");
    m_messages.showNoteWith(m_offer, {{tr("Make them a what-if"), "moveToScenario", [this] {
                                           m_messages.retract(m_offer);
                                           moveEditsToScenario(m_document);
                                       }}});
}

} // namespace linetwin::app
