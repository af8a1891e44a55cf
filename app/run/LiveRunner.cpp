// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/LiveRunner.h"

#include "app/document/ConfidenceLevel.h"
#include "app/document/LineChecks.h"
#include "app/run/EngineThread.h"
#include "app/settings/Appearance.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"
#include "engine/study/Comparison.h"

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr qint64 frameMs = 16;
constexpr int progressIntervalMs = 100;
/// Before, the pace is not known.
constexpr qint64 fewestElapsedMs = 500;

} // namespace

LiveRunner::LiveRunner(ProjectDocument& document, QObject* parent) : LiveRunner(document, EngineFunctions(), parent) {}

LiveRunner::LiveRunner(ProjectDocument& document, EngineFunctions functions, QObject* parent)
    : QObject(parent), m_document(document), m_thread(std::make_unique<EngineThread>(std::move(functions), [this] {
          QMetaObject::invokeMethod(this, &LiveRunner::takeMailSoon, Qt::QueuedConnection);
      }))
{
    m_mailTimer.setTimerType(Qt::PreciseTimer);
    m_mailTimer.setSingleShot(true);
    connect(&m_mailTimer, &QTimer::timeout, this, &LiveRunner::takeMail);
    m_progressTimer.setInterval(progressIntervalMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &LiveRunner::takeMail);
    connect(&document, &ProjectDocument::changed, this, [this](const Change& change) {
        if (std::holds_alternative<DocumentReplaced>(change) && std::exchange(m_choice, {}) != ShiftChoice())
            Q_EMIT choiceChanged();
        if (std::holds_alternative<DocumentReplaced>(change) || m_document.line().stations.empty())
            forgetResult();
        documentChanged();
    });
    connect(&preferenceEvents(), &PreferenceEvents::changed, this, &LiveRunner::adoptConfidence);
    m_look.confidence = confidenceLevelOf(m_document);
    documentChanged();
}

LiveRunner::~LiveRunner() = default;

bool LiveRunner::isCurrent() const
{
    return m_result && m_result->revision == m_document.revision();
}

void LiveRunner::documentChanged()
{
    if (m_document.revision() == m_seenRevision)
        return;
    m_seenRevision = m_document.revision();
    m_look = Look{.confidence = confidenceLevelOf(m_document)};
    m_confirmLook = 0;
    m_thread->cancel();
    schedule();
    Q_EMIT stateChanged();
}

void LiveRunner::adoptConfidence()
{
    m_look.confidence = confidenceLevelOf(m_document);
    if (!m_result || m_result->look.confidence == m_look.confidence)
        return;
    m_result = atConfidence(m_result, m_look.confidence);
    Q_EMIT resultChanged();
}

void LiveRunner::forgetResult()
{
    if (!m_result)
        return;
    m_result.reset();
    Q_EMIT resultChanged();
}

void LiveRunner::schedule()
{
    if (m_isScheduled)
        return;
    // A command of many steps announces each of them; the run starts once they are all done.
    m_isScheduled = true;
    m_isRunning = true;
    QMetaObject::invokeMethod(this, &LiveRunner::start, Qt::QueuedConnection);
}

void LiveRunner::start()
{
    if (!m_isScheduled)
        return;
    m_isScheduled = false;
    auto line = m_document.resolved();
    auto baseline = m_document.resolvedReference();
    const bool hasReference = baseline.has_value();
    if (!hasReference && !m_document.isReferenceActive())
        baseline = line; // another line has figures of its own while today's cannot run
    if (!line || !baseline) {
        cancel();
        return;
    }
    const bool isOtherLine = m_document.shownLine().id && hasReference;
    const bool sharesYardstick = !isOtherLine || adoptYardstick(*line, *baseline);
    EngineRequest request = makeRequest(std::move(*line), std::move(*baseline));
    request.sharesYardstick = sharesYardstick;
    request.isBaseline = request.isBaseline || !hasReference;
    m_thread->submit(std::move(request));
    m_progress = 0;
    m_sinceProgress.start();
    m_sinceStart.start();
    m_progressTimer.start();
    Q_EMIT progressChanged(0);
}

