// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QObject>
#include <QString>

namespace linetwin::app {

class Messages;

/// Says in the message bar where today's line is being changed although a what-if may have been meant, with a way back.
class LineNotices : public QObject {
    Q_OBJECT

public:
    LineNotices(ProjectDocument& document, Messages& messages, QObject* parent = nullptr);

Q_SIGNALS:
    /// It is new and to be named.
    void renameWanted(linetwin::app::ScenarioId line);

private:
    void follow(const Change& change);
    void followSteps(int index);
    /// The structure belongs to all scenarios, also while one of them is shown; and the first change of the structure
    /// of a line that is finished may be meant as a what-if.
    void followLineStep(int before);
    void sayLineChanged(bool canUndo);
    void forgetLineChange();
    void tryAsOtherLine();
    /// It has a file, so that it stands for what the plant has today.
    bool isFinished() const;
    /// After a few edits of the Baseline of a line that is finished.
    void offerScenario();

    ProjectDocument& m_document;
    Messages& m_messages;
    int m_index;                  ///< of the undo stack
    bool m_isLineChanged = false; ///< by the step under way: its stations
    bool m_isRenamed = false;     ///< one of them
    static constexpr int noStep = -1;
    int m_before = noStep;            ///< the undo stack's index before the first step that changed the stations
    bool m_isBaselineChanged = false; ///< by the step under way, while the Baseline is shown
    QString m_said;                   ///< of the line that changed
    QString m_offer;
    int m_edits = 0; ///< of the Baseline since the document was opened
    bool m_wasOffered = false;
    bool m_wasLineOffered = false;
};

} // namespace linetwin::app
