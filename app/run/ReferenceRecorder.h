// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace linetwin::app {

/// Records the played shift of the baseline beside that of a scenario, on a thread of its own: the same replication,
/// run settings and luck. Only the newest question is answered. The destructor cancels and waits.
class ReferenceRecorder : public QObject {
    Q_OBJECT

public:
    explicit ReferenceRecorder(QObject* parent = nullptr);
    ~ReferenceRecorder() override;

    /// Asks anew only where another shift is played. Nothing comes for a result that compares nothing, or has no
    /// recording.
    void ask(const LiveResultPointer& result);

Q_SIGNALS:
    /// `result` is the one that was asked about.
    void made(linetwin::app::LiveResultPointer result, std::shared_ptr<const linetwin::Recording> reference);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<const Recording> m_asked; ///< the scenario's shift
};

} // namespace linetwin::app
