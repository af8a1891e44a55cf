// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyOutcome.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace linetwin::app {

/// Runs one study at a time on threads of its own, so that editing goes on meanwhile. Outcomes wait in a mailbox that a
/// timer empties. Lives in the GUI thread; the destructor stops and joins.
class StudyRunner : public QObject {
    Q_OBJECT

public:
    explicit StudyRunner(QObject* parent = nullptr);
    ~StudyRunner() override;

    /// Stops what is under way. The last outcome stays until a new one comes.
    void run(StudyQuestion question);
    /// Stops; what has come so far stays.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /// Share of the work done, 0 … 1.
    double progress() const { return m_progress; }
    /// At the present pace; null while that cannot be told.
    std::optional<double> remainingSeconds() const;

Q_SIGNALS:
    void outcomeChanged(const linetwin::StudyOutcome& outcome);
    void stateChanged();
    void progressChanged();
    /// A sentence for the user.
    void failed(const QString& message);

private:
    struct Mailbox;

    void takeMail();

    std::shared_ptr<Mailbox> m_mailbox; ///< of the study under way, or of the last
    std::jthread m_thread;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    double m_progress = 0;
    qint64 m_lastProgressMs = 0; ///< when it last grew, since the start
    bool m_isRunning = false;
};

} // namespace linetwin::app
