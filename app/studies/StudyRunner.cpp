// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyRunner.h"

#include "app/studies/StudyWork.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <mutex>
#include <new>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace linetwin::app {

namespace {

constexpr int mailIntervalMs = 50;
/// Before, the pace is not known.
constexpr qint64 fewestElapsedMs = 500;

/// Lets the answers to edits go first. The study's other threads are started by this one and take after it.
void lowerPriority()
{
#ifdef __linux__
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness); // 0: the calling thread
#endif
}

} // namespace

struct StudyRunner::Mailbox {
    std::mutex mutex; ///< guards everything below
    std::optional<StudyOutcome> outcome;
    double progress = 0;
    bool isDone = false;
    std::optional<QString> failure;

    template <class Change> void post(const std::stop_token& stop, Change change)
    {
        const std::scoped_lock lock(mutex);
        if (!stop.stop_requested())
            change();
    }
};

StudyRunner::StudyRunner(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(mailIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &StudyRunner::takeMail);
}

StudyRunner::~StudyRunner() = default;

void StudyRunner::run(StudyQuestion question)
{
    m_thread.request_stop();
    m_mailbox = std::make_shared<Mailbox>();
    const auto work = [mailbox = m_mailbox, question = std::move(question)](const std::stop_token& stop) {
        lowerPriority();
        std::optional<QString> failure;
        try {
            StudyCallbacks callbacks;
            callbacks.publish = [&](StudyOutcome outcome) {
                mailbox->post(stop, [&] { mailbox->outcome = std::move(outcome); });
            };
            callbacks.report = [&](double share) { mailbox->post(stop, [&] { mailbox->progress = share; }); };
            const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
            if (!answerStudy(question, threads, stop, callbacks))
                return;
        } catch (const std::bad_alloc&) {
            failure = tr("There is not enough memory for this study. Ask for fewer replications or fewer points.");
        } catch (const std::exception& error) {
            failure = tr("The study failed: %1").arg(toQString(error.what()));
        }
        mailbox->post(stop, [&] {
            mailbox->failure = failure;
            mailbox->isDone = true;
        });
    };
    m_thread = std::jthread(work);
    m_progress = 0;
    m_lastProgressMs = 0;
    m_isRunning = true;
    m_sinceStart.start();
    m_timer.start();
    Q_EMIT progressChanged();
    Q_EMIT stateChanged();
}

void StudyRunner::cancel()
{
    m_thread.request_stop();
    m_timer.stop();
    if (!std::exchange(m_isRunning, false))
        return;
    Q_EMIT stateChanged();
}

std::optional<double> StudyRunner::remainingSeconds() const
{
    if (!m_isRunning || m_lastProgressMs < fewestElapsedMs || m_progress <= 0)
        return std::nullopt;
    // By the pace at the last step of progress: some come seconds apart, and the time left must not grow meanwhile.
    const auto atLastProgress = static_cast<double>(m_lastProgressMs) * (1 - m_progress) / m_progress;
    const auto since = static_cast<double>(m_sinceStart.elapsed() - m_lastProgressMs);
    return std::max(0.0, atLastProgress - since) / 1000;
}

void StudyRunner::takeMail()
{
    const std::shared_ptr<Mailbox> mailbox = m_mailbox;
    std::optional<StudyOutcome> outcome;
    std::optional<QString> failure;
    bool isDone = false;
    {
        const std::scoped_lock lock(mailbox->mutex);
        outcome = std::exchange(mailbox->outcome, std::nullopt);
        failure = mailbox->failure;
        isDone = mailbox->isDone;
        const double progress = isDone ? 1 : mailbox->progress;
        if (progress != std::exchange(m_progress, progress))
            m_lastProgressMs = m_sinceStart.elapsed();
    }
    if (outcome)
        Q_EMIT outcomeChanged(*outcome);
    // A listener may have cancelled, or asked something else.
    if (!m_isRunning || mailbox != m_mailbox)
        return;
    Q_EMIT progressChanged();
    if (!isDone)
        return;
    m_timer.stop();
    m_isRunning = false;
    Q_EMIT stateChanged();
    if (failure)
        Q_EMIT failed(*failure);
}

} // namespace linetwin::app
