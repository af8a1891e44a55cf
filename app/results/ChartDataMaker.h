// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RecordingSeries.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace linetwin::app {

/// Turns recordings into chart data on a thread of its own; only the newest recording is answered, and one that is
/// waiting is dropped for a newer one. The destructor waits for the work that is under way.
class ChartDataMaker : public QObject {
    Q_OBJECT

public:
    explicit ChartDataMaker(QObject* parent = nullptr);
    ~ChartDataMaker() override;

    /// `line` is the recording's.
    void make(std::shared_ptr<const Recording> recording, std::shared_ptr<const ResolvedLine> line);

Q_SIGNALS:
    void made(std::shared_ptr<const linetwin::app::ChartData> data,
              std::shared_ptr<const linetwin::Recording> recording);

private:
    void start();
    void finish(const std::shared_ptr<const ChartData>& data, const std::shared_ptr<const Recording>& recording);

    QThreadPool m_pool;
    std::shared_ptr<const Recording> m_waiting;
    std::shared_ptr<const ResolvedLine> m_waitingLine;
    bool m_isBusy = false;
};

} // namespace linetwin::app
