// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace linetwin::app {

/// Records the played shift of the baseline, or of another line, beside that of a scenario, on a thread of its own: the
/// same replication, run settings and luck. Only the newest question is answered. The destructor cancels and waits.
class ReferenceRecorder : public QObject {
    Q_OBJECT

public:
    explicit ReferenceRecorder(QObject* parent = nullptr);
    ~ReferenceRecorder() override;

    /// Asks anew only where another shift is played. Nothing comes for a result that compares nothing, or has no
    /// recording. With another line `beside`, of the same stations, the result is compared with that: once it is final,
    /// its replications are run for that line, too, and then it comes again.
    void ask(const LiveResultPointer& result, const std::shared_ptr<const ResolvedLine>& beside = {});

Q_SIGNALS:
    /// `result` is the one that was asked about; with another line beside it that is its baseline, and its reference
    /// is null until it has been run.
    void made(linetwin::app::LiveResultPointer result, std::shared_ptr<const linetwin::Recording> reference);

private:
    /// What is asked for; the same twice is asked once.
    struct Question {
        std::shared_ptr<const Recording> shift; ///< the scenario's
        std::shared_ptr<const ResolvedLine> beside;
        int replications = 0; ///< of the line beside it

        bool operator==(const Question&) const = default;
    };

    QThreadPool m_pool;
    std::stop_source m_stop;
    Question m_asked;
};

} // namespace linetwin::app
