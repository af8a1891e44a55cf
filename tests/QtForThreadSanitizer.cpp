// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of the window under the thread sanitizer, which does not see what Qt, being compiled without it, does to
// keep threads apart. What Qt promises is told to it here, and nothing is suppressed: a task runs after it was handed
// to a pool and ends before the pool has been waited for, a queued call runs after it was posted, and a mutex is locked
// after it was unlocked. The linker calls what is named `__wrap_` here instead of Qt's own function, which is `__real_`
// then. This file is compiled without the sanitizer, and so must not leave functions of other headers to the linker, which
// would take them for everybody's: it is optimised, and has no shared pointer, whose count the sanitizer has to see.

#include <QDeadlineTimer>
#include <QMetaObject>
#include <QMutex>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <utility>

extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
}

#define LINETWIN_INSTEAD_OF(symbol) __asm__("__wrap_" symbol)
#define LINETWIN_QTS_OWN(symbol) __asm__("__real_" symbol)

namespace linetwin::app::testing {

namespace {

class Task : public QRunnable {
public:
    Task(QThreadPool* pool, QRunnable* task) : m_pool(pool), m_task(task) { __tsan_release(this); }

    void run() override
    {
        __tsan_acquire(this);
        const bool isOwned = m_task->autoDelete();
        m_task->run();
        if (isOwned)
            delete m_task;
        __tsan_release(m_pool);
    }

private:
    QThreadPool* m_pool;
    QRunnable* m_task;
};

class Call {
public:
    Call(QObject* receiver, QtPrivate::QSlotObjectBase* slot) : m_receiver(receiver), m_slot(slot)
    {
        __tsan_release(m_slot);
    }
    Call(Call&& other) noexcept : m_receiver(other.m_receiver), m_slot(std::exchange(other.m_slot, nullptr)) {}
    ~Call()
    {
        if (!m_slot)
            return;
        __tsan_acquire(m_slot);
        m_slot->destroyIfLastRef();
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    Call& operator=(Call&&) = delete;

    void operator()() const
    {
        __tsan_acquire(m_slot);
        void* result[] = {nullptr};
        m_slot->call(m_receiver, result);
    }

private:
    QObject* m_receiver;
    QtPrivate::QSlotObjectBase* m_slot;
};

/// Posts it in a call of our own; false where that is under way, or nothing is posted.
bool post(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type)
{
    static thread_local bool isOurs = false;
    if (isOurs || type != Qt::QueuedConnection)
        return false;
    isOurs = true;
    QMetaObject::invokeMethod(receiver, Call(receiver, slot), Qt::QueuedConnection);
    isOurs = false;
    return true;
}

} // namespace

// QThreadPool::start(QRunnable*, int)
void realStart(QThreadPool* pool, QRunnable* task, int priority)
    LINETWIN_QTS_OWN("_ZN11QThreadPool5startEP9QRunnablei");
void start(QThreadPool* pool, QRunnable* task, int priority) LINETWIN_INSTEAD_OF("_ZN11QThreadPool5startEP9QRunnablei");
void start(QThreadPool* pool, QRunnable* task, int priority)
{
    realStart(pool, new Task(pool, task), priority);
}

// QThreadPool::start(std::function<void()>, int)
void startFunction(QThreadPool* pool, std::function<void()> work, int priority)
    LINETWIN_INSTEAD_OF("_ZN11QThreadPool5startESt8functionIFvvEEi");
void startFunction(QThreadPool* pool, std::function<void()> work, int priority)
{
    start(pool, QRunnable::create(std::move(work)), priority);
}

// QThreadPool::waitForDone()
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
using Patience = int;
#define LINETWIN_WAIT "_ZN11QThreadPool11waitForDoneEi"
#else
using Patience = QDeadlineTimer;
#define LINETWIN_WAIT "_ZN11QThreadPool11waitForDoneE14QDeadlineTimer"
#endif
bool realWait(QThreadPool* pool, Patience patience) LINETWIN_QTS_OWN(LINETWIN_WAIT);
bool wait(QThreadPool* pool, Patience patience) LINETWIN_INSTEAD_OF(LINETWIN_WAIT);
bool wait(QThreadPool* pool, Patience patience)
{
    const bool isDone = realWait(pool, patience);
    __tsan_acquire(pool);
    return isDone;
}

// QThreadPool::~QThreadPool()
void realEnd(QThreadPool* pool) LINETWIN_QTS_OWN("_ZN11QThreadPoolD1Ev");
void end(QThreadPool* pool) LINETWIN_INSTEAD_OF("_ZN11QThreadPoolD1Ev");
void end(QThreadPool* pool)
{
    realEnd(pool);
    __tsan_acquire(pool);
}

// QBasicMutex::lockInternal(), where another thread holds it
void realLock(QBasicMutex* mutex) LINETWIN_QTS_OWN("_ZN11QBasicMutex12lockInternalEv");
void lock(QBasicMutex* mutex) LINETWIN_INSTEAD_OF("_ZN11QBasicMutex12lockInternalEv");
void lock(QBasicMutex* mutex)
{
    realLock(mutex);
    __tsan_acquire(mutex);
}

// QBasicMutex::unlockInternal(), where another thread waits for it
void realUnlock(QBasicMutex* mutex) LINETWIN_QTS_OWN("_ZN11QBasicMutex14unlockInternalEv");
void unlock(QBasicMutex* mutex) LINETWIN_INSTEAD_OF("_ZN11QBasicMutex14unlockInternalEv");
void unlock(QBasicMutex* mutex)
{
    __tsan_release(mutex);
    realUnlock(mutex);
}

// QMetaObject::invokeMethodImpl(), of something that is called
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
#define LINETWIN_INVOKE                                                                                                \
    "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"
bool realInvoke(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
    LINETWIN_QTS_OWN(LINETWIN_INVOKE);
bool invoke(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
    LINETWIN_INSTEAD_OF(LINETWIN_INVOKE);
bool invoke(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    return post(receiver, slot, type) || realInvoke(receiver, slot, type, result);
}
#else
// clang-format off
#define LINETWIN_INVOKE "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE"
// clang-format on
using Types = const QtPrivate::QMetaTypeInterface* const*;
bool realInvoke(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, qsizetype count,
                const void* const* values, const char* const* names, Types types) LINETWIN_QTS_OWN(LINETWIN_INVOKE);
bool invoke(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, qsizetype count,
            const void* const* values, const char* const* names, Types types) LINETWIN_INSTEAD_OF(LINETWIN_INVOKE);
bool invoke(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, qsizetype count,
            const void* const* values, const char* const* names, Types types)
{
    constexpr qsizetype resultOnly = 1;
    return (count == resultOnly && post(receiver, slot, type)) ||
           realInvoke(receiver, slot, type, count, values, names, types);
}
#endif

} // namespace linetwin::app::testing
