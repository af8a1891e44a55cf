// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportTask.h"

#include "tests/TestMain.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <semaphore>

using namespace linetwin::app;

/// Work that the window does not wait for.
class ReportTaskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorkRunsElsewhereAndTheAnswerHere()
    {
        QThread* worker = nullptr;
        QThread* answered = nullptr;
        ReportTask task([&](const ReportWatch& watch) -> ReportTask::Answer {
            worker = QThread::currentThread();
            watch.tell(0.5);
            return [&answered] { answered = QThread::currentThread(); };
        });
        QSignalSpy progress(&task, &ReportTask::progressChanged);
        QTRY_VERIFY(answered);
        QCOMPARE(answered, thread());
        QVERIFY(worker != thread());
        QCOMPARE(progress.size(), 1);
        QCOMPARE(progress[0][0].toDouble(), 0.5);
    }

    /// It is told to stop, nobody waits for it, and it answers nobody.
    void whatIsGivenUpTellsNothing()
    {
        struct Shared {
            std::binary_semaphore goesOn{0};
            std::binary_semaphore isDone{0};
            std::atomic<bool> wasStopped = false;
            std::atomic<bool> hasAnswered = false;
        };
        const auto shared = std::make_shared<Shared>();
        {
            const ReportTask task([shared](const ReportWatch& watch) -> ReportTask::Answer {
                shared->goesOn.acquire();
                shared->wasStopped = watch.stopped();
                watch.tell(1);
                shared->isDone.release();
                return [shared] { shared->hasAnswered = true; };
            });
        }
        shared->goesOn.release();
        shared->isDone.acquire();
        QCoreApplication::processEvents();
        QVERIFY(shared->wasStopped);
        QVERIFY(!shared->hasAnswered);
    }
};

LINETWIN_TEST(ReportTaskTest)
#include "ReportTaskTest.moc"
