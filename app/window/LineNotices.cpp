// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LineNotices.h"

#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/window/Messages.h"

#include <algorithm>

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
        m_lineSteps = 0;
        m_wasOffered = false;
        m_wasLineOffered = m_document.line().stations.empty(); // who builds a line changes it
    } else if (const auto* stations = std::get_if<StationsChanged>(&change)) {
        m_isLineChanged = true;
        m_isRenamed = !stations->renamed.empty();
    } else if (std::holds_alternative<ActiveEntryChanged>(change)) {
        m_isLineChanged = false; // other stations are shown, none changed
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
    m_lineSteps = m_isLineChanged && isForward ? m_lineSteps + 1 : 0;
    if (m_lineSteps > 0 && !m_document.isBaselineActive())
        sayLineChanged();
    else if (m_lineSteps > 0)
        offerOtherLine();
    if (m_isBaselineChanged && isForward)
        offerScenario();
    m_isLineChanged = m_isBaselineChanged = false;
}

void LineNotices::sayLineChanged()
{
    const MessageBar::Choice undo{tr("Undo"), "undoLineChange", [this] { m_document.undoStack()->undo(); }};
    if (m_document.shownLine().id) {
        m_said = tr("The line itself changed, for “%1” and all its scenarios.")
                     .arg(m_document.nameOf(m_document.shownLine().id));
        m_messages.showNoteWith(m_said, {undo});
        return;
    }
    m_said = tr("The line itself changed, for the Baseline and all scenarios.");
    m_messages.showNoteWith(m_said,
                            {{tr("Try as another line"), "tryAsOtherLine", [this] { tryAsOtherLine(); }}, undo});
}

void LineNotices::offerOtherLine()
{
    const bool isOwnFinished = isFinished() && m_document.isReferenceActive();
    if (!isOwnFinished || m_wasLineOffered || m_isRenamed)
        return;
    m_wasLineOffered = true;
    m_said = tr("You are changing the line as it is today. To compare the change with it, try it as another line.");
    m_messages.showNoteWith(m_said, {{tr("Try as another line"), "tryAsOtherLine", [this] { tryAsOtherLine(); }}});
}

void LineNotices::tryAsOtherLine()
{
    m_messages.retract(m_said);
    Q_EMIT renameWanted(linetwin::app::tryAsOtherLine(m_document, std::max(m_lineSteps, 1)));
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
