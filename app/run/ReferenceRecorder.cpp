// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/ReferenceRecorder.h"

#include "engine/simulation/Simulate.h"

#include <utility>

namespace linetwin::app {

ReferenceRecorder::ReferenceRecorder(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReferenceRecorder::~ReferenceRecorder()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ReferenceRecorder::ask(const LiveResultPointer& result)
{
    const auto shift = result && !result->isBaseline ? result->recording : nullptr;
    if (std::exchange(m_asked, shift) == shift)
        return;
    m_stop.request_stop();
    m_stop = {};
    if (!shift)
        return;
    m_pool.start([this, result, stop = m_stop.get_token()] {
        RunRequest request = requestFor(result->settings, result->seed, result->playedShift, Detail::Recording);
        request.stop = stop;
        const RunResult run = simulate(*result->baseline, request);
        if (!run.isComplete)
            return;
        // The pool is waited for before this object goes, and its pending calls go with it.
        QMetaObject::invokeMethod(
            this,
            [this, result, recording = run.recording] {
                if (result->recording == m_asked)
                    Q_EMIT made(result, recording);
            },
            Qt::QueuedConnection);
    });
}

} // namespace linetwin::app
