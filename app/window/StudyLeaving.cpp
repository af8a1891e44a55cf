// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StudyLeaving.h"

#include "app/settings/Patience.h"
#include "app/window/FileQuestions.h"
#include "app/window/StudyKeeper.h"

#include <QCoreApplication>

namespace linetwin::app {

namespace {

struct StudyLeavingTexts {
    Q_DECLARE_TR_FUNCTIONS(StudyLeaving)
};

} // namespace

bool mayLeaveStudies(StudyKeeper& studies, QWidget* window)
{
    const Waiting waiting{StudyLeavingTexts::tr("Keeping the studies"),
                          StudyLeavingTexts::tr("Studies are being written beside the project. The disk is slow."),
                          [&studies] { return studies.isBusy(); },
                          StudyLeavingTexts::tr("&Back to work"),
                          {}};
    while (waitFor(waiting, window) == WaitingEnd::Done) {
        QStringList lost;
        for (const KeptStudy& each : studies.unkept())
            lost << each.title;
        if (lost.isEmpty())
            return true;
        switch (askAboutUnkept(window, lost, studies.failure())) {
        case UnkeptAnswer::TryAgain: studies.keepAgain(); break;
        case UnkeptAnswer::Lose: return true;
        case UnkeptAnswer::Cancel: return false;
        }
    }
    return false;
}

} // namespace linetwin::app
