// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ChartDataMaker.h"

namespace linetwin::app {

ChartDataMaker::ChartDataMaker(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ChartDataMaker::~ChartDataMaker()
{
    m_pool.waitForDone();
}

void ChartDataMaker::make(std::shared_ptr<const Recording> recording, std::shared_ptr<const ResolvedLine> line)
{
    m_waiting = std::move(recording);
    m_waitingLine = std::move(line);
    if (!m_isBusy)
        start();
}

void ChartDataMaker::start()
{
    m_isBusy = true;
    m_pool.start([this, recording = std::exchange(m_waiting, nullptr), line = std::exchange(m_waitingLine, nullptr)] {
        auto data = std::make_shared<const ChartData>(prepareChartData(recording, line.get()));
        // The pool is waited for before this object goes, and its pending calls go with it.
        QMetaObject::invokeMethod(
            this, [this, data, recording] { finish(data, recording); }, Qt::QueuedConnection);
    });
}

void ChartDataMaker::finish(const std::shared_ptr<const ChartData>& data,
                            const std::shared_ptr<const Recording>& recording)
{
    m_isBusy = false;
    if (m_waiting)
        start();
    Q_EMIT made(data, recording);
}

} // namespace linetwin::app
