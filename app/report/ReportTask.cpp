// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportTask.h"

#include <QThreadPool>

#include <utility>

namespace linetwin::app {

void ReportTask::Link::post(const Answer& call)
{
    const std::scoped_lock lock(mutex);
    if (task)
        QMetaObject::invokeMethod(task, call, Qt::QueuedConnection);
}

ReportTask::ReportTask(std::function<Answer(const ReportWatch&)> work, QObject* parent)
    : QObject(parent), m_link(std::make_shared<Link>())
{
    m_link->task = this;
    QThreadPool::globalInstance()->start([link = m_link, work = std::move(work)] {
        const auto tell = [link](double share) {
            link->post([link, share] { Q_EMIT link->task->progressChanged(share); });
        };
        link->post(work({tell, [link] { return link->isStopped.load(); }}));
    });
}

ReportTask::~ReportTask()
{
    m_link->isStopped = true;
    const std::scoped_lock lock(m_link->mutex);
    m_link->task = nullptr;
}

} // namespace linetwin::app
