// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/ReferenceRecorder.h"

#include "engine/simulation/Simulate.h"

#include <QTimer>

#include <utility>

namespace linetwin::app {

namespace {

constexpr int yieldMs = 1; ///< 0 would be one more of the calls that all are made before anything else

/// The result beside that line; null if it was stopped.
LiveResultPointer pairOf(const LiveResult& result, const std::shared_ptr<const ResolvedLine>& beside, int replications,
                         const std::stop_token& stop)
{
    auto pair = std::make_shared<LiveResult>(result);
    pair->baseline = beside;
    pair->isBaseline = false;
    pair->reference.reset();
    pair->confirmation.reset();
    if (replications == 0)
        return pair;
    ReplicationsRequest request;
    request.settings = result.settings;
    request.seed = result.seed;
    request.count = replications;
    request.stop = stop;
    auto set = runReplications(*beside, request);
    if (!set || stop.stop_requested())
        return nullptr;
    pair->reference = std::make_shared<const ReplicationSet>(std::move(*set));
    return pair;
}

} // namespace

ReferenceRecorder::ReferenceRecorder(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReferenceRecorder::~ReferenceRecorder()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ReferenceRecorder::ask(const LiveResultPointer& result, const std::shared_ptr<const ResolvedLine>& beside)
{
    const bool isAsked = result && (beside || !result->isBaseline);
    Question question{isAsked ? result->recording : nullptr, beside, 0};
    if (beside && isAsked && result->hasAllCauses())
        question.replications = result->replicationCount();
    if (m_asked == question)
        return;
    m_asked = question;
    m_stop.request_stop();
    m_stop = {};
    if (!question.shift)
        return;
    m_pool.start([this, result, question, stop = m_stop.get_token()] {
        const ResolvedLine& line = question.beside ? *question.beside : *result->baseline;
        RunRequest request = requestFor(result->settings, result->seed, result->playedShift, Detail::Recording);
        request.stop = stop;
        const RunResult run = simulate(line, request);
        if (!run.isComplete)
            return;
        LiveResultPointer answer = result;
        if (question.beside) {
            answer = pairOf(*result, question.beside, question.replications, stop);
            if (!answer)
                return;
        }
        // The pool is waited for before this object goes, and its pending calls go with it.
        QMetaObject::invokeMethod(
            this,
            [this, answer, question, recording = run.recording] {
                // What waits for the window goes first: other answers come at the same time and cost as much to show.
                QTimer::singleShot(yieldMs, this, [this, answer, question, recording] {
                    if (question == m_asked)
                        Q_EMIT made(answer, recording);
                });
            },
            Qt::QueuedConnection);
    });
}

} // namespace linetwin::app
