// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Leaving.h"

#include "app/settings/Patience.h"
#include "app/settings/SettingsStore.h"
#include "app/window/FileClosing.h"
#include "app/window/Recovery.h"
#include "app/window/StudyKeeper.h"

#include <QCoreApplication>

#include <cstdlib>

namespace linetwin::app {

namespace {

struct LeavingTexts {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

} // namespace

Leaving::Leaving(FileClosing& closing, Recovery& recovery, StudyKeeper& studies, std::function<void()> saveLayout,
                 QWidget* window)
    : m_closing(closing), m_recovery(recovery), m_studies(studies), m_saveLayout(std::move(saveLayout)),
      m_window(window), m_end([] { std::_Exit(EXIT_SUCCESS); })
{
}

bool Leaving::isAllKept() const
{
    return m_recovery.isKept() && !m_studies.isBusy() && m_studies.unkept().isEmpty();
}

bool Leaving::mayClose()
{
    switch (m_closing.maybeLeave([this] { return isAllKept(); })) {
    case FileClosing::Answer::Stay: return false;
    case FileClosing::Answer::LeaveAtOnce: m_end(); return false;
    case FileClosing::Answer::Leave: break;
    }
    m_recovery.finish();
    m_saveLayout();
    const auto isBusy = [this] {
        return m_recovery.isBusy() || m_studies.isBusy() || SettingsStore::instance().isBusy();
    };
    const Waiting waiting{LeavingTexts::tr("Quitting"),
                          LeavingTexts::tr("Your work is saved. The disk is slow with studies, settings and what was "
                                           "kept for recovery."),
                          isBusy,
                          {},
                          [this] { return !m_studies.isBusy() && !SettingsStore::instance().isBusy(); }};
    if (waitFor(waiting, m_window) == WaitingEnd::Leave)
        m_end();
    return true;
}

} // namespace linetwin::app