bool LiveRunner::isAnswered() const
{
    return !m_isRunning && isCurrent() && m_result->isFinal();
}

bool LiveRunner::canRunMore() const
{
    return isAnswered() && m_result->plannedReplications < mostReplications;
}

void LiveRunner::more()
{
    if (!canRunMore())
        return;
    ++m_look.number;
    m_confirmLook = 0;
    schedule();
    Q_EMIT stateChanged();
}

bool LiveRunner::canConfirm() const
{
    return isAnswered() && !m_result->isBaseline &&
           (!m_result->confirmation || m_result->confirmation->replicationCount() < mostReplications);
}

void LiveRunner::confirm()
{
    if (!canConfirm())
        return;
    const Confirmation* last = m_result->confirmation.get();
    // One that was stopped half way is finished first; it has had no look yet.
    m_confirmLook = !last ? 1 : last->isFinal() ? last->look.number + 1 : last->look.number;
    schedule();
    Q_EMIT stateChanged();
}

void LiveRunner::choose(const ShiftChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT choiceChanged();
    if (m_document.line().stations.empty())
        return;
    m_confirmLook = 0; // one under way can be finished later
    m_thread->cancel();
    schedule();
    Q_EMIT stateChanged();
}

std::optional<double> LiveRunner::remainingSeconds() const
{
    const qint64 elapsed = m_sinceStart.isValid() ? m_sinceStart.elapsed() : 0;
    if (!m_isRunning || m_isScheduled || elapsed < fewestElapsedMs || m_progress <= 0)
        return std::nullopt;
    return static_cast<double>(elapsed) / 1000 * (1 - m_progress) / m_progress;
}

void LiveRunner::cancel()
{
    m_isScheduled = false;
    m_thread->cancel();
    setRunning(false);
}

void LiveRunner::restart()
{
    m_thread->cancel();
    schedule();
    Q_EMIT stateChanged();
}

void LiveRunner::takeMailSoon()
{
    const qint64 since = m_sinceResult.isValid() ? m_sinceResult.elapsed() : frameMs;
    if (since >= frameMs)
        takeMail();
    else if (!m_mailTimer.isActive())
        m_mailTimer.start(static_cast<int>(frameMs - since));
}

void LiveRunner::takeMail()
{
    const EngineMail mail = m_thread->takeMail();
    if (mail.request != m_request)
        return;
    if (mail.result) {
        m_sinceResult.start();
        m_result = atConfidence(mail.result, m_look.confidence);
        keepConfirmation();
        if (m_result->recording && m_result->recording->isSampled() && m_noticedRequest != m_request) {
            m_noticedRequest = m_request;
            Q_EMIT noticed(tr("This run is too long to keep every event, so playback shows it every %1. The figures "
                              "count everything.")
                               .arg(durationText(m_result->recording->sampleInterval())));
        }
        Q_EMIT resultChanged();
    }
    // A listener may have edited the document; then this mail is of the past.
    if (mail.request != m_request || m_isScheduled || !m_isRunning)
        return;
    if (mail.isDone)
        finish(mail);
    else if (m_sinceProgress.elapsed() >= progressIntervalMs) {
        m_sinceProgress.start();
        m_progress = mail.progress;
        Q_EMIT progressChanged(mail.progress);
    }
}

void LiveRunner::finish(const EngineMail& mail)
{
    if (!mail.failure)
        Q_EMIT progressChanged(1);
    setRunning(false);
    if (!mail.failure)
        return;
    if (mail.failure->isOutOfMemory)
        Q_EMIT failed(tr("There is not enough memory for this run. Shorten it, or ask for fewer shifts."));
    else if (mail.failure->message.empty())
        Q_EMIT failed(tr("The run failed."));
    else
        Q_EMIT failed(tr("The run failed: %1").arg(toQString(mail.failure->message)));
}

void LiveRunner::setRunning(bool isRunning)
{
    if (!isRunning) {
        m_mailTimer.stop();
        m_progressTimer.stop();
    }
    m_isRunning = isRunning;
    Q_EMIT stateChanged();
}

} // namespace linetwin::app
