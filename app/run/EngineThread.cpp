// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/EngineThread.h"

#include <new>
#include <utility>

namespace linetwin::app {

EngineThread::EngineThread(EngineFunctions functions, std::function<void()> announce)
    : m_functions(std::move(functions)), m_announce(std::move(announce)),
      m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

EngineThread::~EngineThread()
{
    m_thread.request_stop();
    cancel();
    m_thread.join();
}

void EngineThread::submit(EngineRequest request)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_runStop.request_stop();
        m_runStop = std::stop_source();
        forgetMail();
        m_mail.request = request.number;
        m_pending = std::move(request);
    }
    m_wake.notify_one();
}

void EngineThread::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_runStop.request_stop();
    m_pending.reset();
    forgetMail();
}

void EngineThread::forgetMail()
{
    m_mail = EngineMail();
    m_isAnnounced = false; // what was announced may never be fetched
}

EngineMail EngineThread::takeMail()
{
    const std::scoped_lock lock(m_mutex);
    EngineMail mail = m_mail;
    m_mail.result.reset();
    m_isAnnounced = false;
    return mail;
}

void EngineThread::work(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        EngineRequest request;
        std::stop_token runStop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_pending.has_value(); }))
                return;
            request = *std::exchange(m_pending, std::nullopt);
            runStop = m_runStop.get_token();
        }
        answer(request, runStop);
    }
}

template <class Change> void EngineThread::post(std::uint64_t request, Change change)
{
    const std::scoped_lock lock(m_mutex);
    if (m_mail.request == request)
        change(m_mail);
}

template <class Change> void EngineThread::postAnnounced(std::uint64_t request, Change change)
{
    bool isNews = false;
    post(request, [&](EngineMail& mail) {
        change(mail);
        isNews = !std::exchange(m_isAnnounced, true);
    });
    if (isNews)
        m_announce();
}

void EngineThread::answer(const EngineRequest& request, const std::stop_token& stop)
{
    const auto fail = [&](bool isOutOfMemory, const char* message) {
        postAnnounced(request.number, [&](EngineMail& mail) {
            mail.failure = EngineFailure{isOutOfMemory, message};
            mail.isDone = true;
        });
    };
    try {
        LiveWork work(m_functions, request, m_cache, stop);
        work.publish = [&](LiveResultPointer result) {
            postAnnounced(request.number, [&](EngineMail& mail) { mail.result = std::move(result); });
        };
        work.report = [&](double share) { post(request.number, [&](EngineMail& mail) { mail.progress = share; }); };
        if (work.run())
            postAnnounced(request.number, [](EngineMail& mail) { mail.isDone = true; });
    } catch (const std::bad_alloc&) {
        m_cache = BaselineCache();
        fail(true, "");
    } catch (const std::exception& error) {
        m_cache = BaselineCache();
        fail(false, error.what());
    } catch (...) {
        m_cache = BaselineCache();
        fail(false, "");
    }
}

} // namespace linetwin::app
