// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window's live answers take: from an edit to the first figures and to the interval over all
// shifts, from the start of the program to a window with figures, and what the engine alone needs for its part.
#include "app/commands/SetParameter.h"
#include "app/settings/Theme.h"
#include "app/window/MainWindow.h"
#include "engine/study/Replications.h"
#include "tests/app/OpenWhatIf.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr int repeats = 15;

struct Times {
    std::vector<double> values; ///< ms

    void print(const char* name)
    {
        std::sort(values.begin(), values.end());
        std::printf("%-52s median %7.1f ms   %7.1f … %7.1f ms\n", name, values[values.size() / 2], values.front(),
                    values.back());
    }
};

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void waitForAll(LiveRunner& runner)
{
    while (runner.isRunning() || !runner.isCurrent())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// An edit of the first station's buffer, until its answers are there.
void timeEdit(ProjectDocument& document, LiveRunner& runner, double capacity, Times& first, Times& all)
{
    QElapsedTimer clock;
    bool isFirst = true;
    const auto connection = QObject::connect(&runner, &LiveRunner::resultChanged, &runner, [&] {
        if (isFirst && runner.isCurrent())
            first.values.push_back(milliseconds(clock));
        isFirst = false;
    });
    clock.start();
    setParameter(document, document.line().stations.front().name, ParameterId::BufferCapacity, capacity);
    waitForAll(runner);
    all.values.push_back(milliseconds(clock));
    QObject::disconnect(connection);
}

void timeEdits(const char* title, ProjectDocument& document, LiveRunner& runner)
{
    Times first;
    Times all;
    for (int i = 0; i < repeats; ++i)
        timeEdit(document, runner, 60 + i, first, all);
    std::printf("%s\n", title);
    first.print("  edit to the first figures");
    all.print("  edit to the interval over 100 paired shifts");
}

void timeEngine(const ProjectDocument& document, bool hasAllFigures, const char* name)
{
    Times times;
    ReplicationsRequest request;
    request.settings = document.effectiveSettings();
    request.seed = document.seed();
    request.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    request.detail = hasAllFigures ? Detail::Figures : Detail::Totals;
    const std::clock_t start = std::clock();
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        static_cast<void>(runReplications(*document.resolved(), request));
        times.values.push_back(milliseconds(clock));
    }
    times.print(name);
    // On a busy computer only this tells what an idle one would need, divided by the threads.
    std::printf("%-52s %14.1f ms of processor time\n", "",
                1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / repeats);
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    applyTheme(ColorScheme::Light);
    MainWindow window;
    window.openBuiltin();
    window.show();
    while (!window.runner().result())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    std::printf("%u threads\n", std::thread::hardware_concurrency());
    std::printf("  start to a window with figures %.0f ms\n", milliseconds(sinceStart));
    waitForAll(window.runner());
    timeEdits("in the window", window.document(), window.runner());
    ProjectDocument document;
    linetwin::app::testing::openWhatIf(document);
    LiveRunner runner(document);
    waitForAll(runner);
    timeEdits("without the window", document, runner);
    std::printf("engine alone\n");
    timeEngine(document, true, "  100 shifts, all figures");
    timeEngine(document, false, "  100 shifts, totals only");
    return 0;
}
