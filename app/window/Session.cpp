// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Session.h"

namespace linetwin::app {

Session::Session()
    : runner(document), chartSource(document, runner), studies(document), questions{{{StudyKind::Compare, document},
                                                                                     {StudyKind::Sweep, document},
                                                                                     {StudyKind::Sensitivity, document},
                                                                                     {StudyKind::Sizing, document},
                                                                                     {StudyKind::Portfolio, document},
                                                                                     {StudyKind::Mix, document}}}
{
    selection.follow(document);
}

void Session::announce()
{
    StationsChanged asAnotherLine;
    asAnotherLine.isOtherLine = true;
    Q_EMIT document.changed(asAnotherLine);
    Q_EMIT document.changed(ActiveEntryChanged{});
    Q_EMIT document.changed(FileStateChanged{});
    Q_EMIT selection.changed();
    Q_EMIT runner.choiceChanged();
    Q_EMIT runner.resultChanged();
    Q_EMIT runner.stateChanged();
    Q_EMIT clock.recordingChanged();
    Q_EMIT clock.shiftClockChanged();
    Q_EMIT clock.speedChanged();
    Q_EMIT clock.playingChanged();
    Q_EMIT clock.freshnessChanged();
    Q_EMIT clock.timeChanged();
    Q_EMIT chartSource.stateChanged();
    Q_EMIT chartSource.dataChanged();
    Q_EMIT chartSource.rangeChanged();
    Q_EMIT studies.changed();
}

void Session::disconnect()
{
    document.disconnect();
    document.undoStack()->disconnect();
    runner.disconnect();
    clock.disconnect();
    studies.disconnect();
    for (StudySession& question : questions)
        question.disconnect();
}

} // namespace linetwin::app
